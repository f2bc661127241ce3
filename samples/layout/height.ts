import type { LayoutCell, SheetLayout } from './model';
import { contentText, rowCount } from './model';

const LEAST = 20;
const TITLE = 32;

/**
 * Row heights in points that show every wrapped text.
 * Excel does not fit rows to merged cells by itself, so heights are worked out from the widths.
 */
export function rowHeights(sheet: SheetLayout): readonly number[] {
  const heights = Array<number>(rowCount(sheet)).fill(LEAST);
  for (const cell of sheet.cells) {
    if (cell.role === 'title') heights[cell.row] = cell.bold ? TITLE : LEAST;
    if (cell.rowSpan > 1 && cell.role === 'header') continue;
    const each = Math.ceil(textHeight(cell, sheet.widths) / cell.rowSpan);
    for (let row = cell.row; row < cell.row + cell.rowSpan; row++) {
      heights[row] = Math.max(heights[row] ?? LEAST, each);
    }
  }
  return heights;
}

function textHeight(cell: LayoutCell, widths: readonly number[]): number {
  if (cell.content.kind !== 'text') return LEAST;
  const room = widths.slice(cell.column, cell.column + cell.columnSpan).reduce((sum, width) => sum + width, 0);
  const lines = contentText(cell.content)
    .split('\n')
    .reduce((count, text) => count + Math.max(1, Math.ceil(displayWidth(text) / Math.max(2, room - 1))), 0);
  return lines === 1 ? LEAST : lines * (cell.size + 3.5) + 4;
}

/** Chinese characters are twice as wide as Latin ones. */
function displayWidth(text: string): number {
  return Array.from(text).reduce((width, char) => width + (char.charCodeAt(0) > 0xff ? 2 : 1), 0);
}
