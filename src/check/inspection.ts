import type { Tolerance } from '../relation/tolerance';
import type { Finding, NotChecked } from './finding';

/** Everything that Gouji says about one workbook: the result of its main job. */
export interface Inspection {
  readonly family: 'budget' | 'final' | undefined;
  readonly year: number | undefined;
  readonly department: string | undefined;
  readonly tables: readonly TableSummary[];
  /** Sheets that are a 支出明细底表 or 收入明细底表. */
  readonly ledgers: readonly string[];
  /** What was put down to rounding. */
  readonly tolerance: Tolerance;
  /** Errors first, then warnings, then information; within these in the order of the workbook. */
  readonly findings: readonly Finding[];
  /** What the user decided to leave as it is (忽略): neither error nor warning any more. In the same order. */
  readonly waived: readonly Finding[];
  readonly notChecked: readonly NotChecked[];
  /** Every relation of the sets that were found, tables in the order of publication, then the ties between them. */
  readonly relations: readonly RelationTally[];
  readonly summary: VerdictCounts;
}

export interface TableSummary {
  /** Table id, e.g. `budget.revenue-expenditure-summary`. */
  readonly table: string;
  /** The title as it stands in the sheet. */
  readonly title: string;
  /** The standard's short name of the table, e.g. `部门收支总表`. */
  readonly name: string;
  readonly sheet: string;
  /** A1 notation, e.g. `A1:D40`. */
  readonly range: string;
  readonly unit: string | undefined;
  /** Digits shown after the decimal point; negative where figures are known only to tens, hundreds … of the unit. */
  readonly decimals: number;
  readonly rows: number;
}

/** One relation, and how its comparisons came out. */
export interface RelationTally extends VerdictCounts {
  readonly rule: string;
  readonly title: string;
  readonly formula: string;
  /** Ids of the tables that it compares; one alone where it stands inside a table. */
  readonly tables: readonly string[];
}

/** How many relation instances came out how. */
export interface VerdictCounts {
  readonly ties: number;
  readonly rounding: number;
  readonly suspect: number;
  readonly broken: number;
  readonly notChecked: number;
}
