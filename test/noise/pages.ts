import type { LayoutCell, SheetLayout } from '../../samples/layout/model';
import { blank } from '../../samples/layout/model';
import type { Noise } from './noise';
import { inBody, onSheets, rowsWith } from './noise';

const SHORTEST = 8;

/** Breaks long tables in the middle and repeats the header there, with or without the lines above it. */
export function splitPages({ repeatTitle }: { readonly repeatTitle: boolean }): Noise {
  return onSheets((sheet) => split(sheet, repeatTitle));
}

function split(sheet: SheetLayout, repeatTitle: boolean): SheetLayout {
  const body = rowsWith(sheet, inBody);
  const cut = body[Math.floor(body.length / 2)];
  const repeated = sheet.cells.filter(
    (cell) => cell.role === 'header' || (repeatTitle && (cell.role === 'title' || cell.role === 'caption')),
  );
  if (cut === undefined || body.length < SHORTEST || repeated.length === 0) return sheet;
  const first = Math.min(...repeated.map((cell) => cell.row));
  const height = Math.max(...repeated.map((cell) => cell.row + cell.rowSpan)) - first;
  return {
    ...sheet,
    cells: [
      ...sheet.cells.flatMap((cell) => torn(cell, cut)).map((cell) => moved(cell, cut, height)),
      ...repeated.map((cell) => ({ ...cell, row: cell.row - first + cut })),
    ],
    hiddenRows: sheet.hiddenRows.map((row) => (row < cut ? row : row + height)),
  };
}

/** A merged cell across the cut keeps its text on the first page and goes on blank on the second. */
function torn(cell: LayoutCell, cut: number): readonly LayoutCell[] {
  const above = cut - cell.row;
  if (above <= 0 || above >= cell.rowSpan) return [cell];
  return [
    { ...cell, rowSpan: above },
    { ...cell, row: cut, rowSpan: cell.rowSpan - above, content: blank },
  ];
}

function moved(cell: LayoutCell, cut: number, height: number): LayoutCell {
  return cell.row < cut ? cell : { ...cell, row: cell.row + height };
}
