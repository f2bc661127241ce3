import type { TableTemplate } from '../table';
import { repeat } from '../table';

/** 一般公共预算财政拨款基本支出决算明细表 (公开06表): three lists of economic items side by side. */
export const basicExpenditureAccount: TableTemplate = {
  header: `
    人员经费 | < | < | 公用经费 | < | < | < | < | <
    经济分类科目编码 | 科目名称 | 决算数 | 经济分类科目编码 | 科目名称 | 决算数 | 经济分类科目编码 | 科目名称 | 决算数`,
  columns: ['code', 'name', 'amount', 'code', 'name', 'amount', 'code', 'name', 'amount'],
  widths: [10, 32, 12, 10, 24, 12, 10, 38, 12],
  indent: (cells, column) => ((cells[column - 1] ?? '').length > 3 ? 1 : 0),
};

/** 一般公共预算财政拨款“三公”经费支出决算表 (公开09表): budget and account side by side. */
export const officialExpensesAccount: TableTemplate = {
  header: `
    预算数 | < | < | < | < | < | 决算数 | < | < | < | < | <
    合计 | 因公出国（境）费 | 公务用车购置及运行维护费 | < | < | 公务接待费 | 合计 | 因公出国（境）费 | 公务用车购置及运行维护费 | < | < | 公务接待费
    ^ | ^ | 小计 | 公务用车购置费 | 公务用车运行维护费 | ^ | ^ | ^ | 小计 | 公务用车购置费 | 公务用车运行维护费 | ^
    1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12`,
  columns: repeat(12, 'amount' as const),
  widths: repeat(12, 13),
};
