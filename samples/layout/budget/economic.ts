import { economicClassificationSummary } from '../../../src/standard/budget/economic-classification-summary';
import { headerOf } from '../header';
import type { TableTemplate } from '../table';
import { repeat } from '../table';

/** 一般公共预算基本支出情况表: one line a pair of departmental and governmental economic items. */
export function basicExpenditure(government: string): TableTemplate {
  return {
    header: `
      部门预算支出经济分类科目 | < | ${government} | < | 本年一般公共预算基本支出 | < | <
      科目编码 | 科目名称 | 科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费`,
    columns: ['code', 'name', 'code', 'name', 'amount', 'amount', 'amount'],
    widths: [12, 34, 12, 28, 15, 15, 15],
  };
}

const SOURCES =
  '总计 | 一般公共预算 | < | 政府性基金 | 国有资本经营预算 | 上年结转结余 | 财政专户管理资金收入 | 事业收入 | 上级补助收入 | 附属单位上缴收入 | 事业单位经营收入 | 其他收入';
const BELOW = '小计 | 其中：财政拨款 | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^';

const summary = {
  columns: ['code', 'code', 'name', 'code', 'code', 'name', ...repeat(12, 'amount' as const)],
  widths: [7, 5, 28, 7, 5, 24, 12, 12, 12, ...repeat(9, 8)],
} satisfies Pick<TableTemplate, 'columns' | 'widths'>;

/** 支出经济分类汇总表: the whole expenditure by economic item and source. */
export const economicSummary: TableTemplate = {
  ...summary,
  header: headerOf(economicClassificationSummary),
};

/** The same table with one more step in its header, as Shilong prints it. */
export const economicSummaryWithCodes: TableTemplate = {
  ...summary,
  header: `
    部门预算经济分类 | < | < | 政府预算经济分类 | < | < | ${SOURCES}
    科目编码 | < | 科目名称 | 科目编码 | < | 科目名称 | ^ | ${BELOW}
    类 | 款 | ^ | 类 | 款 | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^`,
};
