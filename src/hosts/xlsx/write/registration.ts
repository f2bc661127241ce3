import { partKey } from '../archive';
import { folderOf, relationshipsPart } from '../package';
import { escapeAttribute } from './markup';
import { append, readOutline } from './outline';
import type { PackageDraft } from './package-draft';

const CONTENT_TYPES = '[Content_Types].xml';

/** Adds a part that the workbook part refers to, and gives the id of that reference. */
export function addPart(
  draft: PackageDraft,
  source: string,
  part: { readonly path: string; readonly type: string; readonly contentType: string; readonly text: string },
): string {
  draft.add(part.path, part.text);
  draft.edit(CONTENT_TYPES, (text) => {
    const root = readOutline(CONTENT_TYPES, text, 0);
    const path = escapeAttribute(`/${part.path}`);
    return append(text, root, `<${root.tag.prefix}Override PartName="${path}" ContentType="${part.contentType}"/>`);
  });
  let id = '';
  draft.edit(relationshipsPart(source), (text) => {
    const root = readOutline(relationshipsPart(source), text, 1);
    id = freeId(new Set(root.children.map(({ tag }) => tag.attributes['Id'])));
    const folder = folderOf(source);
    // From the root of the package where the part is not below its source.
    const target = escapeAttribute(part.path.startsWith(folder) ? part.path.slice(folder.length) : `/${part.path}`);
    return append(text, root, `<${root.tag.prefix}Relationship Id="${id}" Type="${part.type}" Target="${target}"/>`);
  });
  return id;
}

/** Removes a part that the workbook part refers to by the relationship `id`. */
export function removePart(draft: PackageDraft, source: string, part: string, id: string): void {
  draft.remove(part);
  dropElements(draft, CONTENT_TYPES, ({ PartName }) => PartName !== undefined && partKey(PartName) === partKey(part));
  dropElements(draft, relationshipsPart(source), ({ Id }) => Id === id);
}

function dropElements(
  draft: PackageDraft,
  part: string,
  isMeant: (attributes: Readonly<Record<string, string>>) => boolean,
): void {
  draft.edit(part, (text) =>
    readOutline(part, text, 1)
      .children.filter(({ tag }) => isMeant(tag.attributes))
      .map(({ tag, end }) => ({ start: tag.start, end, text: '' })),
  );
}

function freeId(taken: ReadonlySet<string | undefined>): string {
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number++;
  return `rId${number}`;
}
