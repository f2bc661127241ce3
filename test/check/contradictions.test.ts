import { seeded } from '../../bench/seeded';
import { planFill } from '../../src/derive/fill/plan-fill';
import type { Table } from '../../src/disclosure/table';
import { inspect } from '../../src/inspect';
import { sheetOf } from '../../src/layout/sheet-of';
import { describeFinding } from '../../src/report/messages/describe';
import { bookOf, type Book } from '../diagnose/books';
import { randomLedger } from '../derive/random-ledger';
import { withAmounts } from '../diagnose/edit-sheet';
import { layoutsOf, workbookOf } from '../recognise/workbooks';

/** A published budget of two decimals whose 收支总表 is rounded to one. */
const rough = (() => {
  const book = bookOf('laocheng', workbookOf(layoutsOf('laocheng-2024-budget')));
  const amounts = book.amounts.filter(({ table }) => table.name === '收支总表');
  return bookOf(
    'rough',
    withAmounts(
      book.workbook,
      amounts.map(({ figure }) => [figure.place, figure.value.toFixed(1)] as const),
    ),
  );
})();

/** The book with every figure of a table that shows its total changed by so much, so that the table ties in itself. */
function changed({ workbook, amounts }: Book, name: Table['name'], by: string) {
  const own = amounts.filter(({ table }) => table.name === name).map(({ figure }) => figure);
  const total = own.reduce((most, { value }) => (value.gt(most) ? value : most), own[0]!.value);
  const shown = own.filter(({ value }) => value.eq(total));
  const edits = shown.map(({ place, value }) => [place, value.plus(by).toFixed(2)] as const);
  const { findings, summary } = inspect(withAmounts(workbook, edits));
  return { summary, told: findings.filter(({ code }) => code === 'bounds-contradict') };
}

test('tables that are rounded differently do not contradict each other', () => {
  expect(new Set(rough.tables.map(({ decimals }) => decimals))).toContain(1);
  const { findings } = inspect(rough.workbook);
  expect(findings.filter(({ severity, code }) => severity === 'error' || code === 'bounds-contradict')).toEqual([]);
});

test('two tables that differ by less than the rounding of the one between them are not both right', () => {
  const { summary, told } = changed(rough, '收入总表', '-0.05');
  expect(summary.broken).toBe(inspect(rough.workbook).summary.broken);
  expect(told.length).toBeGreaterThan(0);
  expect(new Set(told.map(({ severity, verdict }) => `${severity} ${verdict!}`))).toEqual(new Set(['error 不平']));
  for (const language of ['zh', 'en'] as const) expect(describeFinding(told[0]!, language)).toMatch(/[。.]$/);
  expect(Number(told[0]!.data['relations'])).toBeGreaterThan(1);
});

test('a difference that adjusting one last digit explains is only doubtful', () => {
  const { told } = changed(rough, '收入总表', '-0.02');
  expect(told.length).toBeGreaterThan(0);
  expect(new Set(told.map(({ severity, verdict }) => `${severity} ${verdict!}`))).toEqual(new Set(['warning 存疑']));
});

test.each([1, 2, 3, 4, 5, 6])(
  'nothing is wrong with books rounded figure by figure, however each table is: %i',
  (seed) => {
    const below = seeded(seed);
    const ledger = { sheets: [randomLedger(30 + below(150), seed)] };
    const [fine, rougher, whole] = [2, 1, 0].map((decimals) => {
      const how = { order: 'ledger', totals: 'values', rounding: 'plain', year: 2024, decimals } as const;
      return planFill({ workbook: ledger, ...how }).edits.newSheets;
    });
    const sheets = fine!.map((sheet, at) => sheetOf([sheet, rougher![at]!, whole![at]!][below(3)]!));
    expect(inspect({ sheets }).findings.filter(({ severity, verdict }) => severity === 'error' && verdict)).toEqual([]);
  },
);
