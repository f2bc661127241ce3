import type { SheetLayout } from '../../samples/layout/model';
import { columnCount, rowCount } from '../../samples/layout/model';
import type { Noise } from './noise';

const GAP = 2;

/** All tables below one another on a single sheet, two blank rows between them. */
export const stackedOnOneSheet: Noise = (sheets) => {
  let top = 0;
  const cells: SheetLayout['cells'][number][] = [];
  const hiddenRows: number[] = [];
  const widths: number[] = [];
  for (const sheet of sheets) {
    const offset = top;
    cells.push(...sheet.cells.map((cell) => ({ ...cell, row: cell.row + offset })));
    hiddenRows.push(...sheet.hiddenRows.map((row) => row + offset));
    for (let column = 0; column < columnCount(sheet); column++) {
      widths[column] = Math.max(widths[column] ?? 0, sheet.widths[column] ?? 8);
    }
    top += rowCount(sheet) + GAP;
  }
  // A column hidden for one table would hide the others' figures, so none stays hidden.
  return [{ name: '附件', cells, widths, hiddenRows, hiddenColumns: [] }];
};

/** The sheets in another order, named Sheet1, Sheet2, … */
export function shuffledAndRenamed(seed = 1): Noise {
  return (sheets) => {
    const pool = [...sheets];
    const shuffled: SheetLayout[] = [];
    for (let state = seed; pool.length > 0;) {
      state = (state * 1103515245 + 12345) % 2147483648;
      shuffled.push(...pool.splice(state % pool.length, 1));
    }
    return shuffled.map((sheet, index) => ({ ...sheet, name: `Sheet${index + 1}` }));
  };
}
