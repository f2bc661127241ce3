import type { TableDefinition } from '../definition';
import { functionalAttributes, functionalPrint, functionalTree } from './functional-attributes';

/** 公开03表 支出决算表. */
export const expenditure: TableDefinition = {
  id: 'final.expenditure',
  family: 'final',
  name: '支出决算表',
  titles: ['支出决算表', '部门支出决算表', '支出决算总体情况表'],
  titleWords: {
    all: ['支出', '决算'],
    none: ['收入', '收支', '财政拨款', '基金', '国有资本', '三公', '基本支出', '一般公共预算', '项目支出'],
  },
  layout: {
    kind: 'list',
    codes: 'functional',
    attributes: functionalAttributes,
    columns: ['本年支出合计', '基本支出', '项目支出', '上缴上级支出', '经营支出', '对附属单位补助支出'],
  },
  print: functionalPrint(
    {
      number: '公开03表',
      title: '支出决算表',
      notes: ['注：本表反映部门本年度各项支出情况。'],
    },
    ['本年支出合计 | 基本支出 | 项目支出 | 上缴上级支出 | 经营支出 | 对附属单位补助支出', '^ | ^ | ^ | ^ | ^ | ^'],
    { count: 6, width: 14 },
  ),
  relations: [
    {
      id: 'D05-row',
      title: '本年支出合计等于各项支出之和',
      formula: '每行 本年支出合计 = Σ各栏',
      basis: '公开03表：栏1=Σ(栏2…栏6)；63 行实测成立',
    },
    functionalTree,
  ],
};
