import type { SideLayout, TableDefinition } from '../definition';
import { GENERAL_PUBLIC } from '../derivation';

const income: SideLayout = {
  name: '收入',
  columns: ['金额|预算数'],
  lines: {
    本年收入合计: ['本年收入合计', '本年收入小计', '当年收入小计', '当年收入合计', '本年收入'],
    使用非财政拨款结余: ['使用非财政拨款结余', '用事业基金弥补收支差额', '使用非财政拨款结余(含专用结余)'],
    上年结转结余: ['上年结转结余', '上年结转', '上年结转(结余)', '上年结转和结余', '上年结余结转', '上年结转资金'],
    收入总计: ['收入总计', '收入合计', '总计', '收入总额'],
  },
  groups: {},
  functional: false,
};

const expenditure: SideLayout = {
  name: '支出',
  columns: ['金额|预算数'],
  lines: {
    本年支出合计: ['本年支出合计', '本年支出小计', '当年支出小计', '当年支出合计', '本年支出'],
    年终结转结余: [
      '年终结转结余',
      '结转下年',
      '年末结转结余',
      '年终结转和结余',
      '年终结转',
      '结转下年资金',
      '年末结转和结余',
    ],
    支出总计: ['支出总计', '支出合计', '总计', '支出总额'],
  },
  groups: {},
  functional: true,
};

