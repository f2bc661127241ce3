import type { Finding, FindingCode, NotChecked, NotCheckedCode } from '../../src/check/finding';
import type { Inspection } from '../../src/check/inspection';
import type { EditProblem } from '../../src/workbook/edit-problem';
import type { FileProblem } from '../../src/workbook/file-problem';

export const broken: Finding = {
  rule: 'budget.revenue-summary.current-year',
  severity: 'error',
  code: 'relation-broken',
  verdict: '不平',
  table: 'budget.revenue-expenditure-summary',
  data: {
    title: '收入总计等于本年收入合计加上年结转结余',
    unit: '万元',
    basis: '财预〔2016〕143号',
    table: '部门收支总表',
    row: '收入总计',
    column: '金额',
  },
  formula: '收入总计 = 本年收入合计 + 上年结转结余',
  substituted: '421.39 = 381.79 + 39.50 → 421.29',
  expected: '421.29',
  actual: '421.39',
  difference: '0.10',
  cells: [
    { sheet: '收支总表', address: 'D12' },
    { sheet: '收支总表', address: 'D10' },
  ],
};

export const rounding: Finding = {
  ...broken,
  severity: 'info',
  code: 'relation-rounding',
  verdict: '尾差',
  difference: '-0.01',
  actual: '421.28',
};

export const unrecognised: Finding = {
  rule: 'workbook.sheets',
  severity: 'info',
  code: 'table-unrecognised',
  data: { sheet: '封面', reason: 'empty', detail: '' },
  cells: [{ sheet: '封面', address: 'A1' }],
};

export const gap: NotChecked = {
  rule: 'budget.basic.total',
  code: 'table-missing',
  data: { title: '合计等于人员经费加公用经费', tables: '《一般公共预算基本支出表》' },
  cells: [],
};

export const inspection: Inspection = {
  family: 'budget',
  year: 2024,
  department: '某县人大常委会办公室',
  tables: [
    {
      table: 'budget.revenue-expenditure-summary',
      title: '2024年部门收支总体情况表',
      name: '部门收支总表',
      sheet: '收支总表',
      range: 'A1:D40',
      unit: '万元',
      decimals: 2,
      rows: 33,
    },
    {
      table: 'budget.revenue-summary',
      title: '2024年部门收入总体情况表',
      name: '部门收入总表',
      sheet: '收入',
      range: 'A1:R9',
      unit: undefined,
      decimals: 2,
      rows: 4,
    },
  ],
  ledgers: [],
  tolerance: 'shown',
  findings: [broken, rounding, unrecognised],
  waived: [],
  notChecked: [gap, { ...gap, rule: 'budget.basic.people' }],
  relations: [
    {
      rule: 'budget.A01-revenue-total',
      title: '收支总表的本年收入合计等于收入总表的本年收入',
      formula: '[收支总表] 本年收入合计 = [收入总表] 合计行.本年收入',
      tables: ['budget.revenue-expenditure-summary', 'budget.revenue-summary'],
      ties: 116,
      rounding: 1,
      suspect: 0,
      broken: 1,
      notChecked: 0,
    },
  ],
  summary: { ties: 117, rounding: 1, suspect: 0, broken: 1, notChecked: 2 },
};

/** Nothing known, nothing found. */
export const nothing: Inspection = {
  family: undefined,
  year: undefined,
  department: undefined,
  tables: [],
  ledgers: [],
  tolerance: 'shown',
  findings: [],
  waived: [],
  notChecked: [],
  relations: [],
  summary: { ties: 0, rounding: 0, suspect: 0, broken: 0, notChecked: 0 },
};

