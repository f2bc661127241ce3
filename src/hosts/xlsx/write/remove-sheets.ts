import { sameSheetName } from '../../../workbook/sheet-name';
import { damaged } from '../fault';
import { readRelationships, relationshipsPart } from '../package';
import { relationshipId } from '../xml';
import { dropCalculationOrder } from './edit-sheets';
import { withAttribute } from './markup';
import { childNamed, readOutline, type Element } from './outline';
import type { PackageDraft } from './package-draft';
import { removePart } from './registration';
import type { Splice } from './splice';

/**
 * Takes sheets away, with the names that belong to them. What other sheets refer to there is theirs to correct, as it is
 * in Excel. Throws a fault.
 */
export function removeSheets(draft: PackageDraft, main: string, names: readonly string[]): void {
  const removed = unlistSheets(draft, main, names);
  if (removed.length === 0) return;
  const relationships = readRelationships(draft.archive, main);
  for (const id of removed) {
    const part = relationships.get(id)?.part;
    if (part === undefined) throw damaged('inconsistent', main);
    removePart(draft, main, part, id);
    if (draft.has(relationshipsPart(part))) draft.remove(relationshipsPart(part));
  }
  dropCalculationOrder(draft, main);
}

/** Takes sheets out of the list of the workbook part, and gives the ids of their relationships. */
function unlistSheets(draft: PackageDraft, main: string, names: readonly string[]): readonly string[] {
  const ids: string[] = [];
  draft.edit(main, (text) => {
    const root = readOutline(main, text, 2);
    const listed = childNamed(root, 'sheets')?.children ?? [];
    const isRemoved = ({ tag: { attributes } }: Element): boolean =>
      names.some((name) => sameSheetName(name, attributes['name'] ?? ''));
    const gone = new Set(listed.flatMap((sheet, index) => (isRemoved(sheet) ? [index] : [])));
    if (gone.size === 0) return [];
    // A workbook without any sheet is none.
    if (gone.size === listed.length) throw damaged('inconsistent', main);
    for (const index of gone) ids.push(relationshipId(listed[index]!.tag.attributes) ?? '');
    return [
      ...[...gone].map((index) => nothing(listed[index]!)),
      ...renumberNames(root, text, gone),
      ...renumberViews(root, text, gone),
    ];
  });
  return ids;
}

/** Names that belong to a sheet know it by its place in the list. */
function renumberNames(root: Element, text: string, gone: ReadonlySet<number>): readonly Splice[] {
  const names = childNamed(root, 'definedNames');
  if (!names) return [];
  const place = ({ tag: { attributes } }: Element): number => Number(attributes['localSheetId'] ?? Number.NaN);
  // An empty list of names is not allowed.
  if (names.children.every((name) => gone.has(place(name)))) return [nothing(names)];
  return names.children.flatMap((name) => {
    if (gone.has(place(name))) return [nothing(name)];
    return Number.isNaN(place(name)) ? [] : renumber(name, text, 'localSheetId', gone);
  });
}

/** The sheet in front, and the first one whose tab is in sight. */
function renumberViews(root: Element, text: string, gone: ReadonlySet<number>): readonly Splice[] {
  return (childNamed(root, 'bookViews')?.children ?? []).flatMap((view) => {
    const { start, end, attributes } = view.tag;
    const tag = ['activeTab', 'firstSheet'].reduce(
      (written, name) => {
        const place = attributes[name];
        return place === undefined ? written : withAttribute(written, name, String(after(Number(place), gone)));
      },
      text.slice(start, end),
    );
    return [{ start, end, text: tag }];
  });
}

function renumber({ tag }: Element, text: string, name: string, gone: ReadonlySet<number>): readonly Splice[] {
  const { start, end, attributes } = tag;
  return [
    { start, end, text: withAttribute(text.slice(start, end), name, String(after(Number(attributes[name]), gone))) },
  ];
}

/** The place of a sheet once others are gone; for one that is gone itself, that of the one before it. */
function after(place: number, gone: ReadonlySet<number>): number {
  const before = [...gone].filter((index) => index < place).length;
  return Math.max(0, place - before - (gone.has(place) && place > 0 ? 1 : 0));
}

function nothing({ tag, end }: Element): Splice {
  return { start: tag.start, end, text: '' };
}
