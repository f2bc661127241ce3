import { threePublicExpenses } from '../../../src/standard/final/three-public-expenses';
import { generalPublicBasicExpenditure } from '../../../src/standard/final/general-public-basic-expenditure';
import { headerOf } from '../header';
import type { TableTemplate } from '../table';
import { repeat } from '../table';

/** 一般公共预算财政拨款基本支出决算明细表 (公开06表): three lists of economic items side by side. */
export const basicExpenditureAccount: TableTemplate = {
  header: headerOf(generalPublicBasicExpenditure),
  columns: ['code', 'name', 'amount', 'code', 'name', 'amount', 'code', 'name', 'amount'],
  widths: [10, 32, 12, 10, 24, 12, 10, 38, 12],
  indent: (cells, column) => ((cells[column - 1] ?? '').length > 3 ? 1 : 0),
};

/** 一般公共预算财政拨款“三公”经费支出决算表 (公开09表): budget and account side by side. */
export const officialExpensesAccount: TableTemplate = {
  header: headerOf(threePublicExpenses),
  columns: repeat(12, 'amount' as const),
  widths: repeat(12, 13),
};
