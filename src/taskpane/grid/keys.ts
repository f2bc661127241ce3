import type { Position } from '../../workbook/address';
import type { Geometry } from './geometry';

const PAGE = 20;

/** The cell that a key leads to from another one, or nothing for keys that are not ours. */
export function step(
  { rows, columns, mergeAt }: Geometry,
  from: Position,
  { key, ctrlKey }: { readonly key: string; readonly ctrlKey: boolean },
): Position | undefined {
  const merge = mergeAt(from);
  const { top, bottom, left, right } = merge ?? {
    top: from.row,
    bottom: from.row,
    left: from.column,
    right: from.column,
  };
  const to = (row: number, column: number): Position => {
    const place = { row: Math.min(Math.max(row, 0), rows - 1), column: Math.min(Math.max(column, 0), columns - 1) };
    const landed = mergeAt(place);
    return landed ? { row: landed.top, column: landed.left } : place;
  };
  switch (key) {
    case 'ArrowDown':
      return to(bottom + 1, from.column);
    case 'ArrowUp':
      return to(top - 1, from.column);
    case 'ArrowRight':
      return to(from.row, right + 1);
    case 'ArrowLeft':
      return to(from.row, left - 1);
    case 'PageDown':
      return to(from.row + PAGE, from.column);
    case 'PageUp':
      return to(from.row - PAGE, from.column);
    case 'Home':
      return to(ctrlKey ? 0 : from.row, 0);
    case 'End':
      return to(ctrlKey ? rows - 1 : from.row, columns - 1);
    default:
      return undefined;
  }
}
