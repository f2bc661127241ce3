import type { LayoutCell } from '../../samples/layout/model';
import type { Noise } from './noise';
import { inBody, onCells } from './noise';

const TOTAL = /^(本年|收入|支出|人员经费|公用经费)?(收入|支出)?(合计|总计|小计)$/;

function rewritten(write: (text: string) => string, pick: (cell: LayoutCell, text: string) => boolean): Noise {
  return onCells((cell) =>
    cell.content.kind === 'text' && pick(cell, cell.content.text)
      ? { ...cell, content: { kind: 'text', text: write(cell.content.text) } }
      : cell,
  );
}

/** Spaces inside short headers and the labels of totals: `合 计`, `收 入 总 计`. */
export const headersWithSpaces: Noise = rewritten(
  (text) => Array.from(text).join(' '),
  (cell, text) => (cell.role === 'header' && text.length <= 4) || (inBody(cell) && TOTAL.test(text)),
);

/** Line breaks inside headers: short ones are written downwards (`单\n位`), long ones break in the middle. */
export const headersWithLineBreaks: Noise = rewritten(
  (text) => {
    const size = text.length <= 4 ? 1 : 4;
    return (text.match(new RegExp(`.{1,${size}}`, 'gu')) ?? [text]).join('\n');
  },
  (cell, text) => cell.role === 'header' && text.length > 1,
);

/** Title, department and unit each torn over several cells, as conversion from PDF leaves them. */
export const captionInPieces: Noise = (sheets) =>
  sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.flatMap((cell) => pieces(cell)) }));

function pieces(cell: LayoutCell): readonly LayoutCell[] {
  if (cell.content.kind !== 'text' || (cell.role !== 'title' && cell.role !== 'caption')) return [cell];
  const parts = /^(\d{4}年|部门名称：|部门：|单位：)(.+)$/.exec(cell.content.text);
  if (parts === null) return [cell];
  const [, first = '', rest = ''] = parts;
  if (cell.columnSpan < 2) {
    // A single column leaves no room beside it: 单位：万 and 元 stand on two lines of one cell.
    return [{ ...cell, content: { kind: 'text', text: `${first}${rest.slice(0, 1)}\n${rest.slice(1)}` } }];
  }
  // A title breaks in the middle, a label stands in a cell of its own.
  const left = cell.role === 'title' ? Math.ceil(cell.columnSpan / 2) : 1;
  return [
    { ...cell, columnSpan: left, align: 'right', content: { kind: 'text', text: first } },
    {
      ...cell,
      column: cell.column + left,
      columnSpan: cell.columnSpan - left,
      align: 'left',
      content: { kind: 'text', text: rest },
    },
  ];
}
