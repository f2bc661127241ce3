import type { LayoutCell } from '../../samples/layout/model';
import { blank } from '../../samples/layout/model';
import type { Noise } from './noise';

/** No merged cells: the text stays in the upper left corner, the rest of the range is blank. */
export const withoutMerges: Noise = (sheets) =>
  sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.flatMap((cell) => unmerged(cell)) }));

function unmerged(cell: LayoutCell): readonly LayoutCell[] {
  const cells: LayoutCell[] = [];
  for (let row = 0; row < cell.rowSpan; row++) {
    for (let column = 0; column < cell.columnSpan; column++) {
      cells.push({
        ...cell,
        row: cell.row + row,
        column: cell.column + column,
        rowSpan: 1,
        columnSpan: 1,
        content: row === 0 && column === 0 ? cell.content : blank,
      });
    }
  }
  return cells;
}
