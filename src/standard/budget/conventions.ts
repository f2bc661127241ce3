import type { RelationDefinition } from '../definition';

const SAME_COLUMNS = [
  '政府性基金',
  '国有资本经营预算',
  '上年结转结余',
  '财政专户管理资金',
  '事业收入',
  '上级补助收入',
  '附属单位上缴收入',
  '事业单位经营收入',
  '其他收入',
] as const;

const TREASURY = ['一般公共预算', '政府性基金', '国有资本经营预算'] as const;

const ALL_APPROPRIATED = '当 [收入总表] 合计行.本年收入.一般公共预算.其中财政拨款 = 合计行.本年收入.一般公共预算';

const columnMeaning = '各表栏目含义；个别单位口径不同，因此只用于生成，不用于核对';

/** What fills a table of the budget from the others where no relation that can be checked says it. */
export const budgetConventions: readonly RelationDefinition[] = [
  {
    id: 'F01-appropriated',
    title: '收支总表的“其中：财政拨款”等于收入总表的同名栏',
    formula: '[收支总表] 收入.其中财政拨款 = [收入总表] 合计行.本年收入.一般公共预算.其中财政拨款',
    basis: columnMeaning,
  },
  {
    id: 'F04-appropriated',
    title: '财政拨款收支总表的“其中：财政拨款”等于收入总表的同名栏',
    formula: '[财政拨款收支总表] 本年收入.其中财政拨款 = [收入总表] 合计行.本年收入.一般公共预算.其中财政拨款',
    basis: columnMeaning,
  },
  ...TREASURY.flatMap((fund, index): RelationDefinition[] => [
    {
      id: `F04-current-${index + 1}`,
      title: `财政拨款收支总表的${fund}拨款等于收入总表的本年${fund}`,
      formula: `[财政拨款收支总表] 本年收入.${fund} = [收入总表] 合计行.本年收入.${fund}`,
      basis: columnMeaning,
    },
    {
      id: `F04-carried-over-${index + 1}`,
      title: `财政拨款收支总表的上年结转（${fund}）等于收入总表的同名栏`,
      formula: `[财政拨款收支总表] 上年结转.${fund} = [收入总表] 合计行.上年结转结余.${fund}`,
      basis: columnMeaning,
    },
    {
      id: `F04-balance-${index + 1}`,
      title: `财政拨款收支总表中${fund}的支出合计等于其本年收入加上年结转`,
      formula: `[财政拨款收支总表] 支出合计.${fund} = 本年收入.${fund} + 上年结转.${fund}`,
      basis: columnMeaning,
    },
  ]),
  {
    id: 'F04-class-government-fund',
    title: '财政拨款收支总表各功能分类的政府性基金等于政府性基金支出表按类汇总',
    formula: '按类 [财政拨款收支总表] 本年支出.各项.政府性基金 = Σ[政府性基金支出表] 科目行.合计',
    basis: columnMeaning,
  },
  {
    id: 'F04-class-state-capital',
    title: '财政拨款收支总表各功能分类的国有资本经营预算等于国有资本经营支出表按类汇总',
    formula: '按类 [财政拨款收支总表] 本年支出.各项.国有资本经营预算 = Σ[国有资本经营支出表] 科目行.合计',
    basis: columnMeaning,
  },
  ...(['政府性基金', '国有资本经营预算'] as const).map((fund, index): RelationDefinition => ({
    id: `F04-none-${index + 1}`,
    title: `收入总表没有${fund}（含结转）时，财政拨款收支总表的${fund}栏为空`,
    formula: `每行 [财政拨款收支总表] ${fund} = 0 当 [收入总表] 合计行.本年收入.${fund} + 合计行.上年结转结余.${fund} = 0`,
    basis: columnMeaning,
  })),
  ...(
    [
      ['政府性基金', '政府性基金支出表'],
      ['国有资本经营预算', '国有资本经营支出表'],
    ] as const
  ).map(([fund, table], index): RelationDefinition => ({
    id: `F09-${index + 1}`,
    title: `${table}的合计等于收入总表的${fund}（含结转），没有结转下年时`,
    formula: `[${table}] 合计行.合计 = [收入总表] 合计行.本年收入.${fund} + 合计行.上年结转结余.${fund} 当 如有([收支总表] 年终结转结余) = 0`,
    basis: columnMeaning,
  })),
  {
    id: 'F04-all-appropriated',
    title: '一般公共预算全部为财政拨款时，财政拨款收支总表各行的“其中：财政拨款”等于一般公共预算小计',
    formula: `每行 [财政拨款收支总表] 一般公共预算.其中财政拨款 = 一般公共预算.小计 ${ALL_APPROPRIATED}`,
    basis: columnMeaning,
  },
  {
    id: 'F07-general-public',
    title: '支出经济分类汇总表的一般公共预算等于基本支出表加项目支出经济分类明细的同一对科目',
    formula:
      '按对应科目 Σ[支出经济分类汇总表] 科目行.一般公共预算 = Σ[基本支出表] 科目行.合计 + Σ[项目支出经济分类明细] 科目行.一般公共预算',
    basis: columnMeaning,
  },
  {
    id: 'F07-all-appropriated',
    title: '一般公共预算全部为财政拨款时，支出经济分类汇总表各行的“其中：财政拨款”等于一般公共预算小计',
    formula: `每行 [支出经济分类汇总表] 一般公共预算.其中财政拨款 = 一般公共预算.小计 ${ALL_APPROPRIATED}`,
    basis: columnMeaning,
  },
  ...SAME_COLUMNS.map((column, index): RelationDefinition => ({
    id: `F07-${index + 1}`,
    title: `支出经济分类汇总表的${column}等于项目支出经济分类明细的同一对科目（基本支出全部由一般公共预算安排时）`,
    formula: `按对应科目 Σ[支出经济分类汇总表] 科目行.${column} = Σ[项目支出经济分类明细] 科目行.${column} 当 [支出总表] 合计行.基本支出 = [基本支出表] 合计行.合计`,
    basis: columnMeaning,
  })),
  ...(
    [
      ['因公出国费', '30212'],
      ['公务用车购置及运行费.公务用车购置费', '31013'],
      ['公务用车购置及运行费.公务用车运行费', '30231'],
      ['公务接待费', '30217'],
    ] as const
  ).map(([column, code]): RelationDefinition => ({
    id: `F08-${code}`,
    title: `“三公”经费表的${column.split('.').at(-1)}等于支出经济分类汇总表一般公共预算的 ${code}`,
    formula: `[三公经费表] 合计行.${column} = Σ[支出经济分类汇总表] 科目行(${code}).一般公共预算`,
    basis: columnMeaning,
  })),
  ...['合计', '公用经费'].map((column, index): RelationDefinition => ({
    id: `F11-${index + 1}`,
    title: '机关运行经费表的各科目等于基本支出表的公用经费',
    formula: `按科目 Σ[机关运行经费表] 科目行.${column} = Σ[基本支出表] 科目行.公用经费`,
    basis: columnMeaning,
  })),
  {
    id: 'F12-treasury',
    title: '整体绩效目标表的政府预算资金等于收入总表的三项财政拨款（含结转）',
    formula:
      '[整体绩效目标表] 政府预算资金 = [收入总表] 合计行.本年收入.一般公共预算 + 合计行.本年收入.政府性基金 + 合计行.本年收入.国有资本经营预算 + 合计行.上年结转结余.一般公共预算 + 合计行.上年结转结余.政府性基金 + 合计行.上年结转结余.国有资本经营预算',
    basis: columnMeaning,
  },
  {
    id: 'F12-special-account',
    title: '整体绩效目标表的财政专户管理资金等于收入总表的同名栏（含结转）',
    formula:
      '[整体绩效目标表] 财政专户管理资金 = [收入总表] 合计行.本年收入.财政专户管理资金 + 合计行.上年结转结余.财政专户管理资金',
    basis: columnMeaning,
  },
  {
    id: 'F13-treasury',
    title: '项目绩效目标表的政府预算资金等于项目支出表同名项目的本年拨款加财政拨款结转结余',
    formula:
      '按同名项目 Σ[项目绩效目标表] 项目行.政府预算资金 = Σ[项目支出表] 项目行.本年拨款 + Σ项目行.财政拨款结转结余',
    basis: columnMeaning,
  },
  ...['财政专户管理资金', '单位资金'].map((column, index): RelationDefinition => ({
    id: `F13-${index + 1}`,
    title: `项目绩效目标表的${column}等于项目支出表同名项目的${column}`,
    formula: `按同名项目 Σ[项目绩效目标表] 项目行.${column} = Σ[项目支出表] 项目行.${column}`,
    basis: columnMeaning,
  })),
];
