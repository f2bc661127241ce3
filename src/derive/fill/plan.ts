import type { LedgerProblem } from '../../disclosure/ledger';
import type { CellAddress, Place } from '../../workbook/address';
import type { WorkbookEdits } from '../../workbook/edits';
import type { EntryGap } from '../ledger/complete';
import type { Entry } from '../ledger/entries';

/** What filling would do, before anything is done: every cell with what stands there now and what would. */
export interface FillPlan {
  readonly edits: WorkbookEdits;
  readonly tables: readonly FilledTable[];
  /** Figures of the filled tables that nothing in the workbook determines, and what would. */
  readonly undetermined: readonly Undetermined[];
  /** What stands in the way; with any that is `blocking` nothing is filled. */
  readonly problems: readonly FillProblem[];
  /** Figures that differ from 四舍五入 so that everything ties. */
  readonly adjustments: readonly Adjustment[];
}

export interface FilledTable {
  /** Table id. */
  readonly table: string;
  readonly name: string;
  readonly sheet: string;
  /** Whether the sheet is made, or was there. */
  readonly isNew: boolean;
  readonly source: 'ledger' | 'tables';
  readonly changes: readonly CellChange[];
  /** How many of its figures were determined, also those that stay as they are. */
  readonly determined: number;
}

/** One cell before and after. Amounts in the unit of the table, as decimal texts; empty where there is nothing. */
export interface CellChange {
  readonly place: Place;
  readonly row: string;
  readonly column: string;
  readonly before: string;
  readonly after: string;
  /** Without its `=`. */
  readonly formula?: string;
}

export interface Undetermined {
  readonly table: string;
  readonly name: string;
  readonly cell: CellAddress;
  readonly row: string;
  readonly column: string;
  /** Names of tables any of which would help. */
  readonly needs: readonly string[];
}

export interface Adjustment {
  readonly table: string;
  readonly cell: CellAddress;
  readonly row: string;
  readonly column: string;
  /** The exact amount in the unit of the table. */
  readonly exact: string;
  readonly rounded: string;
  readonly shown: string;
}

export type FillProblem =
  | { readonly code: 'ledger-line'; readonly blocking: boolean; readonly problem: LedgerProblem }
  | { readonly code: 'ledger-unit-unknown'; readonly blocking: true; readonly sheet: string }
  /** The unit followed from the size of the amounts, or from the tables at hand. */
  | { readonly code: 'ledger-unit-inferred'; readonly blocking: false; readonly sheet: string; readonly unit: string }
  | { readonly code: 'ledger-gap'; readonly blocking: boolean; readonly gap: EntryGap }
  | { readonly code: 'year-assumed'; readonly blocking: false; readonly year: number }
  | { readonly code: 'table-unknown'; readonly blocking: true; readonly name: string }
  | { readonly code: 'table-unit-unknown'; readonly blocking: false; readonly sheet: string }
  | { readonly code: 'nothing-to-fill'; readonly blocking: true }
  /** A table that was asked for and that nothing in the workbook determines. */
  | {
      readonly code: 'table-undetermined';
      readonly blocking: false;
      readonly name: string;
      readonly needs: readonly string[];
    }
  /** A table at hand has no row for some entries of the ledger: it is left alone, and made anew beside it. */
  | {
      readonly code: 'rows-missing';
      readonly blocking: false;
      readonly sheet: string;
      readonly entries: readonly Entry[];
    }
  /** A blank table at hand has no rows to fill: it stays, and the table is made beside it. */
  | { readonly code: 'blank-beside'; readonly blocking: false; readonly sheet: string; readonly made: string }
  /** 舍位平衡 found no figures that tie within one unit of the last digit; the named cells are off by more. */
  | { readonly code: 'not-balanced'; readonly blocking: false; readonly cells: readonly CellAddress[] };
