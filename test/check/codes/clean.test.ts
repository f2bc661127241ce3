import fc from 'fast-check';
import { layDocument } from '../../../samples/layout/document';
import { inspect } from '../../../src/inspect';
import { entriesIn } from '../../../src/standard/codes/code-index';
import type { Classification, UnitKind } from '../../../src/standard/codes/code-entry';
import { governmentCodesFor } from '../../../src/standard/codes/correspondence';
import { expenseKindOf } from '../../../src/standard/codes/expense-kinds';
import { workbookOf } from '../../recognise/workbooks';
import { completeBudget } from '../complete/budget';
import { completeFinal } from '../complete/final';
import { basicSheet, expenditureSheet, saidOfCodes } from './sheets';

const years = fc.integer({ min: 2018, max: 2026 });

/** Some codes of a year, in order. */
function someCodes(classification: Classification, year: number, length: number, seed: readonly number[]) {
  const entries = entriesIn(classification, year).filter(({ code }) => code.length === length);
  return [...new Set(seed.map((number) => entries[number % entries.length]!))].sort((a, b) =>
    a.code < b.code ? -1 : 1,
  );
}

const picks = fc.array(fc.nat(5000), { minLength: 1, maxLength: 12 });

test('nothing is said about functional codes under their own names', () => {
  fc.assert(
    fc.property(years, picks, (year, seed) => {
      const lines = someCodes('functional', year, 7, seed).map(
        ({ code, name }) => `${code} | | ${name} | 1.00 | 1.00 | `,
      );
      expect(saidOfCodes(expenditureSheet(year, [' | | 合计 | 1.00 | 1.00 | ', ...lines]))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('nothing is said about economic codes under their own names, with a counterpart of one kind of unit', () => {
  const kinds = fc.constantFrom<UnitKind>('administrative', 'institution');
  fc.assert(
    fc.property(years, picks, kinds, (year, seed, kind) => {
      const lines = someCodes('department', year, 5, seed).flatMap(({ code, name }) => {
        const [counterpart] = governmentCodesFor(code, kind, year);
        if (!counterpart) return [];
        const { entry } = counterpart;
        const amounts = expenseKindOf(code) === 'personnel' ? '1.00 | 1.00 | ' : '1.00 | | 1.00';
        return [`${code} | ${name} | ${entry.code} | ${entry.name} | ${amounts}`];
      });
      expect(saidOfCodes(basicSheet(year, ['合计 | | | | 1.00 | 1.00 | ', ...lines]))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test.each([
  ['budget', completeBudget],
  ['final account', completeFinal],
])('a complete %s in order has no finding about codes and names', (_, document) => {
  const { findings } = inspect(workbookOf(layDocument(document)));
  expect(findings.map(({ code }) => code)).toEqual([]);
});

test('hundreds of wrong codes are checked while one waits', () => {
  const lines = Array.from(
    { length: 300 },
    (_, at) => `2${String(at).padStart(6, '9')} | | 某项支出${at} | 1.00 | 1.00 | `,
  );
  const start = performance.now();
  expect(saidOfCodes(expenditureSheet(2024, [' | | 合计 | 1.00 | 1.00 | ', ...lines])).length).toBeGreaterThan(200);
  expect(performance.now() - start).toBeLessThan(10_000);
});
