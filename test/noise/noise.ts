import type { LayoutCell, SheetLayout } from '../../samples/layout/model';

/** A change real workbooks go through on their way to us: the same tables, otherwise written. */
export type Noise = (sheets: readonly SheetLayout[]) => readonly SheetLayout[];

/** Changes every cell for itself. */
export function onCells(change: (cell: LayoutCell, sheet: SheetLayout) => LayoutCell): Noise {
  return (sheets) => sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map((cell) => change(cell, sheet)) }));
}

/** Changes every sheet for itself. */
export function onSheets(change: (sheet: SheetLayout) => SheetLayout): Noise {
  return (sheets) => sheets.map(change);
}

/**
 * Several noises, the first one first.
 * What looks at one table at a time (codes joined, pages split) comes before stacking, and formulas come last.
 */
export function compose(...noises: readonly Noise[]): Noise {
  return (sheets) => noises.reduce((current, noise) => noise(current), sheets);
}

/** True for the cells of the table proper, below the header and above the notes. */
export function inBody(cell: LayoutCell): boolean {
  return !['title', 'caption', 'header', 'note'].includes(cell.role);
}

/** The rows a predicate finds cells in, from the top. */
export function rowsWith(sheet: SheetLayout, pick: (cell: LayoutCell) => boolean): readonly number[] {
  const rows = new Set<number>();
  for (const cell of sheet.cells.filter(pick)) {
    for (let row = cell.row; row < cell.row + cell.rowSpan; row++) rows.add(row);
  }
  return [...rows].sort((left, right) => left - right);
}
