import type { Area, Position } from '../../workbook/address';
import { usedArea, type Sheet } from '../../workbook/workbook';
import { showCell } from './show-cell';

/** Where everything of a sheet lies, in pixels; the row and column heads are not counted in. Plain data. */
export interface SheetLayout {
  readonly rows: number;
  readonly columns: number;
  /** Edges: row r lies between `rowEdges[r]` and `rowEdges[r + 1]`. */
  readonly rowEdges: Float64Array;
  readonly columnEdges: Float64Array;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** The first row with a figure: the names of the columns are above it. 0 where that cannot be told. */
  readonly firstFigure: number;
  readonly merges: readonly Area[];
}

/** A layout that is ready to be asked. */
export interface Geometry extends SheetLayout {
  /** The merge that a cell belongs to. */
  readonly mergeAt: (place: Position) => Area | undefined;
}

export const LINE = 18;
const ROW_PADDING = 6;
export const ROW = LINE + ROW_PADDING;
const CELL_PADDING = 12;
const MOST_LINES = 8;
const CHARACTER = 7;
const COLUMN_PADDING = 5;
const USUAL_WIDTH = 9;
const LEAST_COLUMNS = 8;
const LEAST_ROWS = 20;
const NARROWEST = 24;
const WIDEST = 420;
// Figures that begin further down have something else than a head above them.
const MOST_HEADING_ROWS = 12;
// Above this many rows every row gets the same height: nobody waits for lines to be counted.
const MOST_MEASURED_ROWS = 20_000;

const NONE: ReadonlySet<number> = new Set();

const WIDE_CHARACTER =
  /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u2014\u2018-\u201d\u2026]/;

/** Lays a sheet out: widths from the file, heights from how many lines each text needs at that width. */
export function layOut(sheet: Sheet): SheetLayout {
  const { merges = [], hiddenRows = NONE, hiddenColumns = NONE, columnWidths } = sheet.appearance ?? {};
  const used = usedArea(sheet);
  const rows = Math.max((used?.bottom ?? 0) + 2, LEAST_ROWS);
  const columns = Math.max((used?.right ?? 0) + 2, LEAST_COLUMNS);
  const columnEdges = edges(columns, (column) => {
    const characters = columnWidths?.get(column) ?? USUAL_WIDTH;
    return Math.min(Math.max(characters * CHARACTER + COLUMN_PADDING, NARROWEST), WIDEST);
  });
  const mergeAt = mergeIndex(merges, rows);
  const measured = rows <= MOST_MEASURED_ROWS;
  const rowEdges = edges(
    rows,
    (row) => (measured ? linesIn(sheet, row, columnEdges, mergeAt) : 1) * LINE + ROW_PADDING,
  );
  return {
    rows,
    columns,
    firstFigure: firstFigureOf(sheet),
    rowEdges,
    columnEdges,
    hiddenRows,
    hiddenColumns,
    merges,
  };
}

export function geometryOf(layout: SheetLayout): Geometry {
  return { ...layout, mergeAt: mergeIndex(layout.merges, layout.rows) };
}

function firstFigureOf(sheet: Sheet): number {
  for (let row = 0; row < MOST_HEADING_ROWS; row += 1) {
    if ([...(sheet.rows.get(row)?.values() ?? [])].some(({ kind }) => kind === 'number')) return row;
  }
  return 0;
}

function edges(count: number, size: (index: number) => number): Float64Array {
  const result = new Float64Array(count + 1);
  for (let index = 0; index < count; index += 1) result[index + 1] = result[index]! + size(index);
  return result;
}

function mergeIndex(merges: readonly Area[], rows: number): Geometry['mergeAt'] {
  const byRow = new Map<number, Area[]>();
  for (const merge of merges) {
    for (let row = merge.top; row <= Math.min(merge.bottom, rows - 1); row += 1) {
      const known = byRow.get(row);
      if (known) known.push(merge);
      else byRow.set(row, [merge]);
    }
  }
  return ({ row, column }) => byRow.get(row)?.find(({ left, right }) => left <= column && column <= right);
}

function linesIn(sheet: Sheet, row: number, columnEdges: Float64Array, mergeAt: Geometry['mergeAt']): number {
  let most = 1;
  for (const [column, cell] of sheet.rows.get(row) ?? []) {
    if (cell.kind !== 'text') continue;
    const merge = mergeAt({ row, column });
    // A text over several rows has room in all of them; it should not stretch the first.
    if (merge && merge.bottom > merge.top) continue;
    const width = columnEdges[(merge?.right ?? column) + 1]! - columnEdges[column]! - CELL_PADDING;
    most = Math.max(most, lines(showCell(cell), width));
  }
  return Math.min(most, MOST_LINES);
}

function lines(text: string, width: number): number {
  let count = 0;
  for (const paragraph of text.split('\n')) {
    let length = 0;
    for (const character of paragraph) length += WIDE_CHARACTER.test(character) ? 2 * CHARACTER - 1 : CHARACTER;
    count += Math.max(Math.ceil(length / Math.max(width, NARROWEST)), 1);
  }
  return count;
}

/** The index of the row or column that a pixel falls into. */
export function indexAt(edgesOf: Float64Array, pixel: number): number {
  let low = 0;
  let high = edgesOf.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (edgesOf[middle]! <= pixel) low = middle;
    else high = middle - 1;
  }
  return low;
}
