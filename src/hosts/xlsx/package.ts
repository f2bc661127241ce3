import type { Archive } from './archive';
import { findEntry, otherFormat } from './archive';
import { damaged, fault } from './fault';
import { parsePart, relationshipId } from './xml';

/** Where the parts of a workbook are, in the order of its sheets. */
export interface WorkbookParts {
  /** Worksheets only: charts, dialogs and macro sheets hold no tables and are left out. */
  readonly sheets: readonly SheetPart[];
  readonly sharedStrings: string | undefined;
  readonly styles: string | undefined;
  /** Parts with data that other programs keep beside the sheets. */
  readonly customXml: readonly string[];
}

export interface SheetPart {
  readonly name: string;
  readonly hidden: boolean;
  readonly part: string;
}

export interface Relationship {
  /** The last word of its type, e.g. `worksheet`: the same in the transitional and the strict namespace. */
  readonly type: string;
  readonly part: string;
}

/** The type of a relationship to a custom XML part. */
export const CUSTOM_XML = 'customXml';

/** Reads the relationships and the workbook part. Throws a fault, also for an archive that is no workbook. */
export function readWorkbookParts(archive: Archive): WorkbookParts {
  const main = mainPart(archive);
  const relationships = readRelationships(archive, main);
  const sheets: SheetPart[] = [];
  parsePart(archive, main, {
    open: (name, attributes) => {
      if (name !== 'sheet') return;
      const relationship = relationships.get(relationshipId(attributes) ?? '');
      if (!relationship) throw damaged('inconsistent', main);
      if (relationship.type !== 'worksheet') return;
      const hidden = attributes['state'] === 'hidden' || attributes['state'] === 'veryHidden';
      sheets.push({ name: attributes['name'] ?? '', hidden, part: relationship.part });
    },
  });
  return {
    sheets,
    sharedStrings: partOfType(relationships, 'sharedStrings'),
    styles: partOfType(relationships, 'styles'),
    customXml: partsOfType(relationships, CUSTOM_XML),
  };
}

/** The workbook part. Throws a fault for an archive that is no workbook. */
export function mainPart(archive: Archive): string {
  const declared = partOfType(readRelationships(archive, ''), 'officeDocument');
  const main = declared ?? 'xl/workbook.xml';
  if (findEntry(archive, main) && main.endsWith('.xml') && !/^(word|ppt)\//.test(main)) return main;
  const format = otherFormat(archive);
  // A content type list without a main part is an Office file that lost it, not an archive of something else.
  if (format === 'zip' && findEntry(archive, '[Content_Types].xml')) throw damaged('part-missing', main);
  throw fault({ code: 'other-format', format });
}

/** The part that lists the relationships of another; those of the whole package for `''`. */
export function relationshipsPart(source: string): string {
  const folder = folderOf(source);
  return `${folder}_rels/${source.slice(folder.length)}.rels`;
}

/** The folder of a part with the slash at its end, `''` for the root. */
export function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1);
}

/** What a part refers to inside the package, by relationship id. */
export function readRelationships(archive: Archive, source: string): ReadonlyMap<string, Relationship> {
  const folder = folderOf(source);
  const relationships = new Map<string, Relationship>();
  parsePart(archive, relationshipsPart(source), {
    open: (name, attributes) => {
      if (name !== 'Relationship' || attributes['TargetMode'] === 'External') return;
      const type = (attributes['Type'] ?? '').split('/').pop() ?? '';
      relationships.set(attributes['Id'] ?? '', { type, part: resolve(folder, attributes['Target'] ?? '') });
    },
  });
  return relationships;
}

/** Every part of a type, by the last word of the type. */
export function partsOfType(relationships: ReadonlyMap<string, Relationship>, type: string): readonly string[] {
  return [...relationships.values()].filter((relationship) => relationship.type === type).map(({ part }) => part);
}

/** The first part of a type, by the last word of the type. */
export function partOfType(relationships: ReadonlyMap<string, Relationship>, type: string): string | undefined {
  for (const relationship of relationships.values()) if (relationship.type === type) return relationship.part;
  return undefined;
}

/** A target is relative to the folder of its source, or absolute from the root of the package. */
function resolve(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
