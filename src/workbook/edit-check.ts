import { formatPosition } from './address';
import { LONGEST_TEXT, type EditProblem } from './edit-problem';
import type { CellEdit, NewSheet } from './edits';
import { sameSheetName, sheetNameFault } from './sheet-name';

/** What keeps new sheets from being added to sheets of the given names; `undefined` where nothing does. */
export function newSheetsProblem(present: readonly string[], newSheets: readonly NewSheet[]): EditProblem | undefined {
  const all = [...present];
  const isThere = (name: string): boolean => all.some((other) => sameSheetName(other, name));
  for (const { name } of newSheets) {
    const fault = sheetNameFault(name);
    if (fault) return { code: 'sheet-name-invalid', sheet: name, fault };
    if (isThere(name)) return { code: 'sheet-name-taken', sheet: name };
    all.push(name);
  }
  for (const { name, cells, choices } of newSheets) {
    const missing = choices.find(({ source }) => !isThere(source.sheet));
    if (missing) return { code: 'sheet-missing', sheet: missing.source.sheet };
    const long = textsProblem(name, cells);
    if (long) return long;
  }
  return undefined;
}

/** The first text that is longer than a cell holds. */
export function textsProblem(sheet: string, cells: readonly CellEdit[]): EditProblem | undefined {
  for (const cell of cells) {
    if (cell.content.kind !== 'text' || cell.content.text.length <= LONGEST_TEXT) continue;
    const { length } = cell.content.text;
    return { code: 'text-too-long', cell: { sheet, address: formatPosition(cell) }, length };
  }
  return undefined;
}
