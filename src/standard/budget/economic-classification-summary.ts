import type { TableDefinition } from '../definition';
import { GENERAL_PUBLIC } from '../derivation';
import { economicAttributes } from './economic-attributes';
import { amountColumns } from '../print';

/** 预算07表 支出经济分类汇总表. */
export const economicClassificationSummary: TableDefinition = {
  id: 'budget.economic-classification-summary',
  family: 'budget',
  name: '支出经济分类汇总表',
  titles: ['支出经济分类汇总表', '部门支出经济分类汇总表', '支出预算经济分类汇总表'],
  titleWords: { all: ['经济分类', '汇总'], none: ['决算', '基本支出', '绩效'] },
  layout: {
    kind: 'list',
    codes: 'economic',
    attributes: economicAttributes,
    columns: [
      '总计',
      '一般公共预算.小计',
      '一般公共预算.其中财政拨款',
      '政府性基金',
      '国有资本经营预算',
      '上年结转结余',
      '财政专户管理资金',
      '事业收入',
      '上级补助收入',
      '附属单位上缴收入',
      '事业单位经营收入',
      '其他收入',
    ],
  },
  print: {
    kind: 'list',
    number: '预算07表',
    title: '支出经济分类汇总表',
    header: `
      部门预算经济分类 | < | < | 政府预算经济分类 | < | < | 总计 | 一般公共预算 | < | 政府性基金 | 国有资本经营预算 | 上年结转结余 | 财政专户管理资金收入 | 事业收入 | 上级补助收入 | 附属单位上缴收入 | 事业单位经营收入 | 其他收入
      类 | 款 | 科目名称 | 类 | 款 | 科目名称 | ^ | 小计 | 其中：财政拨款 | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^`,
    columns: [
      ['class', 8],
      ['section', 5],
      ['name', 34],
      ['governmentClass', 6],
      ['governmentSection', 5],
      ['governmentName', 24],
      ...amountColumns(3, 11),
      ...amountColumns(9, 9),
    ],
    unitRow: { code: 'class', name: 'name' },
  },
  relations: [
    {
      id: 'A14-row',
      title: '总计等于各资金来源之和，“其中”不重复计入',
      formula: '每行 总计 = Σ各栏',
      basis: '预算07表栏目关系；2024 年三份公开预算实测成立',
    },
    {
      id: 'A14-of-which',
      title: '“其中：财政拨款”不大于一般公共预算小计',
      formula: '每行 一般公共预算.小计 ≥ 如有(一般公共预算.其中财政拨款)',
      basis: '预算07表栏目关系',
    },
    {
      id: 'A14-sum',
      title: '合计等于各部门（单位）之和，部门（单位）等于其下科目之和',
      formula: '每列 上级行 = Σ下级行',
      basis: '预算07表栏目关系；2024 年三份公开预算实测成立',
    },
  ],
  rowsFrom: { tables: ['基本支出表', '项目支出经济分类明细'], kinds: ['total', 'unit', 'subject'] },
  derivation: [
    {
      part: '',
      of: {},
      rows: 'economic',
      columns: {
        总计: {},
        '一般公共预算.小计': { sources: GENERAL_PUBLIC, carriedOver: false },
        '一般公共预算.其中财政拨款': { sources: ['一般公共预算财政拨款'], carriedOver: false },
        政府性基金: { sources: ['政府性基金'], carriedOver: false },
        国有资本经营预算: { sources: ['国有资本经营预算'], carriedOver: false },
        上年结转结余: { carriedOver: true },
        财政专户管理资金: { sources: ['财政专户管理资金'], carriedOver: false },
        事业收入: { sources: ['事业收入'], carriedOver: false },
        上级补助收入: { sources: ['上级补助收入'], carriedOver: false },
        附属单位上缴收入: { sources: ['附属单位上缴收入'], carriedOver: false },
        事业单位经营收入: { sources: ['事业单位经营收入'], carriedOver: false },
        其他收入: { sources: ['其他收入'], carriedOver: false },
      },
    },
  ],
};
