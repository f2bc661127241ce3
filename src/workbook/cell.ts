/**
 * One stored cell, as the host found it, before anybody decides what it means.
 *
 * `text` is exact: for a number it is the decimal text the file stores (`421.29`, `4.2129E2`), never a
 * JavaScript number, so that no amount passes through floating point.
 */
export interface Cell {
  readonly kind: CellKind;
  /** number: decimal text as stored; text: the string; error: its sign (`#REF!`); boolean: `TRUE`/`FALSE`. */
  readonly text: string;
  /** The number format code (`0.00`, `00`, `#,##0.00_ `), where it is not General. */
  readonly format?: string;
  /** The formula without its `=`, where the cell has one. `kind` and `text` are then its cached value. */
  readonly formula?: string;
}

/** `uncalculated`: a formula that the file stores without a value (as programs that write .xlsx leave it). */
export type CellKind = 'number' | 'text' | 'boolean' | 'error' | 'uncalculated';
