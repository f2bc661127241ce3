import type { TableDefinition } from '../definition';
import { functionalAttributes, functionalPrint, functionalTree } from './functional-attributes';

/** 公开08表 国有资本经营预算财政拨款支出决算表. */
export const stateCapital: TableDefinition = {
  id: 'final.state-capital',
  family: 'final',
  name: '国有资本经营决算表',
  titles: [
    '国有资本经营预算财政拨款支出决算表',
    '国有资本经营预算支出决算表',
    '国有资本经营预算财政拨款收入支出决算表',
  ],
  titleWords: { all: ['国有资本', '决算'], none: ['绩效'] },
  layout: {
    kind: 'list',
    codes: 'functional',
    attributes: functionalAttributes,
    columns: ['合计', '基本支出', '项目支出'],
  },
  print: functionalPrint(
    {
      number: '公开08表',
      title: '国有资本经营预算财政拨款支出决算表',
      subject: '国有资本经营预算财政拨款支出',
      notes: ['注：本表反映部门本年度国有资本经营预算财政拨款支出情况。'],
    },
    ['本年支出 | < | <', '合计 | 基本支出 | 项目支出'],
    { count: 3, width: 22 },
  ),
  relations: [
    {
      id: 'D10-state-capital-row',
      title: '合计等于基本支出加项目支出',
      formula: '每行 合计 = 基本支出 + 项目支出',
      basis: '公开08表：栏1=(2+3)栏',
    },
    functionalTree,
  ],
  rowsFrom: { tables: [], kinds: [], emptyOnly: true },
};
