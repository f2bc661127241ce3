import type { CellAddress } from './address';
import type { MemoProblem } from './memo/memo';
import type { SheetNameFault } from './sheet-name';

/**
 * Why edits cannot be written into a workbook. A value, never an exception: nothing has been written then, or it was
 * taken back, and the sentences for each `code` are in the message catalogues.
 */
export type EditProblem =
  | { readonly code: 'sheet-missing'; readonly sheet: string }
  | { readonly code: 'sheet-name-invalid'; readonly sheet: string; readonly fault: SheetNameFault }
  /** Another sheet has this name already; Excel does not tell cases apart. */
  | { readonly code: 'sheet-name-taken'; readonly sheet: string }
  /** The cell is covered by the merged area `area` and only its upper left corner can hold anything. */
  | { readonly code: 'cell-covered'; readonly cell: CellAddress; readonly area: string }
  /** The cell is one of those that an array formula or a data table fills together. */
  | { readonly code: 'cell-in-array'; readonly cell: CellAddress; readonly area: string }
  /** The cell names a column of an Excel table, which knows its columns by these texts. */
  | { readonly code: 'cell-table-header'; readonly cell: CellAddress; readonly area: string }
  /** The protection of a sheet, or that of the list of sheets, as Excel keeps to it; in a file it hinders nobody. */
  | { readonly code: 'sheet-protected'; readonly sheet: string }
  | { readonly code: 'workbook-protected' }
  /** Excel did not take what the cell was given: as a rule because a merged area covers the cell. */
  | { readonly code: 'cell-not-taken'; readonly cell: CellAddress }
  /** What Gouji remembers in the workbook cannot be read, so it is not replaced. */
  | { readonly code: 'memo-unreadable'; readonly reason: MemoProblem }
  /** This version of Excel keeps nothing beside the sheets. */
  | { readonly code: 'memo-unsupported' }
  /** More characters than a cell can hold. */
  | { readonly code: 'text-too-long'; readonly cell: CellAddress; readonly length: number };

export type EditProblemCode = EditProblem['code'];

/** In UTF-16 units, as Excel counts. */
export const LONGEST_TEXT = 32_767;
