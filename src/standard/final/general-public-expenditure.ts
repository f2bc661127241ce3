import type { TableDefinition } from '../definition';
import { functionalAttributes, functionalTree } from './functional-attributes';

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
