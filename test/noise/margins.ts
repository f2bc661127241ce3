import type { SheetLayout } from '../../samples/layout/model';
import { columnCount } from '../../samples/layout/model';
import type { Noise } from './noise';
import { inBody, onSheets, rowsWith } from './noise';

const TOTAL = /合\s*计|总\s*计/;

/** Blank rows above the table. */
export function blankLeadingRows(count = 2): Noise {
  return onSheets((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => ({ ...cell, row: cell.row + count })),
    hiddenRows: sheet.hiddenRows.map((row) => row + count),
  }));
}

/** Blank columns left of the table. */
export function blankLeadingColumns(count = 1): Noise {
  return onSheets((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => ({ ...cell, column: cell.column + count })),
    widths: [...Array<number>(count).fill(3), ...sheet.widths],
    hiddenColumns: sheet.hiddenColumns.map((column) => column + count),
  }));
}

/** Rows without any amount are hidden, as people do before they print; totals stay. */
export const blankRowsHidden: Noise = onSheets((sheet) => {
  const amounts = sheet.cells.filter((cell) => cell.role === 'amount');
  const filled = new Set(rowsWith(sheet, (cell) => cell.role === 'amount' && cell.content.kind !== 'blank'));
  const totals = new Set(
    rowsWith(sheet, (cell) => inBody(cell) && cell.content.kind === 'text' && TOTAL.test(cell.content.text)),
  );
  const hidden = new Set(amounts.map((cell) => cell.row).filter((row) => !filled.has(row) && !totals.has(row)));
  return { ...sheet, hiddenRows: [...new Set([...sheet.hiddenRows, ...hidden])].sort((left, right) => left - right) };
});

/** Amount columns without any amount are hidden, unless the whole table is empty. */
export const blankColumnsHidden: Noise = onSheets((sheet) => {
  const amounts = sheet.cells.filter((cell) => cell.role === 'amount');
  const filled = amounts.filter((cell) => cell.content.kind !== 'blank').map((cell) => cell.column);
  if (filled.length === 0) return sheet;
  const hidden = columnsOf(sheet).filter(
    (column) => amounts.some((cell) => cell.column === column) && !filled.includes(column),
  );
  return { ...sheet, hiddenColumns: [...new Set([...sheet.hiddenColumns, ...hidden])] };
});

function columnsOf(sheet: SheetLayout): readonly number[] {
  return Array.from({ length: columnCount(sheet) }, (_, column) => column);
}
