import type { RelationDefinition } from '../definition';

const columnMeaning = '各表栏目含义；个别单位口径不同，因此只用于生成，不用于核对';

/** What fills a table of the final account from the others where no relation that can be checked says it. */
export const finalConventions: readonly RelationDefinition[] = [
  {
    id: 'F04-class-government-fund',
    title: '财政拨款收入支出决算总表各功能分类的政府性基金等于政府性基金决算表的同类本年支出',
    formula: '按类 [财政拨款收入支出决算总表] 支出.各项.政府性基金 = Σ[政府性基金决算表] 科目行.本年支出',
    basis: columnMeaning,
  },
  {
    id: 'F04-class-state-capital',
    title: '财政拨款收入支出决算总表各功能分类的国有资本经营预算等于国有资本经营决算表的同类支出',
    formula: '按类 [财政拨款收入支出决算总表] 支出.各项.国有资本经营预算 = Σ[国有资本经营决算表] 科目行.合计',
    basis: columnMeaning,
  },
];
