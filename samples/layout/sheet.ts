import { contentOf } from './content';
import type { GridCell } from '../../src/layout/grid';
import { gridRows, placeGrid } from '../../src/layout/grid';
import type { CellRole, HorizontalAlignment, LayoutCell, SheetLayout } from './model';
import type { ColumnKind, PublishedTable } from './table';
import { roleOfColumn } from './table';

const TOTAL = /合\s*计|总\s*计/;
const BODY_SIZE = 10;
const TITLE_SIZE = 18;

/** Lays a table out as it is published: title, captions, header, body, notes. */
export function laySheet(table: PublishedTable, captions: readonly (readonly string[])[]): SheetLayout {
  const { template } = table;
  const width = template.columns.length;
  const cells: LayoutCell[] = [];
  let row = 0;

  for (const [text, size] of [
    [table.title, TITLE_SIZE],
    [table.subtitle, BODY_SIZE + 2],
  ] as const) {
    if (text === undefined) continue;
    cells.push(line(row++, 0, width, 'title', text, 'center', size));
  }
  for (const parts of captions) cells.push(...captionLine(row++, parts, template.widths));

  const header = gridRows(template.header, width);
  for (const cell of placeGrid(header)) cells.push(headerCell(cell, row));
  row += header.length;

  const body = gridRows(table.rows, width);
  for (const cell of placeGrid(body)) {
    const texts = body[cell.row] ?? [];
    const indent = template.indent?.(texts, cell.column) ?? 0;
    cells.push(
      bodyCell(
        cell,
        row,
        template.columns,
        indent,
        texts.some((text) => TOTAL.test(text)),
      ),
    );
  }
  row += body.length;

  for (const text of table.notes ?? []) cells.push(line(row++, 0, width, 'note', text, 'left', BODY_SIZE));
  return { name: table.sheet, cells, widths: template.widths, hiddenRows: [], hiddenColumns: [] };
}

function line(
  row: number,
  column: number,
  columnSpan: number,
  role: CellRole,
  text: string,
  align: HorizontalAlignment,
  size: number,
): LayoutCell {
  const bold = role === 'title' && size === TITLE_SIZE;
  const content = contentOf(text, 'free');
  return { row, column, rowSpan: 1, columnSpan, role, content, align, indent: 0, bold, size, border: false };
}

/** One to three parts of a caption line: left, middle, right; the right one is as wide as its text needs. */
function captionLine(row: number, parts: readonly string[], widths: readonly number[]): readonly LayoutCell[] {
  const right = parts.at(-1) ?? '';
  if (parts.length === 1) return [line(row, 0, widths.length, 'caption', right, 'left', BODY_SIZE)];
  let start = widths.length - 1;
  for (let room = widths[start] ?? 0; room < right.length * 2 + 2 && start > 1; room += widths[start] ?? 0) start--;
  const caption = (column: number, end: number, text: string, align: HorizontalAlignment) =>
    line(row, column, end - column, 'caption', text, align, BODY_SIZE);
  const last = caption(start, widths.length, right, 'right');
  if (parts.length < 3) return [caption(0, start, parts[0] ?? '', 'left'), last];
  const middle = Math.max(1, Math.min(start - 1, Math.ceil(start / 2)));
  return [caption(0, middle, parts[0] ?? '', 'left'), caption(middle, start, parts[1] ?? '', 'center'), last];
}

function headerCell(cell: GridCell, top: number): LayoutCell {
  const content = contentOf(cell.text, /^\d+$/.test(cell.text) ? 'ordinal' : 'name');
  return {
    ...placed(cell, top),
    role: 'header',
    content,
    align: 'center',
    indent: 0,
    bold: true,
    size: BODY_SIZE,
    border: true,
  };
}

function bodyCell(
  cell: GridCell,
  top: number,
  columns: readonly ColumnKind[],
  indent: number,
  bold: boolean,
): LayoutCell {
  const kind = columns[cell.column] ?? 'free';
  const content = contentOf(cell.text, kind);
  const named = kind === 'code' && !/^\d*$/.test(cell.text);
  const role = content.kind === 'number' && kind === 'free' ? 'amount' : roleOfColumn[named ? 'name' : kind];
  const total = TOTAL.test(cell.text) && role !== 'text';
  const align = role === 'amount' ? 'right' : total || role === 'code' || role === 'ordinal' ? 'center' : 'left';
  return {
    ...placed(cell, top),
    role,
    content,
    align,
    indent: align === 'left' ? indent : 0,
    bold,
    size: BODY_SIZE,
    border: true,
  };
}

function placed(cell: GridCell, top: number): Pick<LayoutCell, 'row' | 'column' | 'rowSpan' | 'columnSpan'> {
  return { row: cell.row + top, column: cell.column, rowSpan: cell.rowSpan, columnSpan: cell.columnSpan };
}
