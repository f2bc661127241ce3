/** Why Excel did not do what it was asked, as something the user can act on. */
export interface ExcelProblem {
  readonly code: ExcelProblemCode;
  readonly data: Readonly<Record<string, string>>;
}

export type ExcelProblemCode =
  /** A cell is open for editing: Excel refuses everything until Enter or Escape. */
  | 'cell-editing'
  /** `data.sheet`, `data.range`: more cells than can be read in a reasonable time. */
  | 'range-too-large'
  | 'sheet-missing'
  | 'sheet-hidden'
  | 'protected'
  /** `data.sheet`: its protection does not let anything be written. */
  | 'sheet-protected'
  /** `data.sheet`, `data.cell`: written to without effect, as a cell in the middle of a merged area is. */
  | 'cell-not-taken'
  /** `data.needed`: this version of Excel lacks what it takes. */
  | 'too-old'
  /** The workbook was closed, or its connection with the pane has run out. */
  | 'session-ended'
  /** Excel has too much to do, or shows a dialogue: later it will answer. */
  | 'busy'
  /** Someone else changed the same place at the same time. */
  | 'changed-meanwhile'
  /** `data.detail`: anything else, with Excel's own code. */
  | 'refused';

const CODES: Readonly<Record<string, ExcelProblemCode>> = {
  InvalidOperationInCellEditMode: 'cell-editing',
  CellEditMode: 'cell-editing',
  ItemNotFound: 'sheet-missing',
  AccessDenied: 'protected',
  InvalidOrTimedOutSession: 'session-ended',
  ActivityLimitReached: 'busy',
  ServiceNotAvailable: 'busy',
  RequestAborted: 'busy',
  WriteNotSupportedWhenModalDialogOpen: 'busy',
  Conflict: 'changed-meanwhile',
  InsertDeleteConflict: 'changed-meanwhile',
  ResponsePayloadSizeLimitExceeded: 'range-too-large',
  RequestPayloadSizeLimitExceeded: 'range-too-large',
};

/**
 * What an error thrown by Office.js means. It goes by the error's code alone, because messages are localised;
 * anything without a code is a mistake of ours and is thrown again.
 */
export function excelProblem(error: unknown): ExcelProblem {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  if (typeof code !== 'string') throw error;
  return { code: CODES[code] ?? 'refused', data: { detail: code } };
}
