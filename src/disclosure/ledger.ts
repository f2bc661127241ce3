import type { Decimal } from 'decimal.js';
import type { Place } from '../workbook/address';
import type { Unit } from './table';

/**
 * 支出明细底表 and 收入明细底表: the entries that the tables of a budget are added up from. Either may be spread over
 * several sheets.
 */
export interface Ledger {
  readonly expenditure: readonly LedgerSheet<ExpenditureEntry>[];
  /** Empty where the workbook has none: income then follows from the 资金来源 of the expenditure. */
  readonly income: readonly LedgerSheet<IncomeEntry>[];
  readonly problems: readonly LedgerProblem[];
}

/** A sheet that entries were read from. */
export interface LedgerSheet<Entry> {
  readonly sheet: string;
  /** As the sheet says it; `undefined` where it says nothing. */
  readonly unit: Unit | undefined;
  /** Year and department as the lines over the headings say them. */
  readonly year: number | undefined;
  readonly department: string | undefined;
  /** To how many digits after the point its amounts go. */
  readonly decimals: number;
  readonly entries: readonly Entry[];
}

/** One line of the 支出明细底表: what one unit spends, on what, out of which money. */
export interface ExpenditureEntry {
  readonly place: Place;
  readonly unit: CodeAndName;
  /** 功能科目. */
  readonly functional: CodeAndName;
  /** `undefined` where the ledger has no such column: it may then follow from the rest of the line. */
  readonly type: ExpenditureType | undefined;
  /** Empty texts where an entry of 基本支出 names no project. */
  readonly project: CodeAndName;
  /** 部门预算支出经济分类. */
  readonly department: CodeAndName;
  /** 政府预算支出经济分类; an empty code where the ledger leaves it to the correspondence. */
  readonly government: CodeAndName;
  readonly fund: Fund;
  /** In the unit of its sheet. */
  readonly amount: Decimal;
}

/** One line of the 收入明细底表. */
export interface IncomeEntry {
  readonly place: Place;
  readonly unit: CodeAndName;
  readonly fund: Fund;
  /** In the unit of its sheet. */
  readonly amount: Decimal;
}

/** A code and a name as they stand beside each other; either may be an empty text. */
export interface CodeAndName {
  readonly code: string;
  readonly name: string;
}

/** 支出类型. The first two are 基本支出, the last two 项目支出. */
export type ExpenditureType = '人员类' | '公用经费' | '其他运转类' | '特定目标类';

/** 资金来源: which money, and whether it was carried over from last year (上年结转结余). */
export interface Fund {
  readonly source: FundSource;
  readonly carriedOver: boolean;
  /** What a `未分类` can be, where something tells; any money otherwise. */
  readonly possible?: readonly FundSource[];
}

/**
 * The moneys that the fund columns of the tables tell apart. `未分类` is a 上年结转结余 that does not say of which money;
 * it counts as carried over, and where the money matters it leaves a figure open.
 */
export type FundSource =
  | '一般公共预算财政拨款'
  | '一般公共预算其他'
  | '政府性基金'
  | '国有资本经营预算'
  | '财政专户管理资金'
  | '事业收入'
  | '事业单位经营收入'
  | '上级补助收入'
  | '附属单位上缴收入'
  | '其他收入'
  | '未分类';

/** Why a line of a ledger can't be counted as it stands. */
export interface LedgerProblem {
  readonly code: LedgerProblemCode;
  readonly place: Place;
  /** What stands there; for 合计, the figure that the lines add up to. */
  readonly found: string;
}

export type LedgerProblemCode =
  | 'amount-unreadable'
  | 'fund-unknown'
  | 'type-unknown'
  | 'unit-missing'
  | 'functional-missing'
  | 'economic-missing'
  | 'total-differs';
