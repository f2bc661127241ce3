import type { Area, Position } from './address';
import type { Cell } from './cell';
import type { Memo, MemoProblem } from './memo/memo';

/** A workbook as any host reads it: Excel, or an .xlsx file in the browser or in Node. */
export interface Workbook {
  /** The file's name where there is one, for messages. */
  readonly name?: string;
  readonly sheets: readonly Sheet[];
  /** What Gouji remembers in it; absent where there is nothing. */
  readonly memo?: Memo;
  /** There is a memo, but none that can be understood. */
  readonly memoProblem?: MemoProblem;
}

/** One worksheet. Only cells that hold something are kept, so a used range of a million empty rows costs nothing. */
export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Rows in ascending order; a row that is absent is empty. */
  readonly rows: ReadonlyMap<number, SheetRow>;
  /** What only a picture of the sheet needs (the page's own grid); recognition never reads it. */
  readonly appearance?: SheetAppearance;
}

/** The cells of one row by zero-based column, in ascending order. */
export type SheetRow = ReadonlyMap<number, Cell>;

export interface SheetAppearance {
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Widths in characters, by zero-based column. */
  readonly columnWidths: ReadonlyMap<number, number>;
}

/** The cell at a place, or `undefined` where it is empty. */
export function cellAt(sheet: Sheet, { row, column }: Position): Cell | undefined {
  return sheet.rows.get(row)?.get(column);
}

/** The smallest area that holds every cell of the sheet, or `undefined` for an empty sheet. */
export function usedArea(sheet: Sheet): Area | undefined {
  let area: { top: number; left: number; bottom: number; right: number } | undefined;
  for (const [row, cells] of sheet.rows) {
    for (const column of cells.keys()) {
      area ??= { top: row, left: column, bottom: row, right: column };
      area.top = Math.min(area.top, row);
      area.bottom = Math.max(area.bottom, row);
      area.left = Math.min(area.left, column);
      area.right = Math.max(area.right, column);
    }
  }
  return area;
}
