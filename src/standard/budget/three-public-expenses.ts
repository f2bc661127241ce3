import type { TableDefinition } from '../definition';
import { GENERAL_PUBLIC } from '../derivation';
import { amountColumns } from '../print';

/** 预算08表 一般公共预算“三公”经费支出表. */
export const threePublicExpenses: TableDefinition = {
  id: 'budget.three-public-expenses',
  family: 'budget',
  name: '三公经费表',
  titles: [
    '一般公共预算“三公”经费支出情况表',
    '一般公共预算“三公”经费预算表',
    '一般公共预算“三公”经费支出表',
    '“三公”经费支出预算表',
  ],
  titleWords: { all: ['三公'], none: ['决算', '绩效'] },
  layout: {
    kind: 'list',
    attributes: { unitCode: ['单位代码'], name: ['单位名称'] },
    columns: [
      '合计',
      '因公出国费',
      '公务用车购置及运行费.小计',
      '公务用车购置及运行费.公务用车购置费',
      '公务用车购置及运行费.公务用车运行费',
      '公务接待费',
    ],
  },
  print: {
    kind: 'list',
    number: '预算08表',
    title: '一般公共预算“三公”经费支出情况表',
    header: `
      “三公”经费合计 | 因公出国（境）费 | 公务用车购置及运行费 | < | < | 公务接待费
      ^ | ^ | 小计 | 公务用车购置费 | 公务用车运行费 | ^`,
    columns: amountColumns(6, 20),
    subject: '一般公共预算“三公”经费支出',
    notes: [
      '注：“三公”经费包括因公出国（境）费、公务用车购置及运行费和公务接待费，按照党中央、国务院有关规定和部门预算管理有关规定列示。',
    ],
  },
  relations: [
    {
      id: 'A17-total',
      title: '“三公”经费合计等于因公出国（境）费、公务用车购置及运行费、公务接待费之和',
      formula: '每行 合计 = 因公出国费 + 公务用车购置及运行费.小计 + 公务接待费',
      basis: '预算08表栏目关系；2023、2024 年四份公开预算实测成立',
    },
    {
      id: 'A17-vehicles',
      title: '公务用车购置及运行费小计等于购置费加运行费',
      formula: '每行 公务用车购置及运行费.小计 = 公务用车购置费 + 公务用车运行费',
      basis: '预算08表栏目关系；2023、2024 年四份公开预算实测成立',
    },
    {
      id: 'A17-sum',
      title: '合计等于各单位之和',
      formula: '每列 上级行 = Σ下级行',
      basis: '预算08表栏目关系',
    },
  ],
  rowsFrom: { tables: ['支出经济分类汇总表'], kinds: ['total'] },
  derivation: [
    {
      part: '',
      of: { sources: GENERAL_PUBLIC, carriedOver: false, economic: ['30212', '30217', '30231', '31013'] },
      rows: 'units',
      heads: ['total'],
      columns: {
        合计: {},
        因公出国费: { economic: ['30212'] },
        '公务用车购置及运行费.小计': { economic: ['30231', '31013'] },
        公务用车购置费: { economic: ['31013'] },
        公务用车运行费: { economic: ['30231'] },
        公务接待费: { economic: ['30217'] },
      },
    },
  ],
};
