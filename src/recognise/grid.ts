import { readAmount, type AmountReading } from '../workbook/amount';
import type { Place } from '../workbook/address';
import type { Cell } from '../workbook/cell';
import { plainText } from '../workbook/text';
import type { Sheet } from '../workbook/workbook';

/** A sheet as recognition walks it: the rows that hold something, in order, each text read once. */
export interface Grid {
  readonly sheet: Sheet;
  readonly rows: readonly GridRow[];
}

export interface GridRow {
  readonly sheet: string;
  readonly index: number;
  readonly cells: readonly GridCell[];
  readonly byColumn: ReadonlyMap<number, GridCell>;
}

export interface GridCell {
  readonly column: number;
  readonly cell: Cell;
  /** The text as `plainText` gives it; a number as it is shown (`3` with format `00` is `03`). */
  readonly plain: string;
  /** The text as it stands in the cell, for messages; without its line breaks and indentation. */
  readonly printed: string;
  readonly amount: AmountReading;
}

/** Reads a sheet into rows of normalised cells; cells that say nothing are left out. */
export function gridOf(sheet: Sheet): Grid {
  const rows: GridRow[] = [];
  for (const [index, row] of sheet.rows) {
    const cells: GridCell[] = [];
    for (const [column, cell] of row) {
      const amount = readAmount(cell);
      // Spaces, and the signs for nothing (－, —), are the same as an empty cell.
      if (amount.state === 'blank') continue;
      const plain = shownText(cell);
      cells.push({
        column,
        cell,
        plain,
        printed: cell.kind === 'text' ? cell.text.replace(/\s+/g, '') : plain,
        amount,
      });
    }
    if (cells.length === 0) continue;
    cells.sort((a, b) => a.column - b.column);
    rows.push({ sheet: sheet.name, index, cells, byColumn: new Map(cells.map((cell) => [cell.column, cell])) });
  }
  rows.sort((a, b) => a.index - b.index);
  return { sheet, rows };
}

function shownText(cell: Cell): string {
  if (cell.kind !== 'number') return cell.kind === 'uncalculated' ? '' : plainText(cell.text);
  const zeros = /^(0+)(?:;|$)/.exec(cell.format ?? '')?.[1];
  return zeros && /^\d+$/.test(cell.text) ? cell.text.padStart(zeros.length, '0') : cell.text;
}

/** The text of the cell that a plain text was read from, as it is printed. */
export function printedAs({ cells }: GridRow, plain: string): string {
  return cells.find((cell) => cell.plain === plain)?.printed ?? plain;
}

/** The place of a column in a row. */
export function placeIn({ sheet, index }: GridRow, column: number): Place {
  return { sheet, row: index, column };
}

/** Whether the cell shows a figure: a number, or a text that reads as one. */
export function isFigure({ cell, amount }: GridCell): boolean {
  return amount.state === 'amount' || cell.kind === 'uncalculated' || cell.kind === 'error';
}
