import type { TableDefinition } from '../definition';
import { GENERAL_PUBLIC } from '../derivation';
import {
  byFunctionDerivation,
  byFunctionLayout,
  byFunctionPlainLayout,
  byFunctionPrint,
  byFunctionRelations,
} from './by-function';

/** 预算05表 一般公共预算支出表. */
export const generalPublicExpenditure: TableDefinition = {
  id: 'budget.general-public-expenditure',
  family: 'budget',
  name: '一般公共预算支出表',
  titles: ['一般公共预算支出情况表', '一般公共预算支出预算表', '一般公共预算支出表', '一般公共预算支出功能分类预算表'],
  titleWords: {
    all: ['一般公共预算', '支出'],
    none: ['基本支出', '经济分类', '三公', '收入', '收支', '决算', '明细', '项目', '绩效'],
  },
  layout: byFunctionLayout,
  furtherLayouts: [byFunctionPlainLayout],
  print: byFunctionPrint({ number: '预算05表', title: '一般公共预算支出情况表', subject: '一般公共预算支出' }),
  relations: byFunctionRelations,
  derivation: byFunctionDerivation({ sources: GENERAL_PUBLIC, carriedOver: false }),
};
