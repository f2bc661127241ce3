import type { TableDefinition } from '../standard/definition';
import type { CellLook, LaidCell } from '../workbook/edits';
import { stack, textContent, type Block } from './block';
import { looks } from './looks';
import type { TableSketch } from './sketch';
import { widthOf } from './text-width';

/** What stands over the header: number of the form, title, department and unit. */
export function layCaptions({ print, family }: TableDefinition, sketch: TableSketch, widths: readonly number[]): Block {
  const { department, year, unit } = sketch;
  const number = print.number === undefined ? [] : [captionLine(['', print.number], widths)];
  const line = (text: string, look: CellLook) => oneLine(text, look, widths.length);
  if (print.kind === 'form') {
    return stack([...number, line(print.title, looks.title), line(`（${year}年度）`, looks.subtitle)]);
  }
  return stack(
    family === 'budget'
      ? [
          ...number,
          line(`${year}年${print.title}`, looks.title),
          captionLine([`部门名称：${department}`, `单位：${unit}`], widths),
        ]
      : [
          line(print.title, looks.title),
          ...number,
          captionLine([`部门：${department}`, `${year}年度`, `单位：${unit}`], widths),
        ],
  );
}

/** A line over all columns. */
export function oneLine(text: string, look: CellLook, columns: number): Block {
  return {
    rows: 1,
    cells: [{ row: 0, column: 0, rowSpan: 1, columnSpan: columns, content: textContent(text), look }],
  };
}

/** Two or three parts on one line: left, middle, right; the right one over as many columns as its text needs. */
function captionLine(parts: readonly string[], widths: readonly number[]): Block {
  const right = parts.at(-1)!;
  let start = widths.length - 1;
  for (let room = widths[start]!; room < widthOf(right) + 2 && start > 1; room += widths[start]!) start -= 1;
  const part = (column: number, end: number, text: string, align: CellLook['align']): LaidCell => ({
    row: 0,
    column,
    rowSpan: 1,
    columnSpan: end - column,
    content: textContent(text),
    look: looks.caption(align),
  });
  const last = part(start, widths.length, right, 'right');
  if (parts.length < 3) return { rows: 1, cells: [part(0, start, parts[0]!, 'left'), last] };
  const [from, to] = middleColumns(widths, start, widthOf(parts[0]!) + 2, widthOf(parts[1]!) + 2);
  return { rows: 1, cells: [part(0, from, parts[0]!, 'left'), part(from, to, parts[1]!, 'center'), last] };
}

/** The columns nearest to the middle of the sheet that hold the middle part and leave the left one its room. */
function middleColumns(
  widths: readonly number[],
  end: number,
  left: number,
  middle: number,
): readonly [from: number, to: number] {
  const edges = widths.reduce<readonly number[]>((sums, width) => [...sums, sums.at(-1)! + width], [0]);
  const spans = edges.flatMap((start, from) =>
    edges.slice(0, end + 1).flatMap((stop, to) => {
      if (from === 0 || start < left || stop - start < middle) return [];
      return [{ from, to, off: Math.abs(start + stop - edges.at(-1)!) }];
    }),
  );
  const best = spans.sort((a, b) => a.off - b.off)[0];
  return best ? [best.from, best.to] : [end - 1, end];
}
