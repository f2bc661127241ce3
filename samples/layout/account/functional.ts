import { expenditure } from '../../../src/standard/final/expenditure';
import { generalPublicExpenditure } from '../../../src/standard/final/general-public-expenditure';
import { governmentFund } from '../../../src/standard/final/government-fund';
import { revenue } from '../../../src/standard/final/revenue';
import { headerOf } from '../header';
import type { TableTemplate } from '../table';
import { repeat } from '../table';

/** Classes have three digits, sections five, items seven; each step is set in once more. */
function indent(cells: readonly string[]): number {
  return Math.max(0, ((cells[0] ?? '').length - 3) / 2);
}

function functional(header: string, amounts: number, width: number): TableTemplate {
  return {
    header,
    columns: ['code', 'name', ...repeat(amounts, 'amount' as const)],
    widths: [12, 44, ...repeat(amounts, width)],
    indent: (cells, column) => (column === 1 && /^\d+$/.test(cells[0] ?? '') ? indent(cells) : 0),
  };
}

/** 收入决算表 (公开02表). */
export const incomeAccount = functional(headerOf(revenue), 7, 13);

/** 支出决算表 (公开03表). */
export const expenditureAccount = functional(headerOf(expenditure), 6, 14);

/** 一般公共预算财政拨款支出决算表 (公开05表). */
export const appropriationExpenditureAccount = functional(headerOf(generalPublicExpenditure), 3, 20);

/** 政府性基金预算财政拨款收入支出决算表 (公开07表). */
export const governmentFundAccount = functional(headerOf(governmentFund), 6, 14);

/** 国有资本经营预算财政拨款支出决算表 (公开08表). */
export const stateCapitalAccount = functional(
  `
  项目 | < | 本年支出 | < | <
  科目代码 | 科目名称 | 合计 | 基本支出 | 项目支出
  栏次 | < | 1 | 2 | 3`,
  3,
  20,
);
