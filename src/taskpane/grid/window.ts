import type { Area, Position } from '../../workbook/address';
import { indexAt, type Geometry } from './geometry';

/** The part of the sheet that is in view, in pixels from the sheet's own top left corner. */
export interface Viewport {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/** A cell to draw, with the area that it covers. */
export interface Tile {
  readonly place: Position;
  readonly area: Area;
  readonly merged: boolean;
}

export interface TileRow {
  readonly row: number;
  readonly tiles: readonly Tile[];
}

const MARGIN_ROWS = 4;

/** The rows and cells to draw for a viewport: what is in it, and merged cells that reach into it from outside. */
export function tilesIn(geometry: Geometry, view: Viewport): readonly TileRow[] {
  const first = Math.max(indexAt(geometry.rowEdges, view.top) - MARGIN_ROWS, 0);
  const last = Math.min(indexAt(geometry.rowEdges, view.top + view.height) + MARGIN_ROWS, geometry.rows - 1);
  const left = Math.max(indexAt(geometry.columnEdges, view.left) - 1, 0);
  const right = Math.min(indexAt(geometry.columnEdges, view.left + view.width) + 1, geometry.columns - 1);
  const rows = new Map<number, Map<number, Tile>>();
  for (let row = first; row <= last; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const merge = geometry.mergeAt({ row, column });
      const place = merge ? { row: merge.top, column: merge.left } : { row, column };
      const area = merge ?? { top: row, bottom: row, left: column, right: column };
      const tiles = rows.get(place.row) ?? new Map<number, Tile>();
      rows.set(place.row, tiles);
      if (!tiles.has(place.column)) tiles.set(place.column, { place, area, merged: merge !== undefined });
    }
    // A row whose cells all belong to merges from above still shows its number.
    if (!rows.has(row)) rows.set(row, new Map());
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, tiles]) => ({ row, tiles: [...tiles.values()].sort((a, b) => a.place.column - b.place.column) }));
}

/** Where to scroll so that an area can be seen, or where we are if it can be seen already. */
export function scrollTo(geometry: Geometry, view: Viewport, { top, left, bottom, right }: Area): Viewport {
  const axis = (edges: Float64Array, first: number, last: number, start: number, size: number): number => {
    const from = edges[first] ?? 0;
    const to = Math.min(edges[last + 1] ?? from, from + size);
    if (from >= start && to <= start + size) return start;
    return Math.max(from - Math.max((size - (to - from)) / 3, 0), 0);
  };
  return {
    ...view,
    top: axis(geometry.rowEdges, top, bottom, view.top, view.height),
    left: axis(geometry.columnEdges, left, right, view.left, view.width),
  };
}
