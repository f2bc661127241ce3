import type { TableDefinition } from '../definition';
import { bySourceLayout, bySourcePrint, bySourceRelations } from './by-source';

/** 一般公共预算基本支出明细表 (printed by 焦作市 as 预算07表). */
export const basicExpenditureDetail: TableDefinition = {
  id: 'budget.basic-expenditure-detail',
  family: 'budget',
  name: '基本支出明细表',
  titles: ['一般公共预算基本支出明细表', '基本支出明细表', '基本支出预算明细表'],
  titleWords: { all: ['基本支出', '明细'], none: ['决算', '绩效'] },
  layout: bySourceLayout,
  print: bySourcePrint({ title: '一般公共预算基本支出明细表', subject: '一般公共预算基本支出' }),
  relations: bySourceRelations,
};
