import type { Finding } from '../../../src/check/finding';
import { planFill } from '../../../src/derive/fill/plan-fill';
import type { FillRequest } from '../../../src/derive/fill/request';
import { inspect } from '../../../src/inspect';
import { sheetOf } from '../../../src/layout/sheet-of';
import { recognise } from '../../../src/recognise/recognise';
import { parsePosition } from '../../../src/workbook/address';
import type { Sheet } from '../../../src/workbook/workbook';
import { ledgerCells, ledgerOf } from '../../derive/ledger-of';
import { randomLedger } from '../../derive/random-ledger';
import { sheetFrom } from '../../derive/sheets';
import { layoutsOf, workbookOf } from '../../recognise/workbooks';

/** The published tables of a sample, and a ledger that adds up to them. */
const published = workbookOf(layoutsOf('yanjin-2024-budget'));
const { department, ...disclosure } = recognise(published);
const lines = ledgerCells(ledgerOf({ department, ...disclosure }), ['129001', department!]);
const ledger = sheetFrom('底表', lines);

const about = (sheets: readonly Sheet[]): readonly Finding[] =>
  inspect({ sheets }).findings.filter(({ code }) => code.startsWith('ledger-'));

/** The same sheets with one cell changed to a number or a text. */
function changed(sheets: readonly Sheet[], sheet: string, address: string, text: string): readonly Sheet[] {
  const { row, column } = parsePosition(address)!;
  const kind = /^[\d.]+$/.test(text) ? 'number' : 'text';
  return sheets.map((one) => {
    if (one.name !== sheet) return one;
    const cells = new Map(one.rows.get(row)).set(column, { kind, text, format: '0.00' });
    return { ...one, rows: new Map(one.rows).set(row, cells) };
  });
}

test('published tables agree with a ledger that adds up to them', () => {
  const inspection = inspect({ sheets: [ledger, ...published.sheets] });
  expect(inspection.ledgers).toEqual(['底表']);
  expect(about([ledger, ...published.sheets])).toEqual([]);
  expect(inspection.findings.filter(({ code }) => code === 'table-unrecognised')).toEqual([]);
});

describe('a figure that is not what the ledger adds up to', () => {
  const sheets = changed([ledger, ...published.sheets], '3支出总体情况表', 'F8', '132.92');

  test('is one finding with what it should be', () => {
    expect(about(sheets)).toEqual([
      {
        rule: 'budget.expenditure-summary.ledger',
        severity: 'error',
        code: 'ledger-differs',
        table: 'budget.expenditure-summary',
        data: { row: '行政运行', column: '合计', unit: '万元' },
        expected: '123.92',
        actual: '132.92',
        difference: '9.00',
        cells: [{ sheet: '3支出总体情况表', address: 'F8' }],
      },
    ]);
  });

  test('is found to the last digit among figures that are right', () => {
    const off = changed([ledger, ...published.sheets], '3支出总体情况表', 'F8', '123.93');
    expect(about(off).map(({ code, severity, difference }) => [code, severity, difference])).toEqual([
      ['ledger-differs', 'error', '0.01'],
    ]);
  });

  test('is a warning where income was only taken from what is spent', () => {
    const off = changed([ledger, ...published.sheets], '2收入总体情况表', 'C7', '430.00');
    const findings = about(off);
    expect(findings.map(({ severity, cells }) => [severity, cells[0]!.address])).toEqual([['warning', 'C7']]);
    expect(findings[0]!.data['inferred']).toBe('yes');
  });

  test('is not looked for in a table without a unit', () => {
    const noUnit = published.sheets.find(({ name }) => name === '3支出总体情况表')!;
    const rows = new Map([...noUnit.rows].filter(([row]) => row !== 1));
    const without = sheets.map((sheet) => (sheet.name === noUnit.name ? { ...noUnit, rows } : sheet));
    expect(about(without)).toEqual([]);
    expect(inspect({ sheets: without }).findings.map(({ code }) => code)).toContain('unit-unknown');
  });
});

