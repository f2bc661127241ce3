import type { LayoutCell, SheetLayout } from '../../samples/layout/model';
import { blank, contentText } from '../../samples/layout/model';
import type { Noise } from './noise';
import { inBody, onCells, onSheets } from './noise';

/** The longest code that people let Excel turn into a number; project codes would lose digits. */
const LONGEST = 7;
const JOINED_WIDTH = 12;

/** Codes as numbers: `padded` shows 03 by its format, `plain` has lost the zero for good. */
export function codesAsNumbers(style: 'padded' | 'plain'): Noise {
  return onCells((cell) => {
    const text = contentText(cell.content);
    if (cell.role !== 'code' || !/^\d+$/.test(text) || text.length > LONGEST) return cell;
    const decimal = text.replace(/^0+(?=\d)/, '');
    return {
      ...cell,
      content: { kind: 'number', decimal, format: style === 'padded' ? '0'.repeat(text.length) : '0' },
    };
  });
}

/** 类, 款 and 项 in one column of seven digits instead of three, under every header a page repeats. */
export const codesJoined: Noise = onSheets((sheet) => {
  const classes = sheet.cells.filter(
    (cell) => named(cell, '类') && ['款', '项'].every((text, step) => beside(sheet, cell, step + 1, text)),
  );
  const column = classes[0]?.column;
  if (column === undefined) return sheet;
  const steps = sheet.cells.filter(
    (cell) => within(cell, column) && ['类', '款', '项'].some((text) => named(cell, text)),
  );
  const codes = (row: number) =>
    sheet.cells
      .filter((cell) => cell.row === row && within(cell, column) && cell.role === 'code')
      .map((cell) => contentText(cell.content))
      .join('');
  const cells = sheet.cells
    .filter((cell) => !steps.includes(cell))
    .map((cell) => {
      const below = classes.find((step) => step.row === cell.row + cell.rowSpan);
      if (cell.role === 'header' && cell.column === column && cell.columnSpan === 3 && below !== undefined) {
        return { ...cell, rowSpan: cell.rowSpan + below.rowSpan };
      }
      if (!inBody(cell) || cell.column !== column || cell.role !== 'code') return cell;
      const text = codes(cell.row);
      return { ...cell, content: text === '' ? blank : ({ kind: 'text', text } as const) };
    });
  const widths = sheet.widths.map((width, index) => (index === column ? Math.max(width, JOINED_WIDTH) : width));
  return withoutColumns({ ...sheet, cells, widths }, column + 1, 2);
});

function named(cell: LayoutCell, text: string): boolean {
  return cell.role === 'header' && contentText(cell.content).replace(/\s/g, '') === text;
}

function beside(sheet: SheetLayout, cell: LayoutCell, step: number, text: string): boolean {
  return sheet.cells.some(
    (other) => other.row === cell.row && other.column === cell.column + step && named(other, text),
  );
}

function within(cell: LayoutCell, column: number): boolean {
  return cell.column >= column && cell.column + cell.columnSpan <= column + 3;
}

/** Takes columns out: cells inside them go, cells across them become narrower. */
function withoutColumns(sheet: SheetLayout, from: number, count: number): SheetLayout {
  const end = from + count;
  const kept = (column: number) => (column <= from ? column : column >= end ? column - count : from);
  return {
    ...sheet,
    cells: sheet.cells
      .map((cell) => {
        const left = kept(cell.column);
        return { ...cell, column: left, columnSpan: kept(cell.column + cell.columnSpan) - left };
      })
      .filter((cell) => cell.columnSpan > 0),
    widths: sheet.widths.filter((_, column) => column < from || column >= end),
    hiddenColumns: sheet.hiddenColumns.filter((column) => column < from || column >= end).map(kept),
  };
}
