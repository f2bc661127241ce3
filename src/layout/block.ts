import type { CellContent, CellLook, LaidCell } from '../workbook/edits';
import type { GridCell } from './grid';

/** Some rows of a sheet that belong together; rows count from the top of the block. */
export interface Block {
  readonly rows: number;
  readonly cells: readonly LaidCell[];
}

/** One cell that is not merged. */
export function cellOf(row: number, column: number, content: CellContent, look: CellLook): LaidCell {
  return { row, column, rowSpan: 1, columnSpan: 1, content, look };
}

/** A grid as a block; `lay` says what each cell holds and how it looks. */
export function blockOf(
  rows: number,
  cells: readonly GridCell[],
  lay: (cell: GridCell) => Pick<LaidCell, 'content' | 'look'>,
): Block {
  return {
    rows,
    cells: cells.map((cell) => {
      const { row, column, rowSpan, columnSpan } = cell;
      return { row, column, rowSpan, columnSpan, ...lay(cell) };
    }),
  };
}

/** Puts blocks under each other. */
export function stack(blocks: readonly Block[]): Block {
  let rows = 0;
  const cells = blocks.flatMap((block) => {
    const top = rows;
    rows += block.rows;
    return block.cells.map((cell) => ({ ...cell, row: cell.row + top }));
  });
  return { rows, cells };
}

export const BLANK: CellContent = { kind: 'blank' };

/** A text, or nothing. */
export function textContent(text: string | undefined): CellContent {
  return text ? { kind: 'text', text } : BLANK;
}
