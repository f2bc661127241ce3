import type { TableDefinition } from '../definition';
import { GENERAL_PUBLIC, UNIT_MONEY } from '../derivation';
import { amountColumns } from '../print';

/** 预算02表 部门收入总表. */
export const revenueSummary: TableDefinition = {
  id: 'budget.revenue-summary',
  family: 'budget',
  name: '收入总表',
  titles: ['部门收入总体情况表', '部门收入预算表', '部门收入总表', '收入预算总表', '部门收入预算总表'],
  titleWords: { all: ['收入'], none: ['支出', '财政拨款', '决算', '绩效', '基金', '国有资本', '非税', '明细', '说明'] },
  layout: {
    kind: 'list',
    attributes: { unitCode: ['单位代码', '科目编码'], name: ['单位名称', '科目名称'] },
    columns: [
      '总计',
      '本年收入.合计',
      '本年收入.一般公共预算.小计',
      '本年收入.一般公共预算.其中财政拨款',
      '本年收入.政府性基金',
      '本年收入.国有资本经营预算',
      '本年收入.财政专户管理资金',
      '本年收入.事业收入',
      '本年收入.事业单位经营收入',
      '本年收入.上级补助收入',
      '本年收入.附属单位上缴收入',
      '本年收入.其他收入',
      '上年结转结余.合计',
      '上年结转结余.一般公共预算',
      '上年结转结余.政府性基金',
      '上年结转结余.国有资本经营预算',
      '上年结转结余.财政专户管理资金',
      '上年结转结余.单位资金',
    ],
  },
  furtherLayouts: [
    {
      // Income by the subject it is spent on, as 上海市 (表2) and most provinces print it.
      kind: 'list',
      codes: 'functional',
      attributes: {
        class: ['科目编码.类', '类'],
        section: ['科目编码.款', '款'],
        item: ['科目编码.项', '项'],
        code: ['科目编码'],
        name: ['科目名称', '单位名称'],
      },
      columns: ['合计', '财政拨款收入', '事业收入', '事业单位经营收入', '上级补助收入', '附属单位上缴收入', '其他收入'],
    },
  ],
  print: {
    kind: 'list',
    number: '预算02表',
    title: '部门收入总体情况表',
    header: `
      部门（单位）代码 | 部门（单位）名称 | 总计 | 本年收入 | < | < | < | < | < | < | < | < | < | < | 上年结转结余 | < | < | < | < | <
      ^ | ^ | ^ | 合计 | 一般公共预算 | < | 政府性基金 | 国有资本经营预算 | 财政专户管理资金收入 | 事业收入 | 事业单位经营收入 | 上级补助收入 | 附属单位上缴收入 | 其他收入 | 合计 | 一般公共预算 | 政府性基金 | 国有资本经营预算 | 财政专户管理资金 | 单位资金
      ^ | ^ | ^ | ^ | 小计 | 其中：财政拨款 | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^`,
    columns: [['unitCode', 12], ['name', 36], ...amountColumns(18, 9)],
    unitRow: { code: 'unitCode', name: 'name' },
  },
  relations: [
    {
      id: 'A04-total',
      title: '总计等于各类收入（本年收入与上年结转结余）之和',
      formula: '每行 总计 = Σ各栏',
      basis: '预算02表栏目关系；三份公开预算实测成立',
    },
    {
      id: 'A04-current',
      title: '本年收入合计等于各类收入之和，“其中”不重复计入',
      formula: '每行 如有(本年收入.合计) = Σ本年收入.各栏',
      basis: '预算02表栏目关系；三份公开预算实测成立',
    },
    {
      id: 'A04-carried-over',
      title: '上年结转结余合计等于各类结转结余之和',
      formula: '每行 如有(上年结转结余.合计) = Σ上年结转结余.各栏',
      basis: '预算02表栏目关系',
    },
    {
      id: 'A04-of-which',
      title: '“其中：财政拨款”不大于一般公共预算小计',
      formula: '每行 如有(本年收入.一般公共预算.小计) ≥ 如有(本年收入.一般公共预算.其中财政拨款)',
      basis: '预算02表栏目关系',
    },
    {
      id: 'A04-units',
      title: '合计、部门的金额各等于其下一级之和（按科目列示的，还有类、款）',
      formula: '每列 上级行 = Σ下级行',
      basis: '预算02表栏目关系；三份公开预算实测成立',
    },
  ],
  rowsFrom: { tables: ['支出总表'], also: ['项目绩效目标表'], kinds: ['total', 'unit'] },
  derivation: [
    {
      part: '',
      of: { ledger: 'income' },
      rows: 'units',
      heads: ['total', 'department', 'unit'],
      columns: {
        总计: {},
        '本年收入.合计': { carriedOver: false },
        '本年收入.一般公共预算.小计': { sources: GENERAL_PUBLIC, carriedOver: false },
        '本年收入.一般公共预算.其中财政拨款': { sources: ['一般公共预算财政拨款'], carriedOver: false },
        '本年收入.政府性基金': { sources: ['政府性基金'], carriedOver: false },
        '本年收入.国有资本经营预算': { sources: ['国有资本经营预算'], carriedOver: false },
        '本年收入.财政专户管理资金': { sources: ['财政专户管理资金'], carriedOver: false },
        '本年收入.事业收入': { sources: ['事业收入'], carriedOver: false },
        '本年收入.事业单位经营收入': { sources: ['事业单位经营收入'], carriedOver: false },
        '本年收入.上级补助收入': { sources: ['上级补助收入'], carriedOver: false },
        '本年收入.附属单位上缴收入': { sources: ['附属单位上缴收入'], carriedOver: false },
        '本年收入.其他收入': { sources: ['其他收入'], carriedOver: false },
        '上年结转结余.合计': { carriedOver: true },
        '上年结转结余.一般公共预算': { sources: GENERAL_PUBLIC, carriedOver: true },
        '上年结转结余.政府性基金': { sources: ['政府性基金'], carriedOver: true },
        '上年结转结余.国有资本经营预算': { sources: ['国有资本经营预算'], carriedOver: true },
        '上年结转结余.财政专户管理资金': { sources: ['财政专户管理资金'], carriedOver: true },
        '上年结转结余.单位资金': { sources: UNIT_MONEY, carriedOver: true },
      },
    },
  ],
};
