import type { TableDefinition } from '../definition';
import {
  byFunctionDerivation,
  byFunctionLayout,
  byFunctionPlainLayout,
  byFunctionPrint,
  byFunctionRelations,
} from './by-function';

/** 预算03表 部门支出总表. */
export const expenditureSummary: TableDefinition = {
  id: 'budget.expenditure-summary',
  family: 'budget',
  name: '支出总表',
  titles: ['部门支出总体情况表', '部门支出预算表', '部门支出总表', '支出预算总表', '部门支出预算总表'],
  titleWords: {
    all: ['支出'],
    none: [
      '收入',
      '收支',
      '财政拨款',
      '一般公共预算',
      '基金',
      '国有资本',
      '三公',
      '项目',
      '基本支出',
      '经济分类',
      '绩效',
      '决算',
      '明细',
      '运行经费',
      '运转经费',
      '说明',
    ],
  },
  layout: byFunctionLayout,
  furtherLayouts: [byFunctionPlainLayout],
  print: byFunctionPrint({ number: '预算03表', title: '部门支出总体情况表' }),
  relations: byFunctionRelations,
  derivation: byFunctionDerivation({}),
};
