/**
 * What Gouji remembers inside a workbook, beside the tables: it travels with the file, is seen in no sheet, and other
 * programs leave it alone.
 */
export interface Memo {
  readonly waivers: readonly Waiver[];
  readonly sheets: readonly SheetAssignment[];
  readonly settings: MemoSettings;
}

/** A finding that the user decided to leave as it is (忽略), and why. */
export interface Waiver {
  /** Code, rule and table of the finding; `table` is empty for a finding that belongs to none. */
  readonly code: string;
  readonly rule: string;
  readonly table: string;
  /** The row and the column as the finding names them, each empty where it names none. */
  readonly row: string;
  readonly column: string;
  /** What stood there when it was waived; with other figures the waiver no longer holds. */
  readonly figures: string;
  /** Where it was then. Rows move, so this only tells apart what is the same otherwise. */
  readonly sheet: string;
  readonly address: string;
  readonly reason: string;
  /** The day of the decision: `2024-03-15`. */
  readonly date: string;
}

/** Which table a sheet was said to be. */
export interface SheetAssignment {
  readonly sheet: string;
  /** Table id; empty for a sheet that is none of the published tables (不是公开表). */
  readonly table: string;
}

/** Choices kept with the workbook, by name; what each value means is defined where it is used. */
export interface MemoSettings {
  readonly tolerance?: string;
  readonly order?: string;
  readonly amounts?: string;
}

/** Why a memo cannot be understood. Then it is left as it is: nothing is remembered over it. */
export type MemoProblem =
  /** Written by a later version of Gouji. */
  | 'newer'
  /** Not what any version writes. */
  | 'damaged';

/** The namespace of the custom XML part that a memo is kept in. */
export const MEMO_NAMESPACE = 'urn:gouji:memo';

export const EMPTY_MEMO: Memo = { waivers: [], sheets: [], settings: {} };

/** Whether there is nothing to remember. */
export function isEmptyMemo({ waivers, sheets, settings }: Memo): boolean {
  return waivers.length === 0 && sheets.length === 0 && Object.keys(settings).length === 0;
}
