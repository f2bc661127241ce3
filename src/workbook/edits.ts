import type { Area, CellAddress, Position } from './address';
import type { Memo } from './memo/memo';

/** What is to be written into a workbook. Whatever is not named here stays as it is. */
export interface WorkbookEdits {
  readonly changes: readonly SheetChanges[];
  readonly newSheets: readonly NewSheet[];
  /** Sheets to be taken away, before new ones of the same name are added; what is not there need not be. */
  readonly removedSheets?: readonly string[];
  /** All that is to be remembered in the workbook from now on, in place of what is. */
  readonly memo?: Memo;
}

/** Cells to be changed in a sheet that is there; each keeps its own looks. */
export interface SheetChanges {
  readonly sheet: string;
  readonly cells: readonly CellEdit[];
}

export interface CellEdit extends Position {
  readonly content: CellContent;
}

/** What a cell is to hold. Text is always text, whatever it begins with; amounts are decimal texts (`421.29`). */
export type CellContent =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'amount'; readonly decimal: string }
  /** A formula without its `=`, and the amount it gives, for readers that do not calculate. */
  | { readonly kind: 'formula'; readonly formula: string; readonly decimal: string }
  /** A text that leads to a cell of the workbook. */
  | { readonly kind: 'link'; readonly to: CellAddress; readonly text: string };

/** A sheet to be added behind the others. */
export interface NewSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly cells: readonly LaidCell[];
  /** In characters, from the first column on. */
  readonly columnWidths: readonly number[];
  /** In points, from the first row on. */
  readonly rowHeights: readonly number[];
  /** So many rows at the top stay in sight. */
  readonly frozenRows: number;
  readonly print: PrintSetup;
  readonly choices: readonly CellChoices[];
}

/** One cell, or one merged area named by its upper left corner. */
export interface LaidCell extends Position {
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly content: CellContent;
  readonly look: CellLook;
}

/** How a cell of a new sheet looks. */
export interface CellLook {
  readonly font: '宋体' | '黑体';
  /** In points. */
  readonly size: number;
  readonly bold: boolean;
  readonly align: 'left' | 'center' | 'right';
  readonly indent: number;
  readonly wrap: boolean;
  readonly border: boolean;
  /** Blue and underlined, as what can be followed. */
  readonly isLink?: boolean;
  /** Number format code, `0.00` or `@`; General where absent. */
  readonly format?: string;
}

/** A4, one page wide, centred. */
export interface PrintSetup {
  readonly orientation: 'landscape' | 'portrait';
  /** The rows repeated on every page, both included, counted from zero. */
  readonly titleRows?: { readonly first: number; readonly last: number };
}

/** Cells that offer a list to choose from: the contents of an area of the same or another sheet. Other entries stay possible. */
export interface CellChoices {
  readonly area: Area;
  readonly source: { readonly sheet: string; readonly area: Area };
}
