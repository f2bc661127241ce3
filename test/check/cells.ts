import type { CellContent, SheetLayout } from '../../samples/layout/model';
import { contentText } from '../../samples/layout/model';
import { parsePosition } from '../../src/workbook/address';

/** What a cell shows; `address` names its sheet, `01!D35`. */
export function shownAt(layouts: readonly SheetLayout[], address: string): string {
  const [sheet, cell] = find(layouts, address);
  const { row, column } = cell;
  const found = sheet.cells.find((other) => other.row === row && other.column === column);
  return found ? contentText(found.content) : '';
}

/** The layouts with another content in one cell; a decimal is an amount, everything else a text. */
export function withCell(
  layouts: readonly SheetLayout[],
  address: string,
  written: string | CellContent,
): readonly SheetLayout[] {
  const [sheet, { row, column }] = find(layouts, address);
  const content = typeof written === 'string' ? contentOf(written) : written;
  if (!sheet.cells.some((cell) => cell.row === row && cell.column === column)) throw new Error(`no cell ${address}`);
  const cells = sheet.cells.map((cell) => (cell.row === row && cell.column === column ? { ...cell, content } : cell));
  return layouts.map((layout) => (layout === sheet ? { ...layout, cells } : layout));
}

function contentOf(written: string): CellContent {
  if (written === '') return { kind: 'blank' };
  if (/^-?\d+\.\d+$/.test(written)) return { kind: 'number', decimal: written, format: '0.00' };
  return { kind: 'text', text: written };
}

function find(layouts: readonly SheetLayout[], address: string) {
  const [name, cell = ''] = address.split('!');
  const sheet = layouts.find((layout) => layout.name === name);
  const position = parsePosition(cell);
  if (!sheet || !position) throw new Error(`no cell ${address}`);
  return [sheet, position] as const;
}
