import { newSheetsProblem } from '../../../workbook/edit-check';
import type { LaidCell, NewSheet } from '../../../workbook/edits';
import { damaged } from '../fault';
import { folderOf, partOfType, readRelationships } from '../package';
import { newSheetXml, printTitles } from './new-sheet';
import type { PackageDraft } from './package-draft';
import { refusal } from './refusal';
import { addPart } from './registration';
import { addLooks } from './styles';
import { listSheets, readSheetList, type SheetList } from './workbook-part';

const WORKSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const STYLES = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** Adds sheets behind those of the workbook. Throws a refusal or a fault. */
export function addSheets(draft: PackageDraft, main: string, sheets: readonly NewSheet[]): void {
  const list = readSheetList(draft, main);
  const problem = newSheetsProblem(list.names, sheets);
  if (problem) throw refusal(problem);
  const styleOf = addStyles(draft, main, list, sheets);
  const selected = list.names.length === 0 ? sheets.find(({ hidden }) => !hidden) : undefined;
  const listed = sheets.map((sheet) => {
    const relationship = addPart(draft, main, {
      path: freePath(draft, main),
      type: `${list.dialect.relationships}/worksheet`,
      contentType: WORKSHEET,
      text: newSheetXml(sheet, list.dialect, sheet === selected, styleOf),
    });
    return { name: sheet.name, hidden: sheet.hidden, relationship, printTitles: printTitles(sheet) };
  });
  listSheets(draft, main, listed);
}

/** Adds the looks of all sheets at once, each only once. */
function addStyles(
  draft: PackageDraft,
  main: string,
  { dialect }: SheetList,
  sheets: readonly NewSheet[],
): (cell: LaidCell) => number {
  const looks = new Map(sheets.flatMap(({ cells }) => cells.map(({ look }) => [JSON.stringify(look), look])));
  let part = partOfType(readRelationships(draft.archive, main), 'styles');
  if (part === undefined) {
    part = `${folderOf(main)}styles.xml`;
    const text = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${dialect.main}"></styleSheet>`;
    addPart(draft, main, { path: part, type: `${dialect.relationships}/styles`, contentType: STYLES, text });
  } else if (!draft.has(part)) throw damaged('part-missing', part);
  const numbers = addLooks(draft, part, [...looks.values()]);
  const byKey = new Map([...looks.keys()].map((key, index) => [key, numbers[index]!]));
  return ({ look }) => byKey.get(JSON.stringify(look))!;
}

function freePath(draft: PackageDraft, main: string): string {
  const path = (number: number): string => `${folderOf(main)}worksheets/sheet${number}.xml`;
  let number = 1;
  while (draft.has(path(number))) number++;
  return path(number);
}
