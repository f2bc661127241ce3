import type { TableDefinition } from '../definition';
import {
  byFunctionDerivation,
  byFunctionLayout,
  byFunctionPlainLayout,
  byFunctionPrint,
  byFunctionRelations,
} from './by-function';

/** 国有资本经营预算支出表 (printed as 预算10表 or 13表). */
export const stateCapitalExpenditure: TableDefinition = {
  id: 'budget.state-capital-expenditure',
  family: 'budget',
  name: '国有资本经营支出表',
  titles: [
    '国有资本经营预算支出情况表',
    '国有资本经营支出预算表',
    '国有资本经营预算支出表',
    '国有资本经营预算支出预算表',
  ],
  titleWords: { all: ['国有资本'], none: ['决算', '收支', '绩效', '占用'] },
  layout: byFunctionLayout,
  furtherLayouts: [byFunctionPlainLayout],
  print: byFunctionPrint({ number: '预算13表', title: '国有资本经营预算支出情况表', subject: '国有资本经营预算支出' }),
  relations: byFunctionRelations,
  rowsFrom: { tables: [], kinds: [], emptyOnly: true },
  derivation: byFunctionDerivation({ sources: ['国有资本经营预算'] }),
};
