import type { Finding, NotChecked } from '../../src/check/finding';
import type { Inspection, TableSummary } from '../../src/check/inspection';

/** Findings of every kind that the pane tells apart, made by hand over a document with two tables. */
export const TABLES: readonly TableSummary[] = [
  {
    table: 'budget.revenue-expenditure-summary',
    title: '2024年部门收支预算表',
    name: '收支总表',
    sheet: '预算01表',
    range: 'A1:D37',
    unit: '万元',
    decimals: 2,
    rows: 33,
  },
  {
    table: 'budget.expenditure-by-function',
    title: '2024年部门支出总体情况表',
    name: '支出总表',
    sheet: '预算03表',
    range: 'A1:N14',
    unit: '万元',
    decimals: 2,
    rows: 9,
  },
];

export const BROKEN: Finding = {
  rule: 'budget.revenue-expenditure-summary.total',
  severity: 'error',
  code: 'relation-broken',
  verdict: '不平',
  table: 'budget.revenue-expenditure-summary',
  data: { unit: '万元' },
  formula: '支出总计 = 本年支出合计 + 年终结转结余',
  substituted: '2301.53 = 2301.43 + 0.00 → 2301.43',
  expected: '2301.43',
  actual: '2301.53',
  difference: '0.10',
  cells: [
    { sheet: '预算01表', address: 'D37' },
    { sheet: '预算01表', address: 'D35' },
    { sheet: '预算01表', address: 'D36' },
  ],
};

/** A mistake that breaks two more relations, and may be in another cell. */
export const MISTAKE: Finding = {
  ...BROKEN,
  data: { unit: '万元', title: '支出总计等于本年支出合计加年终结转结余', table: '收支总表' },
  cells: [{ sheet: '预算01表', address: 'D36' }, ...BROKEN.cells],
  culprit: {
    kind: 'digits-swapped',
    cell: { sheet: '预算01表', address: 'D36' },
    current: '1.20',
    suggested: '2.10',
    alternatives: [
      { cell: { sheet: '预算01表', address: 'D35' }, suggested: '2301.53', unit: '万元' },
      { cell: { sheet: '预算04表', address: 'D37' }, suggested: '9000.00', unit: '元' },
    ],
  },
  evidence: [
    {
      ...BROKEN,
      rule: 'budget.ties.carried-over',
      data: { title: '年终结转结余相同' },
      formula: '[收支总表] 年终结转结余 = [财政拨款收支总表] 年终结转结余',
      substituted: '1.20 = 2.10',
      cells: [{ sheet: '预算04表', address: 'D37' }],
    },
    { ...BROKEN, rule: 'budget.ties.rounded', severity: 'info', verdict: '尾差', code: 'relation-rounding' },
  ],
};

export const SUSPECT: Finding = {
  rule: 'budget.ties.expenditure-total',
  severity: 'warning',
  code: 'relation-suspect',
  verdict: '存疑',
  table: 'budget.expenditure-by-function',
  data: { unit: '万元' },
  formula: '[支出总表] 合计行.合计 = [收支总表] 支出总计',
  substituted: '2301.43 = 2301.53',
  expected: '2301.53',
  actual: '2301.43',
  difference: '-0.10',
  cells: [
    { sheet: '预算03表', address: 'F6' },
    { sheet: '预算01表', address: 'D37' },
  ],
};

export const ROUNDING: Finding = {
  rule: 'budget.expenditure-by-function.row-total',
  severity: 'info',
  code: 'relation-rounding',
  verdict: '尾差',
  table: 'budget.expenditure-by-function',
  data: { unit: '万元' },
  formula: '合计 = 基本支出.小计 + 项目支出.小计',
  substituted: '421.29 = 381.79 + 39.49 → 421.28',
  expected: '421.28',
  actual: '421.29',
  difference: '0.01',
  cells: [{ sheet: '预算03表', address: 'F8' }],
};

/** What is said of a waiver whose finding is gone: the way `apply-waivers` puts it. */
export const UNNEEDED_WAIVER: Finding = {
  rule: 'waiver-unneeded',
  severity: 'info',
  code: 'waiver-unneeded',
  table: 'budget.expenditure-by-function',
  data: { row: '合计', column: '项目支出', figures: '1.00', reason: '已核实', date: '2024-03-15' },
  unneeded: {
    code: 'relation-broken',
    rule: ROUNDING.rule,
    table: 'budget.expenditure-by-function',
    row: '合计',
    column: '项目支出',
    figures: '1.00',
    sheet: '预算03表',
    address: 'F8',
    reason: '已核实',
    date: '2024-03-15',
  },
  cells: [{ sheet: '预算03表', address: 'F8' }],
};

export const UNRECOGNISED: Finding = {
  rule: 'table-unrecognised',
  severity: 'warning',
  code: 'table-unrecognised',
  data: { sheet: '底稿', reason: 'no-header', detail: '' },
  cells: [{ sheet: '底稿', address: 'A1' }],
};

export const WHOLE_FILE: Finding = {
  rule: 'document.department',
  severity: 'warning',
  code: 'department-differs',
  data: { names: '甲、乙' },
  cells: [],
};

export const NOT_CHECKED: readonly NotChecked[] = [
  {
    rule: 'budget.ties.public-fund',
    code: 'table-missing',
    data: { name: '政府性基金表', table: '政府性基金表' },
    formula: '[政府性基金表] 合计行.合计 = [收支总表] 政府性基金',
    cells: [],
  },
  {
    rule: 'budget.expenditure-by-function.hierarchy',
    code: 'figure-unreadable',
    table: 'budget.expenditure-by-function',
    data: {},
    cells: [{ sheet: '预算03表', address: 'F9' }],
  },
];

/** The document with these findings; without any, everything ties. */
export function inspection(findings: readonly Finding[], notChecked: readonly NotChecked[] = []): Inspection {
  const rounding = findings.filter(({ verdict }) => verdict === '尾差').length;
  return {
    family: 'budget',
    year: 2024,
    department: '洛阳市老城区政务服务和大数据管理局',
    tables: TABLES,
    ledgers: [],
    tolerance: 'shown',
    findings,
    waived: [],
    notChecked,
    relations: [],
    summary: {
      ties: 214,
      rounding,
      suspect: findings.filter(({ verdict }) => verdict === '存疑').length,
      broken: findings.filter(({ verdict }) => verdict === '不平').length,
      notChecked: notChecked.length,
    },
  };
}
