import type { TableDefinition } from '../definition';
import { functionalAttributes, functionalPrint, functionalTree } from './functional-attributes';

/** 公开07表 政府性基金预算财政拨款收入支出决算表. */
export const governmentFund: TableDefinition = {
  id: 'final.government-fund',
  family: 'final',
  name: '政府性基金决算表',
  titles: ['政府性基金预算财政拨款收入支出决算表', '政府性基金预算收入支出决算表'],
  titleWords: { all: ['基金', '决算'], none: ['绩效'] },
  layout: {
    kind: 'list',
    codes: 'functional',
    attributes: functionalAttributes,
    columns: [
      '年初结转和结余',
      '本年收入',
      '本年支出.小计',
      '本年支出.基本支出',
      '本年支出.项目支出',
      '年末结转和结余',
    ],
  },
  print: functionalPrint(
    {
      number: '公开07表',
      title: '政府性基金预算财政拨款收入支出决算表',
      subject: '政府性基金预算财政拨款收入和支出',
      notes: ['注：本表反映部门本年度政府性基金预算财政拨款收入、支出及结转和结余情况。'],
    },
    ['年初结转和结余 | 本年收入 | 本年支出 | < | < | 年末结转和结余', '^ | ^ | 小计 | 基本支出 | 项目支出 | ^'],
    { count: 6, width: 14 },
  ),
  relations: [
    {
      id: 'D10-balance',
      title: '年末结转和结余等于年初结转和结余加本年收入减本年支出',
      formula: '每行 年末结转和结余 = 年初结转和结余 + 本年收入 - 本年支出.小计',
      basis: '公开07表：栏6=(1+2-3)栏',
    },
    {
      id: 'D10-row',
      title: '本年支出小计等于基本支出加项目支出',
      formula: '每行 本年支出.小计 = 本年支出.基本支出 + 本年支出.项目支出',
      basis: '公开07表：栏3=(4+5)栏',
    },
    functionalTree,
  ],
  rowsFrom: { tables: [], kinds: [], emptyOnly: true },
};
