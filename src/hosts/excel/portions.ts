/** The used part of a sheet, by size, before its cells are read. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/** Some rows of one used range: `count` rows from `first`, counted from the range's own top. */
export interface Piece {
  readonly sheet: number;
  readonly first: number;
  readonly count: number;
}

// Excel on the web answers with at most 5 MB, and value, formula and format of a cell with text take some 60 bytes. An
// answer is unpacked in one go, so half of what would fit is asked for: then the pane stays free, and a reading that the
// user stops ends soon. The tables of an ordinary workbook have some 10 000 cells together.
const CELLS_A_TRIP = 30_000;

/**
 * Divides used ranges into trips to Excel that each stay below the response limit. How many trips there are follows
 * from the number of cells alone: forty small sheets travel together as one sheet does.
 */
export function planTrips(extents: readonly Extent[], limit = CELLS_A_TRIP): readonly (readonly Piece[])[] {
  const trips: Piece[][] = [];
  let room = 0;
  extents.forEach(({ rows, columns }, sheet) => {
    for (let first = 0; first < rows;) {
      if (room < columns) {
        trips.push([]);
        room = limit;
      }
      // A single row wider than the limit still has to travel, alone.
      const count = Math.min(rows - first, Math.max(Math.floor(room / columns), 1));
      trips.at(-1)!.push({ sheet, first, count });
      room -= count * columns;
      first += count;
    }
  });
  return trips;
}
