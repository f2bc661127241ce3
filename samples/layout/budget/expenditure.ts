import { expenditureSummary } from '../../../src/standard/budget/expenditure-summary';
import { headerOf } from '../header';
import type { TableTemplate } from '../table';
import { repeat } from '../table';

/**
 * 部门支出总体情况表, 一般公共预算支出情况表, 政府性基金预算支出情况表 and their namesakes:
 * one line an item of the functional classification, under the unit it belongs to.
 */
export const expenditure: TableTemplate = {
  header: headerOf(expenditureSummary),
  columns: [...repeat(4, 'code' as const), 'name', ...repeat(9, 'amount' as const)],
  widths: [6, 5, 5, 9, 36, ...repeat(9, 12)],
  indent: (cells) => (cells[0] === '' ? 0 : 1),
};
