import type { LedgerNoteCode } from '../derive/ledger/notes';
import type { MistakeKind } from '../diagnose/mistake';
import type { CellAddress } from '../workbook/address';
import type { Waiver } from '../workbook/memo/memo';

/** What a relation turned out to be. 不适用 relations are left out altogether; 未核验 stand in `NotChecked`. */
export type Verdict = '平' | '尾差' | '存疑' | '不平';

export type Severity = 'error' | 'warning' | 'info';

/**
 * One thing to tell the user. `code` says what kind of thing it is and never changes its meaning; the sentences
 * are in the message catalogues. Amounts are decimal texts in the unit of the table that `cells` points at.
 */
export interface Finding {
  /** The relation or check, e.g. `budget.revenue-summary.A04-row-total`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly code: FindingCode;
  /** Only for relations. */
  readonly verdict?: Exclude<Verdict, '平'>;
  /** The table the finding is listed under (table id), if it belongs to one. */
  readonly table?: string;
  /** What a message needs beside the fields here. */
  readonly data: Readonly<Record<string, string>>;
  /** The relation as it is written, e.g. `收入总计 = 本年收入合计 + 上年结转结余`. */
  readonly formula?: string;
  /** The relation with its figures: `421.39 = 381.79 + 18.84 + 7.10 + 13.56 → 421.29`. */
  readonly substituted?: string;
  readonly expected?: string;
  readonly actual?: string;
  readonly difference?: string;
  /** The mistake that explains this relation and those in `evidence`; absent where nothing small explains it. */
  readonly culprit?: Culprit;
  /** Other broken relations that the same mistake explains. */
  readonly evidence?: readonly Finding[];
  /** The waiver that it is left as it is by; only in `Inspection.waived`. */
  readonly waived?: Waiver;
  /** The waiver of the same finding with other figures: it no longer holds. */
  readonly lapsed?: Waiver;
  /** The waiver that a finding `waiver-unneeded` is about. */
  readonly unneeded?: Waiver;
  /** Where to look, the cell that the finding is about first. Empty only for findings about a whole file. */
  readonly cells: readonly CellAddress[];
}

/** What is probably wrong, and what should stand there. Amounts in the unit of the table that the cell is in. */
export interface Culprit {
  readonly kind: MistakeKind;
  readonly cell: CellAddress;
  readonly current: string;
  /** Absent where not one cell is wrong but a row or a whole table. */
  readonly suggested?: string;
  /** The other cell of an amount that was misplaced or exchanged. */
  readonly partner?: Suggestion;
  /** Other cells that are wrong with it: the totals above it, or the amounts that moved along with it. */
  readonly followers?: readonly Suggestion[];
  /** Other cells that would explain the same: the relations can't tell them apart. */
  readonly alternatives: readonly Suggestion[];
}

export interface Suggestion {
  readonly cell: CellAddress;
  readonly suggested: string;
  /** In which the amount is, as the cell's table names it; empty where it names none. */
  readonly unit: string;
}

export type FindingCode =
  | 'relation-broken'
  | 'relation-suspect'
  | 'relation-rounding'
  | 'bounds-contradict'
  | 'amount-unreadable'
  | 'cell-error'
  | 'formula-uncalculated'
  | 'unit-unknown'
  | 'year-differs'
  | 'department-differs'
  | 'table-duplicate'
  | 'table-unrecognised'
  | 'table-empty-without-note'
  | 'table-filled-despite-note'
  | 'code-unknown'
  | 'code-mistyped'
  | 'name-misspelt'
  | 'name-differs'
  | 'counterpart-unusual'
  | 'unit-kinds-mixed'
  | 'expense-kind-differs'
  | 'code-duplicate'
  | 'code-misplaced'
  | 'code-without-children'
  | 'codes-unordered'
  | 'unit-name-differs'
  | 'unit-code-differs'
  | 'ledger-differs'
  | 'ledger-rounding'
  | 'ledger-not-compared'
  | 'waiver-unneeded'
  | 'memo-unreadable'
  | `ledger-${LedgerNoteCode}`
  | 'outlier-peers'
  | 'outlier-wages'
  | 'outlier-growth'
  | 'outlier-three-public'
  | 'outlier-per-person';

/** A relation (or a whole sheet) that could not be checked, and why: nothing is skipped silently. */
export interface NotChecked {
  readonly rule: string;
  readonly code: NotCheckedCode;
  readonly table?: string;
  readonly data: Readonly<Record<string, string>>;
  readonly formula?: string;
  readonly cells: readonly CellAddress[];
}

export type NotCheckedCode =
  'table-missing' | 'row-missing' | 'column-missing' | 'figure-unreadable' | 'unit-unknown' | 'outside-workbook';
