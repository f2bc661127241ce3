import type { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { slipOf, slipsUndone, type MistakeKind } from '../../src/diagnose/mistake';
import { Exact } from '../../src/workbook/amount';
import { SLIPS, type Slip } from './slips';

describe('what was typed for what was meant', () => {
  test.each<readonly [typed: string, meant: string, kind: MistakeKind]>([
    ['412.39', '421.39', 'digits-swapped'],
    ['423.19', '421.39', 'digits-swapped'],
    ['491.32', '421.39', 'other'],
    ['1.23', '12.3', 'decimal-point'],
    ['4213.90', '421.39', 'decimal-point'],
    ['42.14', '421.39', 'decimal-point'],
    ['4213900', '421.39', 'ten-thousandfold'],
    ['0.04', '421.39', 'ten-thousandfold'],
    ['-421.39', '421.39', 'sign'],
    ['421.89', '421.39', 'digit-mistyped'],
    ['41.39', '421.39', 'digit-missing'],
    ['4211.39', '421.39', 'digit-extra'],
    ['0', '421.39', 'amount-missing'],
    ['421.39', '0', 'amount-extra'],
    ['-42.00', '421.39', 'other'],
    ['510.00', '421.39', 'other'],
  ])('%s for %s: %s', (typed, meant, kind) => {
    expect(slipOf(new Exact(typed), new Exact(meant), 2)).toBe(kind);
  });
});

const amount = fc.integer({ min: 100, max: 99_999_999 }).map((cents) => new Exact(cents).div(100));
const nextOf = (seeds: readonly number[]) => {
  let at = 0;
  return (limit: number) => seeds[at++ % seeds.length]! % limit;
};

/** A zero in front is not kept by a cell, so that several digits are lost and not one. */
function isOneSlip(typed: string, meant: Decimal): boolean {
  return !/^-?0\d/.test(typed) && !new Exact(typed || 0).eq(meant) && (typed === '' || !new Exact(typed).isZero());
}

test.each(Object.keys(SLIPS) as Slip[])('%s is told from the two amounts', (kind) => {
  fc.assert(
    fc.property(amount, fc.array(fc.nat(), { minLength: 2, maxLength: 2 }), (meant, seeds) => {
      const typed = SLIPS[kind](meant, 2, nextOf(seeds));
      fc.pre(typed !== undefined && isOneSlip(typed, meant));
      // 55.55 with one 5 less is also a tenth of it, and 12.21 with one digit changed is also two swapped.
      expect(slipOf(new Exact(typed || 0), meant, 2)).not.toBe('other');
    }),
  );
});

test.each(['digits-swapped', 'digit-mistyped', 'sign'] satisfies Slip[])('%s can be undone', (kind) => {
  fc.assert(
    fc.property(amount, fc.array(fc.nat(), { minLength: 2, maxLength: 2 }), (meant, seeds) => {
      const typed = SLIPS[kind](meant, 2, nextOf(seeds));
      fc.pre(typed !== undefined && isOneSlip(typed, meant));
      expect(slipsUndone(new Exact(typed), 2).map(String)).toContain(meant.toString());
    }),
  );
});

test('what is undone shows no more digits than the table', () => {
  expect(slipsUndone(new Exact('12.34'), 2).every((meant) => meant.decimalPlaces() <= 2)).toBe(true);
});
