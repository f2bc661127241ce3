import type { TableDefinition } from '../definition';
import { functionalLines } from './functional-lines';

/** 公开01表 收入支出决算总表. */
export const revenueExpenditureSummary: TableDefinition = {
  id: 'final.revenue-expenditure-summary',
  family: 'final',
  name: '收入支出决算总表',
  titles: ['收入支出决算总表', '部门收入支出决算总表', '收支决算总表'],
  titleWords: { all: ['收入支出|收支', '决算', '总表|总体情况表'], none: ['财政拨款', '基金', '国有资本'] },
  layout: {
    kind: 'sides',
    sides: [
      {
        name: '收入',
        columns: ['金额|决算数'],
        lines: {
          本年收入合计: ['本年收入合计'],
          使用非财政拨款结余: [
            '使用非财政拨款结余',
            '使用非财政拨款结余(含专用结余)',
            '用事业基金弥补收支差额',
            '使用专用结余',
          ],
          年初结转和结余: ['年初结转和结余', '上年结转和结余', '年初结转结余'],
          收入总计: ['总计', '收入总计', '收入合计'],
        },
        groups: {},
        functional: false,
      },
      {
        name: '支出',
        columns: ['金额|决算数'],
        lines: {
          本年支出合计: ['本年支出合计'],
          结余分配: ['结余分配'],
          年末结转和结余: ['年末结转和结余', '结转下年', '年末结转结余'],
          支出总计: ['总计', '支出总计', '支出合计'],
        },
        groups: {},
        functional: true,
      },
    ],
  },
  print: {
    kind: 'sides',
    number: '公开01表',
    title: '收入支出决算总表',
    portrait: true,
    header: `
      收入 | < | < | 支出 | < | <
      项目 | 行次 | 金额 | 项目 | 行次 | 金额
      栏次 | | 1 | 栏次 | | 2`,
    columns: [
      ['label', 32],
      ['ordinal', 5],
      ['amount', 13],
      ['label', 32],
      ['ordinal', 5],
      ['amount', 13],
    ],
    left: [
      '一、一般公共预算财政拨款收入',
      '二、政府性基金预算财政拨款收入',
      '三、国有资本经营预算财政拨款收入',
      '四、上级补助收入',
      '五、事业收入',
      '六、经营收入',
      '七、附属单位上缴收入',
      '八、其他收入',
    ],
    right: functionalLines,
    closing: [
      ['本年收入合计', '本年支出合计'],
      ['使用非财政拨款结余（含专用结余）', '结余分配'],
      ['年初结转和结余', '年末结转和结余'],
      ['总计', '总计'],
    ],
    notes: ['注：本表反映部门本年度的总收支和年末结转结余情况。'],
  },
  relations: [
    {
      id: 'D01-revenue',
      title: '本年收入合计等于各项收入之和',
      formula: '本年收入合计 = Σ收入.各项',
      basis: '公开01表：27行=(1+2+…+8)行；四份公开决算实测成立',
    },
    {
      id: 'D01-expenditure',
      title: '本年支出合计等于各功能分类支出之和',
      formula: '本年支出合计 = Σ支出.各项',
      basis: '公开01表：57行=(31+32+…+56)行；四份公开决算实测成立',
    },
    {
      id: 'D02-revenue',
      title: '收入总计等于本年收入合计、使用非财政拨款结余、年初结转和结余之和',
      formula: '收入总计 = 本年收入合计 + 如有(使用非财政拨款结余) + 如有(年初结转和结余)',
      basis: '公开01表：30行=(27+28+29)行；四份公开决算实测成立',
    },
    {
      id: 'D02-expenditure',
      title: '支出总计等于本年支出合计、结余分配、年末结转和结余之和',
      formula: '支出总计 = 本年支出合计 + 如有(结余分配) + 如有(年末结转和结余)',
      basis: '公开01表：60行=(57+58+59)行；四份公开决算实测成立',
    },
    {
      id: 'D02-balance',
      title: '收入总计等于支出总计',
      formula: '收入总计 = 支出总计',
      basis: '公开01表：30行=60行；四份公开决算实测成立',
    },
  ],
};
