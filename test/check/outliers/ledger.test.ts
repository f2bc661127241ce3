import fc from 'fast-check';
import { planFill } from '../../../src/derive/fill/plan-fill';
import { inspect } from '../../../src/inspect';
import { sheetOf } from '../../../src/layout/sheet-of';
import { recognise } from '../../../src/recognise/recognise';
import { ledgerCells, ledgerOf, type LedgerRow } from '../../derive/ledger-of';
import { sheetFrom } from '../../derive/sheets';
import { layoutsOf, workbookOf } from '../../recognise/workbooks';

const published = recognise(workbookOf(layoutsOf('yanjin-2024-budget')));
const rows = ledgerOf(published);

/** The tables that a ledger adds up to, checked: whatever is in the ledger, every relation holds. */
function findingsOf(lines: readonly LedgerRow[]) {
  const ledger = sheetFrom('Sheet1', ledgerCells(lines, ['129001', published.department!]));
  const how = { order: 'ledger', totals: 'values', rounding: 'plain', year: 2024 } as const;
  const sheets = planFill({ workbook: { sheets: [ledger] }, ...how }).edits.newSheets.map(sheetOf);
  return inspect({ sheets }).findings.filter(
    ({ severity, code }) => severity === 'error' || code.startsWith('outlier-'),
  );
}

/** One line of the ledger with its amount so many times as large. */
const scaled = (line: LedgerRow, scale: number) =>
  findingsOf(rows.map((row) => (row === line ? { ...row, amount: row.amount.times(scale) } : row)));

const only = (pick: (row: LedgerRow) => boolean) => fc.constantFrom(...rows.filter(pick));
const basic = only(({ type, amount }) => ['人员类', '公用经费'].includes(type) && amount.gte(0.5));
/** What other lines say must be less: bonuses, contributions, goods and services, and the largest salaries. */
const bound = only(({ type, department: [code], amount }) =>
  type === '人员类' ? code !== '30107' && amount.gt(2) : type === '公用经费' && amount.gt(1),
);
const project = only(({ type, amount }) => type === '其他运转类' && amount.gte(5));

test('a ledger in order gives no outlier', () => {
  expect(findingsOf(rows)).toEqual([]);
});

test.each([
  ['元 for 万元 in 基本支出', basic, 10_000, 'warning'],
  ['two digits too many in a line that others bound', bound, 100, 'warning'],
  ['元 for 万元 in a project', project, 10_000, 'info'],
] as const)(
  '%s breaks no relation and is told once, at the line',
  (_, lines, scale, severity) => {
    fc.assert(
      fc.property(lines, (line) => {
        const found = scaled(line, scale);
        expect(found).toHaveLength(1);
        expect(found[0]).toMatchObject({ severity });
        const row = found[0]!.data.row!;
        const named = severity === 'info' ? line.project : line.department.join(' ');
        expect(row).toBe(named);
      }),
      { numRuns: 8 },
    );
  },
  60_000,
);