describe.each<[FillRequest['rounding']]>([['plain'], ['balanced']])('tables filled from a ledger, %s', (rounding) => {
  const sheet = randomLedger(300, 7);
  const { edits } = planFill({ workbook: { sheets: [sheet] }, order: 'code', totals: 'values', rounding, year: 2024 });
  const sheets = [sheet, ...edits.newSheets.map(sheetOf)];

  test('agree with it; adjusted roundings are only mentioned, once a table', () => {
    const findings = about(sheets);
    expect(findings.filter(({ code }) => code !== 'ledger-rounding')).toEqual([]);
    expect(findings.length > 0).toBe(rounding === 'balanced');
    expect(new Set(findings.map(({ table }) => table)).size).toBe(findings.length);
    expect(findings.every(({ severity }) => severity === 'info')).toBe(true);
  });

  test('disagree where one of them is changed', () => {
    const off = changed(sheets, '部门支出总体情况表', 'F8', '1.00');
    expect(about(off).filter(({ severity }) => severity === 'error')).toMatchObject([
      { code: 'ledger-differs', actual: '1.00', cells: [{ sheet: '部门支出总体情况表', address: 'F8' }] },
    ]);
  });
});

describe('what stands in the way is said', () => {
  const first = lines.slice(0, 3);
  const rest = lines.slice(3);
  const column = (heading: string) => first[2]!.indexOf(heading);
  const withCell = (line: readonly (typeof lines)[number][number][], at: number, text: string) =>
    line.map((cell, own) => (own === at ? text : cell));
  const found = (own: readonly (typeof lines)[number][]) => about([sheetFrom('底表', own), ...published.sheets]);

  test('money without a column, once for all its lines', () => {
    const bad = rest.map((line, at) => (at < 3 ? withCell(line, column('资金来源'), '单位资金') : line));
    expect(found([...first, ...bad])).toMatchObject([
      {
        severity: 'error',
        code: 'ledger-fund-unknown',
        data: { found: '单位资金', lines: '3' },
        cells: [{ address: 'K4' }, { address: 'K5' }, { address: 'K6' }],
      },
      { severity: 'info', code: 'ledger-not-compared', data: { reason: 'lines' } },
    ]);
  });

  test('a sum that is not that of the lines is a warning, and the tables are compared all the same', () => {
    const total = [...first[2]!.map((_, at) => (at === 0 ? '合计' : at === column('金额') ? '400.00' : ''))];
    expect(found([...first, ...rest, total])).toMatchObject([
      { severity: 'warning', code: 'ledger-total-differs', data: { found: '421.29' } },
    ]);
  });

  test('a ledger that does not say its unit is not compared, whatever its unit seems to be', () => {
    expect(found([first[0]!, first[2]!, ...rest])).toMatchObject([
      { severity: 'info', code: 'ledger-not-compared', data: { sheet: '底表', reason: 'unit' } },
    ]);
  });

  test('pairs of codes are not compared where the ledger does not tell them', () => {
    const open = rest.map((line) => {
      const bare = withCell(withCell(line, column('政府经济科目编码'), ''), column('政府经济科目名称'), '');
      return withCell(bare, column('功能科目编码'), '2010399');
    });
    const findings = found([...first, ...open]).filter(({ table }) => table?.includes('economic') === true);
    expect(findings).toEqual([]);
    expect(found([...first, ...open])).toContainEqual(
      expect.objectContaining({ code: 'ledger-government-open', severity: 'info' }),
    );
  });

  test('a ledger by itself has nothing to be compared with', () => {
    expect(about([sheetFrom('底表', [first[0]!, first[2]!, ...rest])])).toEqual([]);
  });
});

test('a table that is not filled in yet is not said to differ', () => {
  const blank = planFill({
    workbook: { sheets: [ledger] },
    order: 'code',
    totals: 'values',
    rounding: 'plain',
    year: 2024,
    tables: ['收支总表'],
  }).edits.newSheets[0]!;
  const cells = blank.cells.map((cell) =>
    cell.content.kind === 'amount' ? { ...cell, content: { kind: 'blank' } as const } : cell,
  );
  expect(about([ledger, sheetOf({ ...blank, cells })])).toEqual([]);
});