/** 预算01表 部门收支总表. */
export const revenueExpenditureSummary: TableDefinition = {
  id: 'budget.revenue-expenditure-summary',
  family: 'budget',
  name: '收支总表',
  titles: ['部门收支总体情况表', '部门收支预算表', '部门收支总表', '收支预算总表', '部门收支预算总表', '收支总表'],
  titleWords: { all: ['收支'], none: ['财政拨款', '决算', '绩效', '三公', '基金', '国有资本', '说明'] },
  layout: { kind: 'sides', sides: [income, expenditure] },
  furtherLayouts: [
    // 单位版 of 上海市: 基本支出 and 项目支出 beside each class.
    {
      kind: 'sides',
      sides: [income, { ...expenditure, columns: ['合计', '基本支出.人员经费', '基本支出.公用经费', '项目支出'] }],
    },
  ],
  print: {
    kind: 'sides',
    number: '预算01表',
    title: '部门收支总体情况表',
    portrait: true,
    header: `
      收入 | < | 支出 | <
      项目 | 金额 | 项目 | 金额`,
    columns: [
      ['label', 32],
      ['amount', 14],
      ['label', 32],
      ['amount', 14],
    ],
    left: [
      '一、一般公共预算',
      '其中：财政拨款',
      '二、政府性基金预算拨款收入',
      '三、国有资本经营预算拨款收入',
      '四、财政专户管理资金收入',
      '五、事业收入',
      '六、事业单位经营收入',
      '七、上级补助收入',
      '八、附属单位上缴收入',
      '九、其他收入',
    ],
    // The ordinals are those of the class codes: eighteen, twenty-five, twenty-six and twenty-eight are never printed.
    right: [
      '一、一般公共服务',
      '二、外交',
      '三、国防',
      '四、公共安全',
      '五、教育',
      '六、科学技术',
      '七、文化旅游体育与传媒',
      '八、社会保障和就业',
      '九、社会保险基金支出',
      '十、卫生健康',
      '十一、节能环保',
      '十二、城乡社区事务',
      '十三、农林水事务',
      '十四、交通运输',
      '十五、资源勘探信息等',
      '十六、商业服务业等',
      '十七、金融支出',
      '十九、援助其他地区支出',
      '二十、自然资源海洋气象等支出',
      '二十一、住房保障支出',
      '二十二、粮油物资储备支出',
      '二十三、国有资本经营预算',
      '二十四、灾害防治及应急管理',
      '二十七、预备费',
      '二十九、其他支出',
      '三十、转移性支出',
      '三十一、债务还本支出',
      '三十二、债务付息支出',
      '三十三、债务发行费用支出',
      '三十四、抗疫特别国债安排的支出',
    ],
    closing: [
      ['本年收入合计', '本年支出合计'],
      ['上年结转结余', '年终结转结余'],
      ['收入总计', '支出总计'],
    ],
  },
  relations: [
    {
      id: 'A01',
      title: '本年收入合计等于各项收入之和，“其中”不重复计入',
      formula: '如有(收入.本年收入合计) = Σ收入.各项',
      basis: '预算01表栏目关系；2023、2024 年四份公开预算实测成立',
    },
    {
      id: 'A01-of-which',
      title: '“其中：财政拨款”不大于一般公共预算',
      formula: '如有(收入.一般公共预算) ≥ 如有(收入.其中财政拨款)',
      basis: '预算01表栏目关系',
    },
    {
      id: 'A02',
      title: '本年支出合计等于各功能分类支出之和',
      formula: '如有(支出.本年支出合计) = Σ支出.各项',
      basis: '预算01表栏目关系；2023、2024 年四份公开预算实测成立',
    },
    {
      id: 'A03-revenue',
      title: '收入总计等于本年收入合计加上年结转结余',
      formula: '收入总计 = 本年收入合计 + 如有(使用非财政拨款结余) + 如有(上年结转结余) 当 如有(本年收入合计) ≠ 0',
      basis: '预算01表栏目关系；2023、2024 年四份公开预算实测成立',
    },
    {
      id: 'A03-expenditure',
      title: '支出总计等于本年支出合计加年终结转结余',
      formula: '支出总计 = 本年支出合计 + 如有(年终结转结余) 当 如有(本年支出合计) ≠ 0',
      basis: '预算01表栏目关系；2023、2024 年四份公开预算实测成立',
    },
    {
      id: 'B01-revenue',
      title: '没有本年收入合计一行时，收入总计等于各项收入与上年结转结余之和',
      formula: '收入总计 = Σ收入.各项 + 如有(使用非财政拨款结余) + 如有(上年结转结余) 当 如有(本年收入合计) = 0',
      basis: '上海市区级部门预算表1；12 份公开预算实测成立',
    },
    {
      id: 'B01-expenditure',
      title: '没有本年支出合计一行时，支出总计等于各功能分类支出与年终结转结余之和',
      formula: '支出总计 = Σ支出.各项 + 如有(年终结转结余) 当 如有(本年支出合计) = 0',
      basis: '上海市区级部门预算表1；27 份公开预算实测成立',
    },
    {
      id: 'B01-appropriation',
      title: '财政拨款收入等于其下各项之和',
      formula: '收入.财政拨款收入 = Σ收入.财政拨款收入.各项 当 如有(收入.财政拨款收入.各项) ≠ 0',
      basis: '上海市区级部门预算表1；12 份公开预算实测成立',
    },
    {
      id: 'B02',
      title: '支出按基本支出、项目支出分列时，每类合计等于各栏之和',
      formula: '每行 如有(合计) = Σ各栏',
      basis: '上海市区级单位预算表1；23 行实测 22 行成立',
    },
    {
      id: 'A03-balance',
      title: '收入总计等于支出总计',
      formula: '收入总计 = 支出总计',
      basis: '预算01表栏目关系；2023、2024 年四份公开预算实测成立',
    },
  ],
  derivation: [
    {
      part: '收入',
      of: { ledger: 'income' },
      lines: {
        一般公共预算: { sources: GENERAL_PUBLIC, carriedOver: false },
        其中财政拨款: { sources: ['一般公共预算财政拨款'], carriedOver: false },
        政府性基金: { sources: ['政府性基金'], carriedOver: false },
        国有资本经营预算: { sources: ['国有资本经营预算'], carriedOver: false },
        财政专户管理资金: { sources: ['财政专户管理资金'], carriedOver: false },
        事业收入: { sources: ['事业收入'], carriedOver: false },
        事业单位经营收入: { sources: ['事业单位经营收入'], carriedOver: false },
        上级补助收入: { sources: ['上级补助收入'], carriedOver: false },
        附属单位上缴收入: { sources: ['附属单位上缴收入'], carriedOver: false },
        其他收入: { sources: ['其他收入'], carriedOver: false },
        本年收入合计: { carriedOver: false },
        上年结转结余: { carriedOver: true },
        收入总计: {},
      },
      columns: { 金额: {} },
    },
    {
      part: '支出',
      of: {},
      lines: { 本年支出合计: {}, 支出总计: { ledger: 'income' } },
      classes: true,
      columns: { 金额: {} },
    },
  ],
};
