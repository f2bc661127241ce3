import { basicExpenditureDetail as printedDetail } from '../../../src/standard/budget/basic-expenditure-detail';
import { projectExpenditure } from '../../../src/standard/budget/project-expenditure';
import { headerOf } from '../header';
import type { TableTemplate } from '../table';
import { repeat } from '../table';

/** 项目支出表 / 项目支出预算表: one line a project. */
export const projects: TableTemplate = {
  header: headerOf(projectExpenditure),
  columns: ['name', 'name', 'name', ...repeat(9, 'amount' as const)],
  widths: [12, 36, 32, ...repeat(9, 11)],
};

/** 一般公共预算基本支出明细表: the same columns, one line a standing project of each unit. */
export const basicExpenditureDetail: TableTemplate = {
  header: headerOf(printedDetail),
  columns: projects.columns,
  widths: [28, 12, 36, ...repeat(9, 11)],
};