/** What each code needs for its sentence, as the checks supply it. */
export const findingData: Readonly<Record<FindingCode, Readonly<Record<string, string>>>> = {
  'relation-broken': broken.data,
  'relation-suspect': broken.data,
  'relation-rounding': broken.data,
  'bounds-contradict': { ...broken.data, relations: '3', gap: '0.035' },
  'amount-unreadable': { text: '约三万', column: '基本支出', row: '合计' },
  'cell-error': { text: '#REF!' },
  'formula-uncalculated': { formula: 'SUM(C4:C9)' },
  'unit-unknown': { title: '部门收支总表' },
  'year-differs': { found: '2023', expected: '2024' },
  'department-differs': { found: '甲局', expected: '乙局' },
  'table-duplicate': { title: '部门收支总表', other: '旧表!A1' },
  'table-unrecognised': unrecognised.data,
  'waiver-unneeded': { row: '合计', column: '金额', figures: '421.39', reason: '单位要求保留', date: '2024-03-15' },
  'memo-unreadable': { reason: 'newer' },
  'table-empty-without-note': { title: '政府性基金预算支出表' },
  'table-filled-despite-note': { title: '政府性基金预算支出表', note: '本单位没有政府性基金预算' },
  'code-unknown': {
    list: 'department',
    year: '2024',
    found: '30198',
    name: '加班费',
    reason: 'unknown',
    complete: 'yes',
    nearest: '30199 其他工资福利支出|30108 机关事业单位基本养老保险缴费',
  },
  'code-mistyped': { list: 'functional', found: '2O10301', right: '2010301 行政运行', how: 'letters' },
  'name-misspelt': { list: 'department', code: '30101', name: '基本工姿', official: '基本工资' },
  'name-differs': {
    list: 'department',
    code: '30101',
    name: '津贴补贴',
    official: '基本工资',
    wrong: 'code',
    right: '30102 津贴补贴',
  },
  'counterpart-unusual': {
    subject: '30199 其他工资福利支出',
    counterpart: '50599 其他对事业单位补助',
    allowed: '50501 工资福利支出',
  },
  'unit-kinds-mixed': { unit: '某某中心', administrative: '4', institution: '8' },
  'expense-kind-differs': { subject: '30199 其他工资福利支出', column: '公用经费', kind: 'personnel', unit: '万元' },
  'code-duplicate': { subject: '30201 办公费', rows: '2', copied: 'yes' },
  'code-misplaced': {
    subject: '20805 行政事业单位养老支出',
    below: '210 卫生健康支出',
    right: '208 社会保障和就业支出',
  },
  'code-without-children': { subject: '208 社会保障和就业支出', level: 'class' },
  'codes-unordered': { subject: '2080505 养老保险', other: '2010301 行政运行', relation: 'before' },
  'unit-name-differs': { code: '129', found: '政务局', expected: '政务服务局' },
  'unit-code-differs': { name: '政务服务局', found: '1129', expected: '129' },
  'ledger-differs': { row: '收入总计', column: '金额', unit: '万元' },
  'ledger-rounding': { table: '收支总表', figures: '37' },
  'ledger-not-compared': { sheet: '支出明细底表', reason: 'unit' },
  'ledger-amount-unreadable': { found: '约三万', lines: '1' },
  'ledger-fund-unknown': { found: '单位资金', lines: '37' },
  'ledger-type-unknown': { found: '项目', lines: '1' },
  'ledger-unit-missing': { found: '', lines: '2' },
  'ledger-functional-missing': { found: '行政运行', lines: '1' },
  'ledger-economic-missing': { found: '', lines: '1' },
  'ledger-total-differs': { found: '421.29', lines: '1' },
  'ledger-type-open': { found: '大厅物业管理费', lines: '3' },
  'ledger-government-open': { found: '30299 其他商品和服务支出', lines: '1' },
  'outlier-peers': {
    row: '30201 办公费',
    column: '公用经费',
    unit: '万元',
    kind: '302',
    kindName: '商品和服务支出',
    peers: '9',
    middle: '2.10',
    middleRow: '30213 维修（护）费',
    times: '420',
    next: '9.60',
    nextRow: '30239 其他交通费用',
  },
  'outlier-wages': {
    row: '30103 奖金',
    column: '人员经费',
    unit: '万元',
    kind: 'bonus',
    sum: '1513.40',
    bound: '111.32',
    lines: '1',
  },
  'outlier-growth': {
    row: '行政运行',
    column: '本年预算数·小计',
    unit: '万元',
    kind: 'growth',
    follows: 'last-year',
    before: '60.00',
    times: '7.0',
    growth: '602',
  },
  'outlier-three-public': {
    row: '合计',
    column: '公务接待费',
    unit: '万元',
    other: '支出经济分类汇总表',
    subject: '30217 公务接待费',
    spent: '3.00',
  },
  'outlier-per-person': {
    row: '合计',
    column: '人员经费',
    unit: '万元',
    kind: 'high',
    people: '5',
    each: '84.28',
    bound: '60',
  },
};

