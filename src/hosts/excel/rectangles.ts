import type { Area, Position } from '../../workbook/address';

/** A rectangle of cells that all have the same value of something. */
export interface Rectangle<Value> {
  readonly area: Area;
  readonly value: Value;
}

/**
 * Covers cells by rectangles of equal values, each cell by one: neighbours in a row first, then rows below each other.
 * Excel is asked once for each rectangle instead of once for each cell. Of two cells at one place the later one counts.
 */
export function rectangles<Value extends string | number | boolean>(
  cells: readonly (Position & { readonly value: Value })[],
): readonly Rectangle<Value>[] {
  const rows = new Map<number, Map<number, Value>>();
  for (const { row, column, value } of cells) {
    const columns = rows.get(row) ?? new Map<number, Value>();
    rows.set(row, columns.set(column, value));
  }
  const finished: Rectangle<Value>[] = [];
  let above: Rectangle<Value>[] = [];
  for (const [row, columns] of [...rows].sort(([a], [b]) => a - b)) {
    const runs = runsOf(row, columns);
    const same = (one: Rectangle<Value>, other: Rectangle<Value>): boolean =>
      one.value === other.value && one.area.left === other.area.left && one.area.right === other.area.right;
    finished.push(...above.filter((one) => one.area.bottom !== row - 1 || !runs.some((run) => same(one, run))));
    above = runs.map((run) => {
      const upper = above.find((one) => one.area.bottom === row - 1 && same(one, run));
      return upper ? { ...run, area: { ...run.area, top: upper.area.top } } : run;
    });
  }
  return [...finished, ...above];
}

function runsOf<Value>(row: number, columns: ReadonlyMap<number, Value>): Rectangle<Value>[] {
  const runs: Rectangle<Value>[] = [];
  for (const [column, value] of [...columns].sort(([a], [b]) => a - b)) {
    const last = runs.at(-1);
    if (last?.value === value && last.area.right === column - 1) {
      runs[runs.length - 1] = { value, area: { ...last.area, right: column } };
    } else runs.push({ value, area: { top: row, left: column, bottom: row, right: column } });
  }
  return runs;
}

// Texts of usual length in so many cells are far below what one trip takes.
const CELLS_A_PIECE = 10_000;

/** Cuts an area between rows into pieces, none of them too large for one trip to Excel. */
export function pieces({ top, left, bottom, right }: Area, limit = CELLS_A_PIECE): readonly Area[] {
  const rows = Math.max(Math.floor(limit / (right - left + 1)), 1);
  const cut: Area[] = [];
  for (let first = top; first <= bottom; first += rows) {
    cut.push({ top: first, left, bottom: Math.min(first + rows - 1, bottom), right });
  }
  return cut;
}

/** The value of each cell of an area, row by row, as Excel takes and gives them. */
export function gridOf<Value>({ top, left, bottom, right }: Area, valueOf: (at: Position) => Value): Value[][] {
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (__, column) => valueOf({ row: top + row, column: left + column })),
  );
}
