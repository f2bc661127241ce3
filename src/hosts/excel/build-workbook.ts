import type { WorkbookOutline } from '../../workbook/outline';
import type { SheetRow, Workbook } from '../../workbook/workbook';
import { addCells, type LoadedCells } from './cells';

/** Some rows of a sheet as Office.js answered for them, not yet looked at. */
export interface SheetPiece extends LoadedCells {
  /** Which sheet of the outline, counted from zero. */
  readonly sheet: number;
  /** The upper left corner. */
  readonly top: number;
  readonly left: number;
}

/** Puts a workbook together from pieces that come in ascending rows. */
export interface WorkbookBuilder {
  readonly add: (piece: SheetPiece) => void;
  readonly workbook: () => Workbook;
}

export function createBuilder({ sheets, ...rest }: WorkbookOutline): WorkbookBuilder {
  const rows = sheets.map(() => new Map<number, SheetRow>());
  return {
    add: (piece) => addCells(rows[piece.sheet]!, piece, piece.top, piece.left),
    workbook: () => ({ ...rest, sheets: sheets.map((head, index) => ({ ...head, rows: rows[index]! })) }),
  };
}
