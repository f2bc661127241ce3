import type { LaidCell } from '../workbook/edits';
import { widthOf } from './text-width';

/** The least height of a line, in points per point of its font. */
const LEADING = 1.3;
const PADDING = 1;
/** Texts of several lines need more, because programs break lines a little differently. */
const WRAPPED_PADDING = 6;
const TITLE_SIZE = 16;
const TITLE_PADDING = 12;

/**
 * Row heights in points that show every wrapped text. Excel does not fit rows to merged cells by itself, so heights are
 * worked out from the widths.
 */
export function heightsOf(
  rows: number,
  cells: readonly LaidCell[],
  widths: readonly number[],
  least: number,
): readonly number[] {
  const heights = Array<number>(rows).fill(least);
  // Cells in one row first: what is merged over several needs more only where these leave it too little.
  for (const cell of [...cells].sort((a, b) => a.rowSpan - b.rowSpan)) {
    const needed = heightOf(cell, widths);
    const own = heights.slice(cell.row, cell.row + cell.rowSpan).reduce((sum, height) => sum + height, 0);
    if (needed <= own) continue;
    for (let row = cell.row; row < cell.row + cell.rowSpan; row += 1) {
      heights[row] = Math.ceil(heights[row]! + (needed - own) / cell.rowSpan);
    }
  }
  return heights;
}

function heightOf({ content, look, column, columnSpan }: LaidCell, widths: readonly number[]): number {
  if (content.kind !== 'text') return 0;
  const room = widths.slice(column, column + columnSpan).reduce((sum, width) => sum + width, 0);
  // Widths are given in characters of the workbook's own font of 10 points; a step of indentation takes one and a half.
  const perLine = Math.max(2, (room - look.indent * 1.5) * (10 / look.size));
  const lines = look.wrap
    ? content.text.split('\n').reduce((count, text) => count + Math.max(1, Math.ceil(widthOf(text) / perLine)), 0)
    : 1;
  const padding = look.size > TITLE_SIZE ? TITLE_PADDING : lines > 1 ? WRAPPED_PADDING : PADDING;
  return lines * look.size * LEADING + padding;
}
