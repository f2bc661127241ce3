import { readAmount, type AmountReading } from '../workbook/amount';
import type { Place } from '../workbook/address';
import type { Cell } from '../workbook/cell';
import { plainText } from '../workbook/text';
import type { Sheet, SheetRow } from '../workbook/workbook';

/** A sheet as recognition walks it: the rows that hold something, in order, each text read once. */
export interface Grid {
  readonly sheet: Sheet;
  readonly rows: readonly GridRow[];
}

export interface GridRow {
  readonly sheet: string;
  readonly index: number;
  /** Whether a number stands in the row: known without reading its texts, and most rows of a ledger have one. */
  readonly hasNumber: boolean;
  /** Read when first asked for: of the 200 000 rows of a ledger nobody asks. */
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

/** Reads a sheet into rows of normalised cells; rows and cells that say nothing are left out. */
export function gridOf(sheet: Sheet): Grid {
  const rows: GridRow[] = [];
  for (const [index, cells] of sheet.rows) {
    const hasNumber = someCell(cells, ({ kind }) => kind === 'number');
    if (!hasNumber && !someCell(cells, (cell) => readAmount(cell).state !== 'blank')) continue;
    rows.push(gridRow(sheet.name, index, cells, hasNumber));
  }
  rows.sort((a, b) => a.index - b.index);
  return { sheet, rows };
}

function someCell(cells: SheetRow, accept: (cell: Cell) => boolean): boolean {
  for (const cell of cells.values()) if (accept(cell)) return true;
  return false;
}

function gridRow(sheet: string, index: number, stored: SheetRow, hasNumber: boolean): GridRow {
  let cells: readonly GridCell[] | undefined;
  let byColumn: ReadonlyMap<number, GridCell> | undefined;
  return {
    sheet,
    index,
    hasNumber,
    get cells() {
      return (cells ??= gridCells(stored));
    },
    get byColumn() {
      return (byColumn ??= new Map(this.cells.map((cell) => [cell.column, cell])));
    },
  };
}

function gridCells(stored: SheetRow): readonly GridCell[] {
  const cells: GridCell[] = [];
  for (const [column, cell] of stored) {
    const amount = readAmount(cell);
    // Spaces, and the signs for nothing (－, —), are the same as an empty cell.
    if (amount.state === 'blank') continue;
    const plain = shownText(cell);
    const printed = cell.kind === 'text' ? cell.text.replace(/\s+/g, '') : plain;
    cells.push({ column, cell, plain, printed, amount });
  }
  return cells.sort((a, b) => a.column - b.column);
}

/** A cell as it is shown, as plain text: `3` with format `00` is `03`. */
export function shownText(cell: Cell): string {
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

/** Whether a row shows a figure anywhere. */
export function hasFigure(row: GridRow): boolean {
  return row.hasNumber || row.cells.some(isFigure);
}

/** Whether the cell shows a figure: a number, or a text that reads as one. */
export function isFigure({ cell, amount }: GridCell): boolean {
  return amount.state === 'amount' || cell.kind === 'uncalculated' || cell.kind === 'error';
}
