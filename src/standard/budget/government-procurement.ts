import type { TableDefinition } from '../definition';

/** 政府采购汇总表. */
export const governmentProcurement: TableDefinition = {
  id: 'budget.government-procurement',
  family: 'budget',
  name: '政府采购表',
  titles: ['政府采购汇总表', '政府采购预算表', '政府采购情况表', '政府采购预算汇总表'],
  titleWords: { all: ['采购'], none: ['绩效', '决算'] },
  layout: {
    kind: 'list',
    codes: 'functional',
    attributes: {
      class: ['科目编码.类'],
      section: ['科目编码.款'],
      item: ['科目编码.项'],
      code: ['科目编码'],
      project: ['采购项目'],
      projectUnit: ['单位名称', '科目名称'],
      unitCode: ['单位代码'],
    },
    columns: ['金额'],
  },
  print: {
    kind: 'list',
    number: '预算14表',
    title: '政府采购汇总表',
    header: `
      科目编码 | < | < | 单位名称 | 采购项目 | 采购目录 | 规格 | 计量单位 | 采购数量 | 金额
      类 | 款 | 项 | ^ | ^ | ^ | ^ | ^ | ^ | ^`,
    columns: [
      ['class', 8],
      ['section', 5],
      ['item', 5],
      ['projectUnit', 36],
      ['project', 24],
      ['text', 18],
      ['text', 12],
      ['text', 10],
      ['text', 10],
      ['amount', 14],
    ],
    unitRow: { code: 'class', name: 'projectUnit' },
    subject: '政府采购支出',
  },
  relations: [
    {
      id: 'A21-sum',
      title: '合计等于各采购项目之和',
      formula: '每列 上级行 = Σ下级行',
      basis: '政府采购汇总表栏目关系（石龙区 2024 年预算表样）',
    },
  ],
};
