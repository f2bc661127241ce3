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
  relations: [
    {
      id: 'A21-sum',
      title: '合计等于各采购项目之和',
      formula: '每列 上级行 = Σ下级行',
      basis: '政府采购汇总表栏目关系（石龙区 2024 年预算表样）',
    },
  ],
};
