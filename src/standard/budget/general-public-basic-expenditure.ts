import type { TableDefinition } from '../definition';
import { BASIC, GENERAL_PUBLIC } from '../derivation';
import { economicAttributes } from './economic-attributes';
import { amountColumns } from '../print';

/** 预算06表 一般公共预算基本支出表. */
export const generalPublicBasicExpenditure: TableDefinition = {
  id: 'budget.general-public-basic-expenditure',
  family: 'budget',
  name: '基本支出表',
  titles: [
    '一般公共预算基本支出情况表',
    '一般公共预算基本支出预算表',
    '一般公共预算基本支出表',
    '一般公共预算基本支出部门预算经济分类预算表',
  ],
  titleWords: { all: ['基本支出'], none: ['明细', '决算', '绩效', '三公'] },
  layout: {
    kind: 'list',
    codes: 'economic',
    attributes: economicAttributes,
    columns: ['合计', '人员经费', '公用经费'],
  },
  print: {
    kind: 'list',
    number: '预算06表',
    title: '一般公共预算基本支出情况表',
    header: `
      部门预算支出经济分类科目 | < | 政府预算支出经济分类科目 | < | 本年一般公共预算基本支出 | < | <
      科目编码 | 科目名称 | 科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费`,
    columns: [['code', 12], ['name', 36], ['governmentCode', 12], ['governmentName', 30], ...amountColumns(3, 15)],
    unitRow: { code: 'code', name: 'name' },
    totalSpan: 4,
    subject: '一般公共预算基本支出',
  },
  relations: [
    {
      id: 'A12-row',
      title: '合计等于人员经费加公用经费',
      formula: '每行 合计 = 人员经费 + 公用经费',
      basis: '预算06表栏目关系；2023、2024 年四份公开预算实测成立',
    },
    {
      id: 'A12-sum',
      title: '合计等于各经济分类科目之和',
      formula: '每列 上级行 = Σ下级行',
      basis: '预算06表栏目关系；2023、2024 年四份公开预算实测成立',
    },
  ],
  derivation: [
    {
      part: '',
      of: { sources: GENERAL_PUBLIC, carriedOver: false, types: BASIC },
      rows: 'economic',
      heads: ['total'],
      columns: { 合计: {}, 人员经费: { types: ['人员类'] }, 公用经费: { types: ['公用经费'] } },
    },
  ],
};
