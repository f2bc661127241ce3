import type { TableDefinition } from '../definition';
import { amountColumns } from '../print';
import { functionalLines } from './functional-lines';

/** 公开04表 财政拨款收入支出决算总表. */
export const fiscalAppropriationSummary: TableDefinition = {
  id: 'final.fiscal-appropriation-summary',
  family: 'final',
  name: '财政拨款收入支出决算总表',
  titles: ['财政拨款收入支出决算总表', '财政拨款收支决算总表'],
  titleWords: {
    all: ['财政拨款', '收入支出|收支', '决算', '总表|总体情况表'],
    none: ['一般公共预算', '基金', '国有资本'],
  },
  layout: {
    kind: 'sides',
    sides: [
      {
        name: '收入',
        columns: ['金额|决算数'],
        lines: { 本年收入合计: ['本年收入合计'], 收入总计: ['总计', '收入总计', '收入合计'] },
        groups: {
          年初财政拨款结转和结余: [
            '年初财政拨款结转和结余',
            '上年财政拨款结转和结余',
            '年初结转和结余',
            '年初财政拨款结转结余',
          ],
        },
        functional: false,
      },
      {
        name: '支出',
        columns: ['合计', '一般公共预算', '政府性基金', '国有资本经营预算'],
        lines: {
          本年支出合计: ['本年支出合计'],
          年末财政拨款结转和结余: ['年末财政拨款结转和结余', '年末结转和结余', '年末财政拨款结转结余'],
          支出总计: ['总计', '支出总计', '支出合计'],
        },
        groups: {},
        functional: true,
      },
    ],
  },
  print: {
    kind: 'sides',
    number: '公开04表',
    title: '财政拨款收入支出决算总表',
    header: `
      收入 | < | < | 支出 | < | < | < | < | <
      项目 | 行次 | 金额 | 项目 | 行次 | 合计 | 一般公共预算财政拨款 | 政府性基金预算财政拨款 | 国有资本经营预算财政拨款
      栏次 | | 1 | 栏次 | | 2 | 3 | 4 | 5`,
    columns: [['label', 30], ['ordinal', 6], ['amount', 14], ['label', 32], ['ordinal', 6], ...amountColumns(4, 14)],
    left: ['一、一般公共预算财政拨款', '二、政府性基金预算财政拨款', '三、国有资本经营预算财政拨款'],
    right: functionalLines,
    closing: [
      ['本年收入合计', '本年支出合计'],
      ['年初财政拨款结转和结余', '年末财政拨款结转和结余'],
      ['　　一般公共预算财政拨款', ''],
      ['　　政府性基金预算财政拨款', ''],
      ['　　国有资本经营预算财政拨款', ''],
      ['总计', '总计'],
    ],
    notes: [
      '注：本表反映部门本年度一般公共预算财政拨款、政府性基金预算财政拨款和国有资本经营预算财政拨款的总收支和年末结转结余情况。',
    ],
  },
  relations: [
    {
      id: 'D06-revenue',
      title: '本年收入合计等于一般公共预算、政府性基金、国有资本经营预算财政拨款之和',
      formula: '本年收入合计 = Σ收入.各项',
      basis: '公开04表：27行=(1+2+3)行；四份公开决算实测成立',
    },
    {
      id: 'D06-opening',
      title: '年初财政拨款结转和结余等于三项之和',
      formula: '年初财政拨款结转和结余 = Σ年初财政拨款结转和结余.各项',
      basis: '公开04表：28行=(29+30+31)行',
    },
    {
      id: 'D06-expenditure',
      title: '本年支出合计等于各功能分类支出之和',
      formula: '每列 本年支出合计 = Σ支出.各项',
      basis: '公开04表：59行=(33+34+…+58)行；16 处实测，其余为尾差',
    },
    {
      id: 'D06-row',
      title: '合计等于三项财政拨款之和',
      formula: '每行 合计 = Σ各栏',
      basis: '公开04表：栏2=(3+4+5)栏；102 行实测成立',
    },
    {
      id: 'D06-revenue-total',
      title: '收入总计等于本年收入合计加年初财政拨款结转和结余',
      formula: '收入总计 = 本年收入合计 + 如有(年初财政拨款结转和结余)',
      basis: '公开04表：32行=(27+28)行；四份公开决算实测成立',
    },
    {
      id: 'D06-expenditure-total',
      title: '支出总计等于本年支出合计加年末财政拨款结转和结余',
      formula: '每列 支出总计 = 本年支出合计 + 如有(年末财政拨款结转和结余)',
      basis: '公开04表：64行=(59+60)行；四份公开决算实测成立',
    },
    {
      id: 'D06-balance',
      title: '收入总计等于支出总计',
      formula: '收入总计 = 支出总计.合计',
      basis: '公开04表：32行=64行；四份公开决算实测成立',
    },
  ],
};
