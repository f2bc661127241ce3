import fc from 'fast-check';
import { chooseRounding, type Part } from '../../src/derive/balance/search';
import { planFill } from '../../src/derive/fill/plan-fill';
import { inspect } from '../../src/inspect';
import { sheetOf } from '../../src/layout/sheet-of';
import { Exact } from '../../src/workbook/amount';
import { randomLedger } from './random-ledger';

const HOW = { order: 'code', totals: 'formulas', year: 2024 } as const;

describe.each([1, 2, 3, 4])('舍位平衡 of ledger %i', (seed) => {
  const workbook = { sheets: [randomLedger(60, seed)] };
  const plan = planFill({ workbook, ...HOW, rounding: 'balanced' });
  const plain = planFill({ workbook, ...HOW, rounding: 'plain' });

  test('everything ties on the shown figures', () => {
    const { summary } = inspect({ sheets: plan.edits.newSheets.map(sheetOf) });
    expect(summary).toMatchObject({ rounding: 0, suspect: 0, broken: 0 });
    expect(summary.ties).toBeGreaterThan(200);
  });

  test('which it would not if every figure were rounded by itself', () => {
    expect(inspect({ sheets: plain.edits.newSheets.map(sheetOf) }).summary.rounding).toBeGreaterThan(0);
    expect(plain.adjustments).toEqual([]);
  });

  test('every figure differs from its exact amount by less than one unit of its last digit', () => {
    expect(plan.problems).toEqual([]);
    const far = plan.adjustments.filter(({ exact, shown }) => new Exact(exact).minus(shown).abs().gte('0.01'));
    expect(far).toEqual([]);
  });

  test('every figure that is not rounded to the nearest is listed', () => {
    const cellsOf = (tables: typeof plan.tables) =>
      new Map(tables.flatMap(({ changes }) => changes.map(({ place, after }) => [JSON.stringify(place), after])));
    const nearest = cellsOf(plain.tables);
    const changed = [...cellsOf(plan.tables)].filter(([place, after]) => (nearest.get(place) ?? '0') !== after);
    expect(plan.adjustments.length).toBeGreaterThanOrEqual(changed.length);
    expect(changed.length).toBeGreaterThan(0);
  });

  test('the total is right to the nearest', () => {
    const totals = plan.adjustments.filter(
      ({ row, table }) => row === '合计' && table === 'budget.expenditure-summary',
    );
    expect(totals.filter(({ column }) => column === '合计')).toEqual([]);
  });
});

describe('the search', () => {
  /** Cells of a table of two ways, which can always be balanced: single parts, rows, columns and the whole. */
  const table = fc
    .array(fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 4, maxLength: 4 }), { minLength: 2, maxLength: 8 })
    .map((rows): { parts: readonly Part[]; cells: number } => {
      const width = 4;
      const single = rows.length * width;
      const parts = rows.flatMap((row, at) =>
        row.map((rest, column) => ({
          rest,
          cells: [at * width + column, single + at, single + rows.length + column, single + rows.length + width],
        })),
      );
      return { parts, cells: single + rows.length + width + 1 };
    });

  test('balances any table of rows and columns', () => {
    fc.assert(
      fc.property(table, ({ parts, cells }) => {
        const { steps, off } = chooseRounding(parts, Array<number>(cells).fill(100), 100);
        expect(off).toEqual([]);
        const errors = Array<number>(cells).fill(0);
        parts.forEach((part, at) => part.cells.forEach((cell) => (errors[cell]! += steps[at]! * 100 - part.rest)));
        expect(errors.filter((error) => Math.abs(error) >= 100)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('tells what can’t be balanced', () => {
    // Two halves can't both be right to the nearest beside each other and together.
    const parts = [
      { rest: 40, cells: [0, 2] },
      { rest: 40, cells: [1, 2] },
    ];
    expect(chooseRounding(parts, [50, 50, 50], 100).off).toHaveLength(1);
  });
});
