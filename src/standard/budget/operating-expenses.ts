import type { TableDefinition } from '../definition';
import { GENERAL_PUBLIC } from '../derivation';
import { economicAttributes } from './economic-attributes';
import { amountColumns } from '../print';

/** 机关（机构）运行经费表, also printed as 行政（事业）单位机构运转经费预算表. */
export const operatingExpenses: TableDefinition = {
  id: 'budget.operating-expenses',
  family: 'budget',
  name: '机关运行经费表',
  titles: [
    '机关（机构）运行经费',
    '行政（事业）单位机构运转经费预算表',
    '机关运行经费预算表',
    '机构运转经费情况表',
    '行政（事业）单位机构运转经费情况表',
  ],
  titleWords: { all: ['运行经费|运转经费'], none: ['三公', '决算', '绩效'] },
  layout: {
    kind: 'list',
    codes: 'economic',
    attributes: economicAttributes,
    columns: ['合计', '人员经费', '公用经费'],
  },
  print: {
    kind: 'list',
    number: '预算15表',
    title: '机关（机构）运行经费表',
    header: `
      部门预算支出经济分类科目 | < | 机构运行经费支出 | < | <
      科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费`,
    columns: [['code', 16], ['name', 44], ...amountColumns(3, 20)],
    unitRow: { code: 'code', name: 'name' },
    totalSpan: 2,
    subject: '机关（机构）运行经费支出',
  },
  relations: [
    {
      id: 'A15-row',
      title: '合计等于人员经费加公用经费（表中列有两栏时）',
      formula: '每行 合计 = Σ各栏',
      basis: '机构运转经费表栏目关系（与预算06表同）',
    },
    {
      id: 'A15-sum',
      title: '合计等于各经济分类科目之和',
      formula: '每列 上级行 = Σ下级行',
      basis: '焦作市政务服务和大数据管理局 2023 年预算实测成立',
    },
  ],
  rowsFrom: { tables: ['基本支出表'], kinds: ['total', 'subject'], codes: ['302', '309', '310'] },
  derivation: [
    {
      part: '',
      of: { sources: GENERAL_PUBLIC, carriedOver: false, types: ['公用经费'], economic: ['302', '309', '310'] },
      rows: 'economic',
      heads: ['total'],
      columns: { 合计: {}, 公用经费: {} },
    },
  ],
};
