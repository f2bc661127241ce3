import type { TableDefinition } from '../definition';
import { functionalAttributes, functionalPrint, functionalTree } from './functional-attributes';

/** 公开02表 收入决算表. */
export const revenue: TableDefinition = {
  id: 'final.revenue',
  family: 'final',
  name: '收入决算表',
  titles: ['收入决算表', '部门收入决算表', '收入决算总体情况表'],
  titleWords: { all: ['收入', '决算'], none: ['支出', '收支', '财政拨款', '基金', '国有资本'] },
  layout: {
    kind: 'list',
    codes: 'functional',
    attributes: functionalAttributes,
    columns: [
      '本年收入合计',
      '财政拨款收入',
      '上级补助收入',
      '事业收入',
      '事业单位经营收入',
      '附属单位上缴收入',
      '其他收入',
    ],
  },
  print: functionalPrint(
    {
      number: '公开02表',
      title: '收入决算表',
      notes: ['注：本表反映部门本年度取得的各项收入情况。'],
    },
    [
      '本年收入合计 | 财政拨款收入 | 上级补助收入 | 事业收入 | 经营收入 | 附属单位上缴收入 | 其他收入',
      '^ | ^ | ^ | ^ | ^ | ^ | ^',
    ],
    { count: 7, width: 13 },
  ),
  relations: [
    {
      id: 'D05-row',
      title: '本年收入合计等于各项收入之和',
      formula: '每行 本年收入合计 = Σ各栏',
      basis: '公开02表：栏1=Σ(栏2…栏7)；83 行实测成立',
    },
    functionalTree,
  ],
};
