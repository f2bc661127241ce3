import { sameAmount, sumOf } from '../../samples/layout/decimal';
import type { LayoutCell, SheetLayout } from '../../samples/layout/model';
import { contentText } from '../../samples/layout/model';
import type { Noise } from './noise';
import { inBody, onSheets, rowsWith } from './noise';

const TOTAL = /合\s*计|总\s*计|小\s*计/;

/**
 * Totals as =SUM(…) wherever a range beside them really comes to the printed figure; the others stay values.
 * Formulas point at cells by address, so this noise comes last.
 */
export function totalsAsFormulas({ cached }: { readonly cached: boolean }): Noise {
  return onSheets((sheet) => {
    const grid = new Map(sheet.cells.filter(isFigure).map((cell) => [key(cell.row, cell.column), cell]));
    const body = rowsWith(sheet, inBody);
    return {
      ...sheet,
      cells: sheet.cells.map((cell) => {
        const { content } = cell;
        if (content.kind !== 'number' || !isFigure(cell)) return cell;
        const range = ranges(sheet, cell, body).find((candidate) => comesTo(grid, candidate, content.decimal));
        if (range === undefined) return cell;
        const formula = `SUM(${address(range.top, range.left)}:${address(range.bottom, range.right)})`;
        return {
          ...cell,
          content: { kind: 'formula', formula, format: content.format, ...(cached ? { cached: content.decimal } : {}) },
        };
      }),
    };
  });
}

interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The ranges a total may be the sum of: the rows below or above it, or the columns right of it. */
function ranges(sheet: SheetLayout, cell: LayoutCell, body: readonly number[]): readonly Range[] {
  const first = body[0] ?? cell.row;
  const last = body.at(-1) ?? cell.row;
  const down = (top: number, bottom: number): Range => ({ top, bottom, left: cell.column, right: cell.column });
  const across = (right: number): Range => ({ top: cell.row, bottom: cell.row, left: cell.column + 1, right });
  return [
    ...(isTotalRow(sheet, cell) ? [down(cell.row + 2, last), down(cell.row + 1, last), down(first, cell.row - 1)] : []),
    ...(isTotalColumn(sheet, cell)
      ? sheet.widths.map((_, column) => across(column)).filter((range) => range.right > range.left)
      : []),
  ];
}

/** True where the nearest text left of a figure names a total. */
function isTotalRow(sheet: SheetLayout, cell: LayoutCell): boolean {
  const labels = sheet.cells.filter(
    (other) => inBody(other) && other.row === cell.row && other.column < cell.column && other.content.kind === 'text',
  );
  const nearest = labels.reduce<LayoutCell | undefined>(
    (best, label) => (best === undefined || label.column > best.column ? label : best),
    undefined,
  );
  return nearest !== undefined && TOTAL.test(contentText(nearest.content));
}

/** True where the lowest header above a figure names a total. */
function isTotalColumn(sheet: SheetLayout, cell: LayoutCell): boolean {
  const lowest = sheet.cells
    .filter((other) => other.role === 'header' && other.column === cell.column && other.row < cell.row)
    .reduce<LayoutCell | undefined>(
      (best, header) => (best === undefined || header.row > best.row ? header : best),
      undefined,
    );
  return lowest !== undefined && TOTAL.test(contentText(lowest.content));
}

function comesTo(grid: ReadonlyMap<string, LayoutCell>, range: Range, total: string): boolean {
  const addends: string[] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) {
      const cell = grid.get(key(row, column));
      if (cell !== undefined) addends.push(contentText(cell.content));
    }
  }
  return addends.length > 1 && sameAmount(sumOf(addends), total);
}

function isFigure(cell: LayoutCell): boolean {
  return cell.role === 'amount' && cell.content.kind === 'number';
}

function key(row: number, column: number): string {
  return `${row},${column}`;
}

function address(row: number, column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}
