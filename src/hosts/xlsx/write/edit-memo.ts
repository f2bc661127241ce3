import { EMPTY_MEMO, isEmptyMemo, MEMO_NAMESPACE, type Memo } from '../../../workbook/memo/memo';
import { readMemo } from '../../../workbook/memo/read-memo';
import { memoXml } from '../../../workbook/memo/write-memo';
import { memoParts } from '../memo-parts';
import { CUSTOM_XML, partsOfType, readRelationships, relationshipsPart } from '../package';
import { TRANSITIONAL, type Dialect } from './dialect';
import type { PackageDraft } from './package-draft';
import { refusal } from './refusal';
import { addPart } from './registration';
import { readSheetList } from './workbook-part';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n';
const PROPERTIES = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
/** Tells our part from others in the same workbook; it may be the same in every workbook. */
const ITEM = '{0B7B5A52-6F0E-4C52-9F5D-7B3C5E7F4A11}';

/** Replaces what is remembered in a workbook. Throws a refusal where that cannot be read, or a fault. */
export function editMemo(draft: PackageDraft, main: string, memo: Memo): void {
  const { archive } = draft;
  const present = memoParts(archive, partsOfType(readRelationships(archive, main), CUSTOM_XML));
  const { memoProblem } = readMemo(present.map(({ content }) => content));
  if (memoProblem) throw refusal({ code: 'memo-unreadable', reason: memoProblem });
  const [first, ...others] = present;
  if (first) replace(draft, first.part, memo);
  else if (!isEmptyMemo(memo)) addMemo(draft, main, memo);
  // Taken over into the first one, as reading joins them.
  for (const { part } of others) replace(draft, part, EMPTY_MEMO);
}

function replace(draft: PackageDraft, part: string, memo: Memo): void {
  // A byte-order mark tells the encoding and stays.
  draft.edit(part, (text) => [{ start: text.startsWith('\ufeff') ? 1 : 0, end: text.length, text: memoXml(memo) }]);
}

/** A custom XML part goes with a part of properties that gives it an id (ECMA-376 part 1, 22.5). */
function addMemo(draft: PackageDraft, main: string, memo: Memo): void {
  const { dialect } = readSheetList(draft, main);
  const number = freeNumber(draft);
  const item = `customXml/item${number}.xml`;
  const properties = `customXml/itemProps${number}.xml`;
  addPart(draft, main, {
    path: item,
    type: `${dialect.relationships}/${CUSTOM_XML}`,
    contentType: 'application/xml',
    text: memoXml(memo),
  });
  draft.add(
    relationshipsPart(item),
    `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`,
  );
  addPart(draft, item, {
    path: properties,
    type: `${dialect.relationships}/customXmlProps`,
    contentType: PROPERTIES,
    text: `${HEAD}<ds:datastoreItem ds:itemID="${ITEM}" xmlns:ds="${namespaceOf(dialect)}"><ds:schemaRefs><ds:schemaRef ds:uri="${MEMO_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
  });
}

function namespaceOf(dialect: Dialect): string {
  return dialect === TRANSITIONAL
    ? 'http://schemas.openxmlformats.org/officeDocument/2006/customXml'
    : 'http://purl.oclc.org/ooxml/officeDocument/customXml';
}

function freeNumber({ has }: PackageDraft): number {
  let number = 1;
  while (has(`customXml/item${number}.xml`) || has(`customXml/itemProps${number}.xml`)) number++;
  return number;
}
