import type { Grid, GridRow } from './grid';
import { titlesIn } from './title';

/**
 * Tables printed beside each other: where the first title row of a sheet holds several titles, each begins a table of
 * its own, and the sheet is read as so many sheets.
 */
export function apart(grid: Grid): readonly Grid[] {
  const columns = grid.rows.map(titlesIn).find((found) => found.length > 0);
  if (!columns || columns.length < 2) return [grid];
  return columns.map((_, at) => {
    const from = at === 0 ? 0 : columns[at]!;
    const to = columns[at + 1] ?? Number.POSITIVE_INFINITY;
    return { ...grid, rows: grid.rows.flatMap((row) => between(row, from, to)) };
  });
}

function between(row: GridRow, from: number, to: number): readonly GridRow[] {
  const cells = row.cells.filter(({ column }) => column >= from && column < to);
  if (cells.length === 0) return [];
  return [{ ...row, cells, byColumn: new Map(cells.map((cell) => [cell.column, cell])) }];
}
