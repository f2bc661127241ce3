import type { Area, Position } from '../../workbook/address';
import type { Cell } from '../../workbook/cell';
import type { SheetAppearance, SheetRow } from '../../workbook/workbook';
import { damaged } from './fault';
import { LIMITS } from './limits';
import { isTrue, type Attributes } from './xml';

/** The rows of a sheet while they are read. Rows and cells may leave out where they are: they follow the one before. */
export interface Grid {
  readonly startRow: (reference: string | undefined, hidden: boolean) => void;
  /** Goes to the next cell, or to the column of its A1 reference. */
  readonly moveTo: (reference: string | undefined) => void;
  /** The same by the number of the column; the next one for -1. */
  readonly moveToColumn: (column: number) => void;
  /** Where the cell gone to is. */
  readonly place: () => Position;
  /** Puts a cell into the place gone to. */
  readonly put: (cell: Cell) => void;
  readonly addColumns: (attributes: Attributes) => void;
  readonly finish: (merges: readonly Area[]) => { rows: ReadonlyMap<number, SheetRow>; appearance: SheetAppearance };
}

interface ColumnRange {
  readonly first: number;
  readonly last: number;
  readonly hidden: boolean;
  readonly width: number | undefined;
}

export function createGrid(part: string): Grid {
  const rows = new Map<number, Map<number, Cell>>();
  const hiddenRows = new Set<number>();
  const columns: ColumnRange[] = [];
  let [row, column, rightmost] = [-1, -1, 0];
  let cells: Map<number, Cell> | undefined;
  let [lastRow, lastColumn, ordered] = [-1, -1, true];

  const moveToColumn = (to: number): void => {
    column = to === -1 ? column + 1 : to;
    if (!(column >= 0 && column < LIMITS.columns) || row < 0) throw damaged('inconsistent', part);
  };

  return {
    startRow: (reference, hidden) => {
      row = reference === undefined ? row + 1 : Number(reference) - 1;
      if (!(row >= 0 && row < LIMITS.rows && Number.isInteger(row))) throw damaged('inconsistent', part);
      if (hidden) hiddenRows.add(row);
      column = -1;
      cells = rows.get(row);
      if (cells) ordered = false;
    },
    moveTo: (reference) => moveToColumn(reference === undefined ? -1 : columnOf(reference)),
    moveToColumn,
    place: () => ({ row, column }),
    put: (cell) => {
      if (!cells) {
        cells = new Map();
        rows.set(row, cells);
        if (row < lastRow) ordered = false;
        lastRow = row;
        lastColumn = -1;
      }
      if (column < lastColumn) ordered = false;
      lastColumn = column;
      if (column > rightmost) rightmost = column;
      cells.set(column, cell);
    },
    addColumns: (attributes) => {
      const width = attributes['width'] === undefined ? NaN : Number(attributes['width']);
      columns.push({
        first: Number(attributes['min']) - 1,
        last: Number(attributes['max']) - 1,
        hidden: isTrue(attributes['hidden']),
        width: Number.isFinite(width) ? width : undefined,
      });
    },
    finish: (merges) => {
      const right = Math.min(
        merges.reduce((most, area) => Math.max(most, area.right), rightmost),
        LIMITS.columns - 1,
      );
      return { rows: ordered ? rows : inOrder(rows), appearance: { merges, hiddenRows, ...expand(columns, right) } };
    },
  };
}

/** The zero-based column of `D12`; NaN where that is no cell reference. */
function columnOf(reference: string): number {
  let column = 0;
  for (let index = 0; index < reference.length; index++) {
    const code = reference.charCodeAt(index) & ~0x20;
    if (code >= 65 && code <= 90) column = column * 26 + code - 64;
    else return index > 0 && reference.charCodeAt(index) >= 49 && reference.charCodeAt(index) <= 57 ? column - 1 : NaN;
  }
  return NaN;
}

/** A range often goes to the last of 16 384 columns: only those as far as the sheet is used are of interest. */
function expand(
  columns: readonly ColumnRange[],
  right: number,
): Pick<SheetAppearance, 'hiddenColumns' | 'columnWidths'> {
  const hiddenColumns = new Set<number>();
  const columnWidths = new Map<number, number>();
  for (const { first, last, hidden, width } of columns) {
    for (let column = Math.max(first, 0); column <= Math.min(last, right); column++) {
      if (hidden) hiddenColumns.add(column);
      if (width !== undefined) columnWidths.set(column, width);
    }
  }
  return { hiddenColumns, columnWidths };
}

/** Excel repairs rows and cells that are out of order; the contract of a sheet is ascending order. */
function inOrder(rows: ReadonlyMap<number, ReadonlyMap<number, Cell>>): ReadonlyMap<number, SheetRow> {
  const byNumber = ([a]: readonly [number, unknown], [b]: readonly [number, unknown]): number => a - b;
  return new Map([...rows].sort(byNumber).map(([row, cells]) => [row, new Map([...cells].sort(byNumber))]));
}
