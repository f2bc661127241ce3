import type { TableDefinition } from '../definition';
import { bySourceLayout, bySourcePrint, bySourceRelations } from './by-source';

/** 预算10表 项目支出表. */
export const projectExpenditure: TableDefinition = {
  id: 'budget.project-expenditure',
  family: 'budget',
  name: '项目支出表',
  titles: ['项目支出表', '项目支出预算表', '项目支出预算明细表', '部门项目支出预算表', '项目支出情况表'],
  titleWords: { all: ['项目支出'], none: ['绩效', '决算', '基本支出', '一般公共预算', '基金', '国有资本'] },
  layout: bySourceLayout,
  print: bySourcePrint({ number: '预算10表', title: '项目支出表', subject: '项目支出' }),
  relations: bySourceRelations,
};
