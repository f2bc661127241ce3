import { officialExpenses } from '../../../samples/layout/budget/official';
import type { PublishedTable } from '../../../samples/layout/table';

/** 一般公共预算“三公”经费支出情况表 with a line for each unit. */
export const threePublicTable: PublishedTable = {
  sheet: '08',
  title: '2024年一般公共预算“三公”经费支出情况表',
  template: {
    header: officialExpenses.header
      .trim()
      .split('\n')
      .map((line, at) => (at === 0 ? `单位代码 | 单位名称 | ${line.trim()}` : `^ | ^ | ${line.trim()}`))
      .join('\n'),
    columns: ['code', 'name', ...officialExpenses.columns],
    widths: [10, 26, ...officialExpenses.widths],
  },
  rows: `
    | 合计 | 11.34 | 2.50 | 7.84 | 4.34 | 3.50 | 1.00
    101001 | 政务服务局机关 | 10.34 | 2.50 | 7.34 | 4.34 | 3.00 | 0.50
    101002 | 政务服务中心 | 1.00 | | 0.50 | | 0.50 | 0.50`,
};
