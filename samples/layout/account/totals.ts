import { functionalLines } from '../../../src/standard/final/functional-lines';
import { fiscalAppropriationSummary } from '../../../src/standard/final/fiscal-appropriation-summary';
import { revenueExpenditureSummary } from '../../../src/standard/final/revenue-expenditure-summary';
import { headerOf } from '../header';
import type { TableTemplate } from '../table';

const INCOME = [
  '一、一般公共预算财政拨款收入',
  '二、政府性基金预算财政拨款收入',
  '三、国有资本经营预算财政拨款收入',
  '四、上级补助收入',
  '五、事业收入',
  '六、经营收入',
  '七、附属单位上缴收入',
  '八、其他收入',
] as const;

const APPROPRIATION = [
  '一、一般公共预算财政拨款',
  '二、政府性基金预算财政拨款',
  '三、国有资本经营预算财政拨款',
] as const;

/** 收入支出决算总表 (公开01表): two sides, each with its line numbers. */
export const incomeExpenditureAccount: TableTemplate = {
  header: headerOf(revenueExpenditureSummary),
  columns: ['name', 'ordinal', 'amount', 'name', 'ordinal', 'amount'],
  widths: [38, 8, 16, 38, 8, 16],
};

/** 财政拨款收入支出决算总表 (公开04表): the same for what the treasury pays, by budget. */
export const appropriationAccount: TableTemplate = {
  header: headerOf(fiscalAppropriationSummary),
  columns: ['name', 'ordinal', 'amount', 'name', 'ordinal', 'amount', 'amount', 'amount', 'amount'],
  widths: [32, 7, 14, 34, 7, 14, 16, 16, 16],
};

export interface AccountFigures {
  readonly income: Partial<Record<string, string>>;
  readonly expenditure: Partial<Record<(typeof functionalLines)[number], string>>;
  /** The closing lines as printed, line numbers included. */
  readonly totals: string;
}

function accountRows(labels: readonly string[], firstRight: number, figures: AccountFigures): string {
  const lines = functionalLines.map((label, index) => {
    const income = labels[index] ?? '';
    const left = `${income} | ${index + 1} | ${figures.income[income] ?? ''}`;
    return `${left} | ${label} | ${firstRight + index} | ${figures.expenditure[label] ?? ''}`;
  });
  return [...lines, figures.totals].join('\n');
}

/** The body of 公开01表: income lines count from 1, expenditure lines from 31. */
export function incomeExpenditureAccountRows(figures: AccountFigures): string {
  return accountRows(INCOME, 31, figures);
}

/** The body of 公开04表: income lines count from 1, expenditure lines from 33. */
export function appropriationAccountRows(figures: AccountFigures): string {
  return accountRows(APPROPRIATION, 33, figures);
}
