import type { TableDefinition } from '../definition';
import {
  byFunctionDerivation,
  byFunctionLayout,
  byFunctionPlainLayout,
  byFunctionPrint,
  byFunctionRelations,
} from './by-function';

/** 预算09表 政府性基金预算支出表. */
export const governmentFundExpenditure: TableDefinition = {
  id: 'budget.government-fund-expenditure',
  family: 'budget',
  name: '政府性基金支出表',
  titles: [
    '政府性基金预算支出情况表',
    '政府性基金支出预算表',
    '政府性基金预算支出表',
    '政府性基金支出情况表',
    '政府性基金预算表',
  ],
  titleWords: { all: ['基金'], none: ['决算', '收支', '绩效'] },
  layout: byFunctionLayout,
  furtherLayouts: [byFunctionPlainLayout],
  print: byFunctionPrint({ number: '预算09表', title: '政府性基金预算支出情况表', subject: '政府性基金预算支出' }),
  relations: byFunctionRelations,
  rowsFrom: { tables: [], kinds: [], emptyOnly: true },
  derivation: byFunctionDerivation({ sources: ['政府性基金'] }),
};
