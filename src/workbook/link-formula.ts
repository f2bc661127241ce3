import type { CellAddress } from './address';
import { quoteSheetName } from './sheet-name';

/** The formula, without its `=`, that shows a text and leads to a cell of the workbook. */
export function linkFormula({ sheet, address }: CellAddress, text: string): string {
  return `HYPERLINK(${literal(`#${quoteSheetName(sheet)}!${address}`)},${literal(text)})`;
}

function literal(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
