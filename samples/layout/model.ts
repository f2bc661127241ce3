/**
 * The neutral picture of a sheet: what stands where and how it looks.
 * Sample documents are laid out into it, noise is applied to it, and one file turns it into .xlsx.
 */

/** What a cell is for; noise and tests find their way by it, Excel never sees it. */
export type CellRole = 'title' | 'caption' | 'header' | 'code' | 'name' | 'amount' | 'ordinal' | 'text' | 'note';

/** What stands in a cell. Amounts stay decimal text until the file is written. */
export type CellContent =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly decimal: string; readonly format: string }
  | {
      readonly kind: 'formula';
      readonly formula: string;
      /** The value Excel last computed; absent where the file was never calculated. */
      readonly cached?: string;
      readonly format: string;
    };

export type HorizontalAlignment = 'left' | 'center' | 'right';

/** One cell, or one merged range named by its upper left corner. Rows and columns count from 0. */
export interface LayoutCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly role: CellRole;
  readonly content: CellContent;
  readonly align: HorizontalAlignment;
  readonly indent: number;
  readonly bold: boolean;
  readonly size: number;
  readonly border: boolean;
}

export interface SheetLayout {
  readonly name: string;
  readonly cells: readonly LayoutCell[];
  /** Column widths in characters. */
  readonly widths: readonly number[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

export const blank: CellContent = { kind: 'blank' };

/** The number of rows a sheet occupies. */
export function rowCount(sheet: SheetLayout): number {
  return Math.max(0, ...sheet.cells.map((cell) => cell.row + cell.rowSpan));
}

/** The number of columns a sheet occupies. */
export function columnCount(sheet: SheetLayout): number {
  return Math.max(sheet.widths.length, ...sheet.cells.map((cell) => cell.column + cell.columnSpan));
}

/** The text of a cell as a reader of the source would type it; blank cells give ''. */
export function contentText(content: CellContent): string {
  switch (content.kind) {
    case 'blank':
      return '';
    case 'text':
      return content.text;
    case 'number':
      return content.decimal;
    case 'formula':
      return content.cached ?? '';
  }
}