export const notCheckedData: Readonly<Record<NotCheckedCode, Readonly<Record<string, string>>>> = {
  'table-missing': gap.data,
  'row-missing': { title: '收入总计等于支出总计', row: '收入总计', table: '部门收支总表' },
  'column-missing': { title: '合计等于各栏之和', column: '合计', table: '部门收支总表' },
  'figure-unreadable': {},
  'unit-unknown': { title: '收入总计等于支出总计', table: '部门收支总表' },
  'outside-workbook': { what: '上年决算' },
};

const cell = { sheet: '收支总表', address: 'D12' };

export const editProblems: readonly EditProblem[] = [
  { code: 'sheet-missing', sheet: '收支总表' },
  ...(['empty', 'too-long', 'characters', 'apostrophe', 'reserved'] as const).map((fault): EditProblem => ({
    code: 'sheet-name-invalid',
    sheet: '收支/总表',
    fault,
  })),
  { code: 'sheet-name-taken', sheet: '收支总表' },
  { code: 'cell-covered', cell, area: 'C12:D12' },
  { code: 'cell-in-array', cell, area: 'D1:D20' },
  { code: 'cell-table-header', cell, area: 'A12:D12' },
  { code: 'sheet-protected', sheet: '收支总表' },
  { code: 'workbook-protected' },
  { code: 'cell-not-taken', cell },
  { code: 'text-too-long', cell, length: 40_000 },
];

export const fileProblems: readonly FileProblem[] = [
  ...(['nothing', 'html', 'xml', 'pdf', 'image', 'archive', 'word-or-other', 'text', 'unknown'] as const).map(
    (found): FileProblem => ({ code: 'not-xlsx', found }),
  ),
  ...(['ods', 'numbers', 'xlsb', 'docx', 'pptx', 'ofd', 'zip'] as const).map((format): FileProblem => ({
    code: 'other-format',
    format,
  })),
  { code: 'legacy-xls', extension: 'et' },
  { code: 'encrypted' },
  ...(['archive', 'part-missing', 'checksum', 'encoding', 'malformed-xml', 'inconsistent'] as const).map(
    (reason): FileProblem => ({ code: 'damaged', reason, part: 'xl/workbook.xml' }),
  ),
  { code: 'damaged', reason: 'archive' },
  { code: 'zip-bomb', measure: 'size' },
  { code: 'zip-bomb', measure: 'entries' },
  { code: 'too-large', cells: 6_000_000 },
  { code: 'doctype', part: 'xl/workbook.xml' },
  { code: 'empty-workbook', sheets: 0 },
  { code: 'empty-workbook', sheets: 3 },
  { code: 'no-known-table', sheets: 1 },
  { code: 'no-known-table', sheets: 1, ledgers: ['支出明细底表'] },
  { code: 'file-missing' },
  { code: 'file-unreadable', reason: 'EACCES' },
  { code: 'file-changed' },
  { code: 'folder-empty' },
  { code: 'internal-error', detail: 'RangeError' },
];
