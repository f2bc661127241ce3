import type { ExpenditureType, Fund, FundSource } from '../disclosure/ledger';

/** How the figures of a table follow from the entries of a ledger, part by part. */
export type Derivation = readonly PartDerivation[];

/** What the figures of one part of a table (or of the whole table) add up. */
export interface PartDerivation {
  /** `收入` or `支出` of a two-sided table, empty for all others. */
  readonly part: '' | '收入' | '支出';
  /** The entries that its figures count, unless a line says otherwise. */
  readonly of: EntryFilter;
  /** What the rows of a list stand for; a list of units has nothing below them. */
  readonly rows?: 'units' | 'functional' | 'economic' | 'projects';
  /** What stands over these rows in a list; 合计 and the department unless said. */
  readonly heads?: readonly ('total' | 'department' | 'unit')[];
  /** Lines by the name that formulas call them by. Lines of functional classes need no entry: see `classes`. */
  readonly lines?: Readonly<Record<string, EntryFilter>>;
  /** Whether the remaining lines are functional classes (一、一般公共服务支出 …). */
  readonly classes?: boolean;
  /** Amount columns by path, as formulas call them. */
  readonly columns: Readonly<Record<string, EntryFilter>>;
}

/** Which entries count: all that satisfy every condition given. */
export interface EntryFilter {
  /** Entries of the 收入明细底表 (or, without one, what the 资金来源 of the expenditure bring in); expenditure unless said. */
  readonly ledger?: 'expenditure' | 'income';
  readonly sources?: readonly FundSource[];
  readonly carriedOver?: boolean;
  readonly types?: readonly ExpenditureType[];
  /** 类 or 款 of 部门预算支出经济分类: `301`, `30231`. */
  readonly economic?: readonly string[];
}

/** 一般公共预算, with and without 财政拨款. */
export const GENERAL_PUBLIC: readonly FundSource[] = ['一般公共预算财政拨款', '一般公共预算其他'];
/** 财政拨款 in the sense of 财政拨款收支总表: the three budgets. */
export const TREASURY: readonly FundSource[] = [...GENERAL_PUBLIC, '政府性基金', '国有资本经营预算'];
/** 单位资金. */
export const UNIT_MONEY: readonly FundSource[] = [
  '事业收入',
  '事业单位经营收入',
  '上级补助收入',
  '附属单位上缴收入',
  '其他收入',
];

export const BASIC: readonly ExpenditureType[] = ['人员类', '公用经费'];
export const PROJECTS: readonly ExpenditureType[] = ['其他运转类', '特定目标类'];

/**
 * Whether a fund is among those of a filter: `undefined` where it can't be told, because a 上年结转结余 does not say of
 * which money it is.
 */
export function admitsFund({ sources, carriedOver }: EntryFilter, fund: Fund): boolean | undefined {
  if (carriedOver !== undefined && carriedOver !== fund.carriedOver) return false;
  if (sources === undefined) return true;
  if (fund.source !== '未分类') return sources.includes(fund.source);
  if (!fund.possible) return undefined;
  const admitted = fund.possible.filter((source) => sources.includes(source)).length;
  if (admitted === 0) return false;
  return admitted === fund.possible.length ? true : undefined;
}

/** Whether a kind of expenditure and a 部门科目 are among those of a filter. */
export function admitsUse(
  { types, economic }: EntryFilter,
  type: ExpenditureType | undefined,
  departmentCode: string,
): boolean {
  if (types && !(type && types.includes(type))) return false;
  return !economic || economic.some((code) => departmentCode.startsWith(code));
}
