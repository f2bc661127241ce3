import { formatPosition } from '../workbook/address';
import type { CellContent, CellLook, LaidCell, NewSheet } from '../workbook/edits';
import { heightsOf } from './heights';
import { isForAmount } from './looks';

/**
 * The sheet with other contents in some of its cells, by address (`D12`; of a merged area its upper left corner). Looks
 * stay, but that sums of nothing show nothing, as in the published tables; rows grow where a text needs it. Throws a
 * RangeError for an address at which no cell was laid.
 */
export function withContents(sheet: NewSheet, contents: ReadonlyMap<string, CellContent>): NewSheet {
  const left = new Set(contents.keys());
  const cells = sheet.cells.map((cell) => {
    const address = formatPosition(cell);
    const content = contents.get(address);
    left.delete(address);
    if (!content) return cell;
    return { ...cell, content, look: content.kind === 'formula' ? withoutZero(cell.look) : cell.look };
  });
  if (left.size > 0) throw new RangeError(`no cell was laid at ${[...left].join(', ')} of ${sheet.name}`);
  return withCells(sheet, cells);
}

function withoutZero(look: CellLook): CellLook {
  return look.format === undefined ? look : { ...look, format: `${look.format};-${look.format};` };
}

/**
 * The sheet with 0 in every blank amount cell. Recognition takes rows and forms without any amount for empty, so what is
 * to be filled in is laid out with zeros, recognised, and filled.
 */
export function withZeros(sheet: NewSheet): NewSheet {
  return withCells(
    sheet,
    sheet.cells.map((cell) => (isBlankAmount(cell) ? { ...cell, content: { kind: 'amount', decimal: '0' } } : cell)),
  );
}

function isBlankAmount({ content, look }: LaidCell): boolean {
  return content.kind === 'blank' && isForAmount(look);
}

function withCells(sheet: NewSheet, cells: readonly LaidCell[]): NewSheet {
  const { columnWidths, rowHeights } = sheet;
  const heights = heightsOf(rowHeights.length, cells, columnWidths, 0);
  return { ...sheet, cells, rowHeights: rowHeights.map((height, row) => Math.max(height, heights[row]!)) };
}
