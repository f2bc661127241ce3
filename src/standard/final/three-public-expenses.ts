import type { ListLayout, RelationDefinition, TableDefinition } from '../definition';
import { amountColumns } from '../print';

const GROUPS = ['预算数', '决算数'] as const;

const columns: ListLayout['columns'] = GROUPS.flatMap((group) => [
  `${group}.合计`,
  `${group}.因公出国费`,
  `${group}.公务用车购置及运行费.小计`,
  `${group}.公务用车购置及运行费.公务用车购置费`,
  `${group}.公务用车购置及运行费.公务用车运行费`,
  `${group}.公务接待费`,
]);

/** 公开09表 “三公”经费支出决算表. */
export const threePublicExpenses: TableDefinition = {
  id: 'final.three-public-expenses',
  family: 'final',
  name: '三公经费决算表',
  titles: ['一般公共预算财政拨款“三公”经费支出决算表', '财政拨款“三公”经费支出决算表', '“三公”经费支出决算表'],
  titleWords: { all: ['三公', '决算'], none: ['绩效'] },
  layout: { kind: 'list', attributes: { unitCode: ['单位代码'], name: ['单位名称'] }, columns },
  print: {
    kind: 'list',
    number: '公开09表',
    title: '一般公共预算财政拨款“三公”经费支出决算表',
    header: `
      预算数 | < | < | < | < | < | 决算数 | < | < | < | < | <
      合计 | 因公出国（境）费 | 公务用车购置及运行维护费 | < | < | 公务接待费 | 合计 | 因公出国（境）费 | 公务用车购置及运行维护费 | < | < | 公务接待费
      ^ | ^ | 小计 | 公务用车购置费 | 公务用车运行维护费 | ^ | ^ | ^ | 小计 | 公务用车购置费 | 公务用车运行维护费 | ^
      1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12`,
    columns: amountColumns(12, 12),
    subject: '一般公共预算财政拨款“三公”经费支出',
    notes: [
      '注：本表反映部门本年度财政拨款“三公”经费支出的预算和决算情况。预算数为全年预算数，即按规定程序调整后的预算数；决算数包括当年一般公共预算财政拨款和以前年度结转资金安排的实际支出。',
    ],
  },
  relations: [
    ...GROUPS.flatMap((group, index): RelationDefinition[] => [
      {
        id: `D11-total-${index + 1}`,
        title: `${group}合计等于因公出国（境）费、公务用车购置及运行费、公务接待费之和`,
        formula: `每行 ${group}.合计 = ${group}.因公出国费 + ${group}.公务用车购置及运行费.小计 + ${group}.公务接待费`,
        basis: '公开09表：栏1=(2+3+6)栏，栏7=(8+9+12)栏；四份公开决算实测成立',
      },
      {
        id: `D11-vehicles-${index + 1}`,
        title: `${group}公务用车购置及运行费小计等于购置费加运行费`,
        formula: `每行 ${group}.公务用车购置及运行费.小计 = ${group}.公务用车购置费 + ${group}.公务用车运行费`,
        basis: '公开09表：栏3=(4+5)栏，栏9=(10+11)栏；四份公开决算实测成立',
      },
    ]),
    {
      id: 'D11-within-budget',
      title: '“三公”经费决算数不大于全年预算数',
      formula: '每行 决算数.合计 ≤ 预算数.合计',
      basis: '公开09表；超出预算须说明',
      severity: 'warning',
    },
  ],
};
