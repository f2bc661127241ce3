import type { TableTemplate } from '../table';
import { repeat } from '../table';

/** 部门（单位）整体绩效目标表: a form; its amounts are marked with `=` in the data. */
export const overallPerformance: TableTemplate = {
  header: '',
  columns: repeat(5, 'free' as const),
  widths: [14, 20, 36, 16, 56],
};

const AMOUNTS = '项目金额（万元） | < | < | <';
const GOALS = '绩效目标 | < | < | < | < | < | < | <';
const KINDS = '成本指标 | < | 产出指标 | < | 效益指标 | < | 满意度指标 | <';
const FUNDS = '资金总额 | 政府预算资金 | 财政专户管理资金 | 单位资金';
const PAIRS = '三级指标 | 指标值 | 三级指标 | 指标值 | 三级指标 | 指标值 | 三级指标 | 指标值';
const goalWidths = [18, 10, 18, 10, 22, 8, 16, 8] as const;

/** 部门预算项目绩效目标汇总表: money and indicators of each project. */
export const projectPerformance: TableTemplate = {
  header: `
    单位编码（项目编码） | 项目单位（项目名称） | ${AMOUNTS} | ${GOALS}
    ^ | ^ | ${FUNDS} | ${KINDS}
    ^ | ^ | ^ | ^ | ^ | ^ | ${PAIRS}`,
  columns: ['code', 'name', ...repeat(4, 'amount' as const), ...repeat(8, 'free' as const)],
  widths: [23, 26, ...repeat(4, 10), ...goalWidths],
};

/** The same with a column for the class of project, as Laocheng prints it. */
export const classedProjectPerformance: TableTemplate = {
  header: `
    单位编码（项目编码） | 项目单位（项目名称） | 项目分类 | ${AMOUNTS} | ${GOALS}
    ^ | ^ | ^ | ${FUNDS} | ${KINDS}
    ^ | ^ | ^ | ^ | ^ | ^ | ^ | ${PAIRS}`,
  columns: ['code', 'name', 'name', ...repeat(4, 'amount' as const), ...repeat(8, 'free' as const)],
  widths: [23, 26, 10, ...repeat(4, 10), ...goalWidths],
};
