import type { TableDefinition } from '../definition';
import { functionalAttributes, functionalPrint, functionalTree } from './functional-attributes';

/** 公开05表 一般公共预算财政拨款支出决算表. */
export const generalPublicExpenditure: TableDefinition = {
  id: 'final.general-public-expenditure',
  family: 'final',
  name: '一般公共预算支出决算表',
  titles: ['一般公共预算财政拨款支出决算表', '一般公共预算支出决算表'],
  titleWords: { all: ['一般公共预算', '支出', '决算'], none: ['基本支出', '三公', '收入', '项目支出', '明细'] },
  layout: {
    kind: 'list',
    codes: 'functional',
    attributes: functionalAttributes,
    columns: ['合计', '基本支出', '项目支出'],
  },
  print: functionalPrint(
    {
      number: '公开05表',
      title: '一般公共预算财政拨款支出决算表',
      subject: '一般公共预算财政拨款支出',
      notes: ['注：本表反映部门本年度一般公共预算财政拨款支出情况。'],
    },
    ['本年支出 | < | <', '小计 | 基本支出 | 项目支出'],
    { count: 3, width: 22 },
  ),
  relations: [
    {
      id: 'D05-row',
      title: '合计等于基本支出加项目支出',
      formula: '每行 合计 = 基本支出 + 项目支出',
      basis: '公开05表：栏1=(2+3)栏；79 行实测成立（尾差除外）',
    },
    functionalTree,
  ],
};
