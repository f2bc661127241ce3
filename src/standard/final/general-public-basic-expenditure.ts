import type { TableDefinition } from '../definition';

/** 公开06表 一般公共预算财政拨款基本支出决算明细表. */
export const generalPublicBasicExpenditure: TableDefinition = {
  id: 'final.general-public-basic-expenditure',
  family: 'final',
  name: '基本支出决算表',
  titles: [
    '一般公共预算财政拨款基本支出决算明细表',
    '一般公共预算财政拨款基本支出决算表',
    '一般公共预算基本支出决算表',
  ],
  titleWords: { all: ['基本支出', '决算'], none: ['三公', '绩效'] },
  layout: {
    kind: 'panels',
    column: '决算数|金额',
    lines: {
      人员经费合计: ['人员经费合计'],
      公用经费合计: ['公用经费合计'],
      合计: ['合计', '总计'],
    },
  },
  print: {
    kind: 'panels',
    number: '公开06表',
    title: '一般公共预算财政拨款基本支出决算明细表',
    header: `
      人员经费 | < | < | 公用经费 | < | < | < | < | <
      经济分类科目编码 | 科目名称 | 决算数 | 经济分类科目编码 | 科目名称 | 决算数 | 经济分类科目编码 | 科目名称 | 决算数`,
    columns: [
      ['code', 10],
      ['name', 30],
      ['amount', 12],
      ['code', 10],
      ['name', 26],
      ['amount', 12],
      ['code', 10],
      ['name', 38],
      ['amount', 12],
    ],
    panels: [['301', '303'], ['302'], ['307', '310', '399']],
    closing: '人员经费合计 | < | # | 公用经费合计 | < | < | < | < | #',
    subject: '一般公共预算财政拨款基本支出',
    notes: ['注：本表反映部门本年度一般公共预算财政拨款基本支出明细情况。'],
  },
  relations: [
    {
      id: 'D09-sum',
      title: '各类支出等于其款之和',
      formula: '每列 上级行 = Σ下级行',
      basis: '公开06表：类=Σ款；16 处实测，其余为尾差',
    },
    {
      id: 'D09-personnel',
      title: '人员经费合计等于工资福利支出加对个人和家庭的补助',
      formula: '人员经费合计 = 科目行(301) + 科目行(303)',
      basis: '公开06表栏目关系；四份公开决算实测成立（尾差除外）',
    },
    {
      id: 'D09-public',
      title: '公用经费合计等于商品和服务支出及其他各类之和',
      formula:
        '公用经费合计 = 科目行(302) + 科目行(307) + 科目行(309) + 科目行(310) + 科目行(311) + 科目行(312) + 科目行(313) + 科目行(399)',
      basis: '公开06表栏目关系；四份公开决算实测成立',
    },
  ],
};
