import { unzipSync, zipSync } from 'fflate';
import type { Cell, CellStyle, WriteSheet } from 'hucre';
import { writeXlsx } from 'hucre/xlsx';

import { rowHeights } from './height';
import type { CellContent, LayoutCell, SheetLayout } from './model';

/** A fixed date keeps the bytes the same whenever the file is written. */
const WRITTEN = new Date('2025-01-01T00:00:00Z');
const FONT = '宋体';
const THIN = { style: 'thin' } as const;
const ALL_SIDES = { top: THIN, right: THIN, bottom: THIN, left: THIN };

/** Turns layouts into the bytes of an .xlsx file; the same layouts always give the same bytes. */
export async function writeWorkbook(layouts: readonly SheetLayout[]): Promise<Uint8Array> {
  const written = await writeXlsx({
    sheets: layouts.map(sheetOf),
    properties: { creator: 'Gouji samples', created: WRITTEN, modified: WRITTEN },
    defaultFont: { name: FONT, size: 10 },
  });
  // The platform's deflate differs between Node versions; fflate's is the same everywhere.
  return zipSync(unzipSync(written), { mtime: new Date(2025, 0, 1), level: 9 });
}

function sheetOf(layout: SheetLayout): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  for (const cell of layout.cells) {
    const style = styleOf(cell);
    for (let row = cell.row; row < cell.row + cell.rowSpan; row++) {
      for (let column = cell.column; column < cell.column + cell.columnSpan; column++) {
        const corner = row === cell.row && column === cell.column;
        cells.set(`${row},${column}`, { ...(corner ? valueOf(cell.content) : { value: null }), style });
      }
    }
  }
  return {
    name: layout.name,
    cells,
    columns: layout.widths.map((width, column) => ({ width, hidden: layout.hiddenColumns.includes(column) })),
    rowDefs: new Map(
      rowHeights(layout).map((height, row) => [row, { height, hidden: layout.hiddenRows.includes(row) }]),
    ),
    merges: layout.cells
      .filter((cell) => cell.rowSpan > 1 || cell.columnSpan > 1)
      .map((cell) => ({
        startRow: cell.row,
        startCol: cell.column,
        endRow: cell.row + cell.rowSpan - 1,
        endCol: cell.column + cell.columnSpan - 1,
      })),
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: { top: 0.6, bottom: 0.6, left: 0.5, right: 0.5, header: 0.3, footer: 0.3 },
    },
  };
}

function valueOf(content: CellContent): Partial<Cell> {
  switch (content.kind) {
    case 'blank':
      return { value: null };
    case 'text':
      return { value: content.text };
    case 'number':
      return { value: exactNumber(content.decimal) };
    case 'formula':
      return {
        value: null,
        type: 'formula',
        formula: content.formula,
        ...(content.cached === undefined ? {} : { formulaResult: exactNumber(content.cached) }),
      };
  }
}

/** Numbers are written by their shortest text, so a decimal of up to 15 digits comes out as it went in. */
function exactNumber(decimal: string): number {
  if (decimal.replace(/\D/g, '').length > 15) throw new RangeError(`${decimal} has more digits than Excel keeps`);
  return Number(decimal);
}

function styleOf(cell: LayoutCell): CellStyle {
  const { content } = cell;
  return {
    font: { name: FONT, size: cell.size, bold: cell.bold },
    alignment: {
      horizontal: cell.align,
      vertical: 'center',
      wrapText: cell.role !== 'amount' && cell.role !== 'caption',
      indent: cell.indent,
    },
    ...(cell.border ? { border: ALL_SIDES } : {}),
    ...(content.kind === 'number' || content.kind === 'formula' ? { numFmt: content.format } : {}),
    ...(cell.role === 'code' && content.kind === 'text' ? { numFmt: '@' } : {}),
  };
}
