import type { TableTemplate } from '../table';
import { repeat } from '../table';

const SOURCES = '合计 | 本年拨款 | < | < | 财政拨款结转结余 | < | < | 财政专户管理资金 | 单位资金';
const BELOW =
  '^ | 一般公共预算 | 政府性基金预算 | 国有资本经营预算 | 一般公共预算 | 政府性基金预算 | 国有资本经营预算 | ^ | ^';

/** 项目支出表 / 项目支出预算表: one line a project. */
export const projects: TableTemplate = {
  header: `
    类型 | 项目名称 | 项目单位 | ${SOURCES}
    ^ | ^ | ^ | ${BELOW}`,
  columns: ['name', 'name', 'name', ...repeat(9, 'amount' as const)],
  widths: [12, 36, 32, ...repeat(9, 11)],
};

/** 一般公共预算基本支出明细表: the same columns, one line a standing project of each unit. */
export const basicExpenditureDetail: TableTemplate = {
  header: `
    项目单位 | 类型 | 项目名称 | ${SOURCES}
    ^ | ^ | ^ | ${BELOW}`,
  columns: projects.columns,
  widths: [28, 12, 36, ...repeat(9, 11)],
};
