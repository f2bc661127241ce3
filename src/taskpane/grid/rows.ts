import type { Position } from '../../workbook/address';
import type { Cell } from '../../workbook/cell';
import type { Sheet, SheetRow } from '../../workbook/workbook';
import type { SheetLayout } from './geometry';

/** Rows of a sheet that follow on each other; those that are empty are not among them. */
export type RowBlock = ReadonlyMap<number, SheetRow>;

/** Where the grid gets a workbook's sheets from, by name: only what is in view crosses over. */
export interface SheetSource {
  readonly layout: (sheet: string) => Promise<SheetLayout>;
  readonly rows: (sheet: string, first: number, count: number) => Promise<RowBlock>;
}

/** So many rows are asked for together. */
export const BLOCK = 100;

/** Blocks that are kept beside those in view, so that scrolling to and fro asks for nothing. */
const MOST_KEPT = 30;

export function rowsFrom({ rows }: Sheet, first: number, count: number): RowBlock {
  const block = new Map<number, SheetRow>();
  for (let row = first; row < first + count; row += 1) {
    const cells = rows.get(row);
    if (cells) block.set(row, cells);
  }
  return block;
}

/** The blocks that rows are in, each once. */
export function blocksOf(rows: readonly number[]): readonly number[] {
  return [...new Set(rows.map((row) => Math.floor(row / BLOCK)))];
}

/** Adds blocks to those at hand; of these, only the latest are kept. */
export function withBlocks(
  known: ReadonlyMap<number, RowBlock>,
  added: readonly (readonly [number, RowBlock])[],
): ReadonlyMap<number, RowBlock> {
  return new Map([...[...known].slice(-MOST_KEPT), ...added]);
}

export function cellIn(blocks: ReadonlyMap<number, RowBlock>, { row, column }: Position): Cell | undefined {
  return blocks
    .get(Math.floor(row / BLOCK))
    ?.get(row)
    ?.get(column);
}
