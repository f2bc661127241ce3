import { planFill } from '../../src/derive/fill/plan-fill';
import type { FillRequest } from '../../src/derive/fill/request';
import type { Table } from '../../src/disclosure/table';
import { inspect } from '../../src/inspect';
import { sheetOf } from '../../src/layout/sheet-of';
import { recognise } from '../../src/recognise/recognise';
import { calculate } from '../../src/workbook/calculation/calculate';
import type { Sheet } from '../../src/workbook/workbook';
import { layoutsOf, workbookOf } from '../recognise/workbooks';
import { differences } from './compare';
import { ledgerCells, ledgerOf } from './ledger-of';
import { randomLedger } from './random-ledger';
import { sheetFrom } from './sheets';

const HOW: Omit<FillRequest, 'workbook'> = { order: 'ledger', totals: 'values', rounding: 'plain', year: 2024 };

const published = recognise(workbookOf(layoutsOf('yanjin-2024-budget')));
const ledger = sheetFrom('Sheet1', ledgerCells(ledgerOf(published), ['129001', published.department!]));

function fill(sheet: Sheet, how: Partial<FillRequest> = {}) {
  const plan = planFill({ workbook: { sheets: [sheet] }, ...HOW, ...how });
  const sheets = plan.edits.newSheets.map(sheetOf);
  return { plan, sheets, tables: recognise({ sheets }).tables };
}

/** Published otherwise than they add up: “三公”经费 is not in 07表, and the form rounds to one digit. */
const LEDGER_TABLES = [
  '收支总表',
  '收入总表',
  '支出总表',
  '财政拨款收支总表',
  '一般公共预算支出表',
  '基本支出表',
  '支出经济分类汇总表',
  '三公经费表',
  '政府性基金支出表',
  '项目支出表',
  '整体绩效目标表',
  '项目绩效目标表',
];

