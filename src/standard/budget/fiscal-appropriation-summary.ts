import type { TableDefinition } from '../definition';

/** 预算04表 财政拨款收支总表. */
export const fiscalAppropriationSummary: TableDefinition = {
  id: 'budget.fiscal-appropriation-summary',
  family: 'budget',
  name: '财政拨款收支总表',
  titles: ['财政拨款收支总体情况表', '财政拨款收支预算表', '财政拨款收支总表', '财政拨款收支预算总表'],
  titleWords: { all: ['财政拨款', '收支'], none: ['决算', '绩效'] },
  layout: {
    kind: 'sides',
    sides: [
      {
        name: '收入',
        columns: ['金额|预算数'],
        lines: { 收入合计: ['收入合计', '收入总计', '总计'] },
        groups: {
          本年收入: ['本年收入', '本年收入合计', '本年财政拨款收入'],
          上年结转: ['上年结转', '上年结转结余', '上年结转和结余', '上年财政拨款结转', '上年结余'],
        },
        functional: false,
      },
      {
        name: '支出',
        columns: ['合计', '一般公共预算.小计', '一般公共预算.其中财政拨款', '政府性基金', '国有资本经营预算'],
        lines: {
          年终结转结余: ['年终结转结余', '结转下年', '年终结转和结余', '年末结转结余', '年终结转'],
          支出合计: ['支出合计', '支出总计', '总计'],
        },
        groups: { 本年支出: ['本年支出', '本年支出合计', '本年财政拨款支出'] },
        functional: true,
      },
    ],
  },
  relations: [
    {
      id: 'A09-current-revenue',
      title: '本年收入等于一般公共预算、政府性基金、国有资本经营预算拨款之和',
      formula: '本年收入 = Σ本年收入.各项',
      basis: '预算04表栏目关系；2024 年三份公开预算实测成立',
    },
    {
      id: 'A09-carried-over',
      title: '上年结转等于各项结转之和',
      formula: '上年结转 = Σ上年结转.各项',
      basis: '预算04表栏目关系',
    },
    {
      id: 'A09-of-which',
      title: '“其中：财政拨款”不大于一般公共预算拨款',
      formula: '本年收入.一般公共预算 ≥ 如有(本年收入.其中财政拨款)',
      basis: '预算04表栏目关系',
    },
    {
      id: 'A09-revenue',
      title: '收入合计等于本年收入加上年结转',
      formula: '收入合计 = 本年收入 + 如有(上年结转)',
      basis: '预算04表栏目关系；2024 年三份公开预算实测成立',
    },
    {
      id: 'A09-current-expenditure',
      title: '本年支出等于各功能分类支出之和',
      formula: '每列 本年支出 = Σ本年支出.各项',
      basis: '预算04表栏目关系；2024 年三份公开预算实测成立',
    },
    {
      id: 'A09-expenditure',
      title: '支出合计等于本年支出加年终结转结余',
      formula: '每列 支出合计 = 本年支出 + 如有(年终结转结余)',
      basis: '预算04表栏目关系；2024 年三份公开预算实测成立',
    },
    {
      id: 'A09-balance',
      title: '收入合计等于支出合计',
      formula: '收入合计 = 支出合计.合计',
      basis: '预算04表栏目关系；2024 年三份公开预算实测成立',
    },
    {
      id: 'A09-row',
      title: '合计等于一般公共预算、政府性基金、国有资本经营预算之和',
      formula: '每行 合计 = Σ各栏',
      basis: '预算04表栏目关系；2024 年三份公开预算实测成立',
    },
    {
      id: 'A09-row-of-which',
      title: '“其中：财政拨款”不大于一般公共预算小计',
      formula: '每行 一般公共预算.小计 ≥ 如有(一般公共预算.其中财政拨款)',
      basis: '预算04表栏目关系',
    },
  ],
};