describe('a ledger that adds up to published tables', () => {
  const { tables, plan, sheets } = fill(ledger);

  test.each(LEDGER_TABLES)('gives the %s cell by cell', (name) => {
    const original = published.tables.find((table: Table) => table.name === name)!;
    const made = tables.find((table) => table.name === name)!;
    expect(differences(original, made)).toEqual([]);
  });

  test('gives tables without an error', () => {
    expect(inspect({ sheets }).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('leaves nothing open', () => {
    expect(plan.undetermined).toEqual([]);
    expect(plan.problems).toEqual([]);
  });
});

test('totals are formulas that give the same figures', () => {
  const values = fill(ledger);
  const formulas = fill(ledger, { totals: 'formulas' });
  const cells = formulas.plan.edits.newSheets.flatMap((sheet) => sheet.cells);
  const written = cells.flatMap(({ content }) => (content.kind === 'formula' ? [content.formula] : []));
  expect(written.length).toBeGreaterThan(100);
  const uncalculated = formulas.sheets.map((sheet) => ({
    ...sheet,
    rows: new Map(
      [...sheet.rows].map(([row, line]) => [
        row,
        new Map(
          [...line].map(([column, cell]) => [column, cell.formula ? { ...cell, kind: 'uncalculated' as const } : cell]),
        ),
      ]),
    ),
  }));
  const calculated = recognise(calculate({ sheets: uncalculated })).tables;
  for (const table of values.tables) {
    expect(
      differences(
        table,
        calculated.find(({ id }) => id === table.id)!,
      ),
    ).toEqual([]);
  }
});

test('what the lines leave out follows from the rest of them', () => {
  const sheet = sheetFrom('支出', [
    [
      '预算单位编码',
      '预算单位',
      '支出功能分类科目编码',
      '支出类别',
      '项目',
      '部门预算支出经济分类',
      '资金性质',
      '预算数（万元）',
    ],
    ['112001', '一局', '2010301', '人员类项目', '', '30101-基本工资', '经费拨款', '10.00'],
    ['112001', '一局', '2010301', '运转类-公用经费项目', '', '30201 办公费', '经费拨款', '2.50'],
    ['112002', '二中心', '2010350', '人员类项目', '', '30101', '事业收入资金', '4.00'],
    ['合计', '', '', '', '', '', '', '16.50'],
  ]);
  const { tables, plan } = fill(sheet, { order: 'code' });
  const pairs = tables.find(({ name }) => name === '支出经济分类汇总表')!.parts[0]!.rows;
  expect(pairs.map(({ code, governmentCode, label }) => [code, governmentCode, label])).toEqual([
    [undefined, undefined, '合计'],
    ['112', undefined, '一局'],
    ['30101', '50101', '基本工资'],
    ['30101', '50501', '基本工资'],
    ['30201', '50201', '办公费'],
  ]);
  expect(plan.problems).toEqual([]);
});

describe('a ledger that can’t be counted as it stands', () => {
  const lines = [
    ['单位代码', '功能科目编码', '支出类型', '项目名称', '部门经济科目编码', '资金来源', '金额'],
    ['112001', '2010301', '人员类', '', '30101', '一般公共预算-财政拨款', '10.00'],
  ];
  const problemsOf = (line: readonly string[], how: Partial<FillRequest> = { ledgerUnit: '万元' }) =>
    fill(sheetFrom('底表', [...lines, line]), how).plan;

  test.each([
    ['fund-unknown', 'F3', ['112001', '2010301', '人员类', '', '30101', '单位资金', '1']],
    ['type-unknown', 'C3', ['112001', '2010301', '其他', '', '30101', '事业收入', '1']],
    ['amount-unreadable', 'G3', ['112001', '2010301', '人员类', '', '30101', '事业收入', '一百']],
    ['unit-missing', 'A3', ['', '2010301', '人员类', '', '30101', '事业收入', '1']],
    ['functional-missing', 'B3', ['112001', '', '人员类', '', '30101', '事业收入', '1']],
    ['economic-missing', 'E3', ['112001', '2010301', '人员类', '', '', '事业收入', '1']],
  ])('%s in %s stops everything', (code, address, line) => {
    const plan = problemsOf(line);
    expect(plan.edits).toEqual({ changes: [], newSheets: [] });
    const [problem] = plan.problems;
    expect(problem).toMatchObject({ code: 'ledger-line', blocking: true, problem: { code } });
    const { place } = (problem as { problem: { place: { row: number; column: number } } }).problem;
    expect(`${'ABCDEFG'[place.column]}${place.row + 1}`).toBe(address);
  });

  test('a sum that is not that of the lines is told, and does not stop anything', () => {
    const plan = problemsOf(['合计', '', '', '', '', '', '11.00']);
    expect(plan.problems).toMatchObject([
      { code: 'ledger-line', blocking: false, problem: { code: 'total-differs', found: '10' } },
    ]);
    expect(plan.edits.newSheets.length).toBeGreaterThan(5);
  });

  test('a unit that can’t be known is asked for', () => {
    const big = sheetFrom('底表', [lines[0]!, [...lines[1]!.slice(0, -1), '600000']]);
    expect(fill(big).plan.problems).toEqual([{ code: 'ledger-unit-unknown', blocking: true, sheet: '底表' }]);
    expect(fill(big, { ledgerUnit: '元' }).plan.problems).toEqual([]);
  });

  test('a unit that can only be one is taken, and told', () => {
    expect(problemsOf(['112001', '2010301', '公用经费', '', '30201', '事业收入', '1'], {}).problems).toEqual([
      { code: 'ledger-unit-inferred', blocking: false, sheet: '底表', unit: '万元' },
    ]);
  });
});

test('上年结转 of unknown money leaves open what depends on it, and nothing else', () => {
  const { plan, tables } = fill(
    sheetFrom('底表', [
      ['单位：万元'],
      ['单位代码', '功能科目编码', '支出类型', '部门经济科目编码', '资金来源', '金额'],
      ['112001', '2010301', '人员类', '30101', '一般公共预算-财政拨款', '10.00'],
      ['112001', '2010301', '公用经费', '30201', '上年结转结余', '1.00'],
    ]),
  );
  const open = new Set(plan.undetermined.map(({ name }) => name));
  expect(open).toContain('财政拨款收支总表');
  expect(open).not.toContain('支出总表');
  const summary = tables.find(({ name }) => name === '支出经济分类汇总表')!.parts[0]!;
  expect(summary.rows[0]!.figures.map(({ value }) => value.toFixed()).slice(0, 6)).toEqual([
    '11',
    '10',
    '10',
    '0',
    '0',
    '1',
  ]);
});

describe('a 收入明细底表 beside the 支出明细底表', () => {
  const expenditure = sheetFrom('支出明细底表', [
    ['单位：万元'],
    ['单位代码', '单位名称', '功能科目编码', '支出类型', '项目名称', '部门经济科目编码', '资金来源', '金额'],
    ['112001', '一局', '2010301', '人员类', '', '30101', '一般公共预算-财政拨款', '100.00'],
    ['112001', '一局', '2010301', '公用经费', '', '30201', '一般公共预算-其他', '10.00'],
    ['112002', '二中心', '2010350', '人员类', '', '30101', '事业收入', '20.00'],
    ['112001', '一局', '2010302', '特定目标类', '大厅建设', '31002', '上年结转结余', '5.00'],
    ['112001', '一局', '2120801', '其他运转类', '征地', '30299', '政府性基金', '7.00'],
  ]);
  const income = sheetFrom('收入明细底表', [
    ['单位：万元'],
    ['单位代码', '单位名称', '收入类别', '本年/上年结转', '金额'],
    ['112001', '一局', '一般公共预算-财政拨款', '本年', '100.00'],
    ['112001', '一局', '一般公共预算-其他', '本年', '12.00'],
    ['112001', '一局', '政府性基金', '本年', '7.00'],
    ['112001', '一局', '一般公共预算-财政拨款', '上年结转', '5.00'],
    ['112002', '二中心', '事业收入', '本年', '20.00'],
  ]);
  const plan = planFill({
    workbook: { sheets: [expenditure, income] },
    ...HOW,
    totals: 'formulas',
    department: '政务局',
  });
  const sheets = plan.edits.newSheets.map(sheetOf);
  const tables = recognise({ sheets }).tables;

  test('says of which money a 上年结转结余 is, so that nothing stays open', () => {
    expect(plan.problems).toEqual([]);
    expect(plan.undetermined).toEqual([]);
  });

  test('gives tables in which everything ties, with what is left over carried into the next year', () => {
    expect(inspect({ sheets: [expenditure, income, ...sheets] }).findings).toEqual([]);
    const summary = tables.find(({ name }) => name === '收支总表')!;
    const amountOf = (line: string) =>
      summary.parts
        .flatMap(({ rows }) => rows)
        .find((row) => row.line?.[0] === line)!
        .figures[0]!.value.toFixed();
    expect(['收入总计', '本年支出合计', '年终结转结余', '支出总计'].map(amountOf)).toEqual(['144', '142', '2', '144']);
  });

  test('without it, what depends on the money carried over is open, and what would close it is named', () => {
    const alone = planFill({ workbook: { sheets: [expenditure] }, ...HOW, department: '政务局' });
    expect(new Set(alone.undetermined.flatMap(({ needs }) => needs))).toEqual(new Set(['收入明细底表']));
    expect(alone.undetermined.map(({ name }) => name)).not.toContain('政府性基金支出表');
  });
});

test('rows follow the ledger or the codes, as asked', () => {
  const codesOf = (order: FillRequest['order']) =>
    fill(randomLedger(80, 3), { order })
      .tables.find(({ name }) => name === '支出总表')!
      .parts[0]!.rows.flatMap(({ kind, code }) => (kind === 'subject' ? [code!] : []));
  const sorted = [...codesOf('code')];
  expect(sorted).toEqual([...sorted].sort());
  expect([...codesOf('ledger')].sort()).toEqual(sorted);
  expect(codesOf('ledger')).not.toEqual(sorted);
});
