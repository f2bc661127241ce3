import { seeded } from '../../bench/seeded';
import { inspect } from '../../src/inspect';
import { cleanBooks } from './books';
import { INJECTORS } from './inject';
import { scoreOf, totalOf } from './judge';
import { judgeTwo } from './two';

const books = cleanBooks();
const SEED = 20_240_101;
/** Of each kind, into each book. */
const FAULTS = 3;
const PAIRS = 14;

jest.setTimeout(120_000);

test.each(books.map((book) => [book.name, book] as const))('%s has no errors', (_, { workbook }) => {
  expect(inspect(workbook).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});

describe('one mistake', () => {
  const kinds = Object.keys(INJECTORS) as (keyof typeof INJECTORS)[];
  const scores = new Map(kinds.map((kind) => [kind, scoreOf(kind, books, FAULTS, seeded(SEED))]));
  const total = totalOf([...scores.values()]);

  test.each(kinds)('%s breaks relations, and is found nearly always', (kind) => {
    const { breaking, first } = scores.get(kind)!;
    // Few of each kind are put in, so one miss weighs much; the sums below are what counts.
    expect(breaking).toBeGreaterThan(3);
    expect(first / breaking).toBeGreaterThanOrEqual(0.75);
  });

  test('the cell is told in 99 of 100, and first in 95 of 100', () => {
    expect(total.breaking).toBeGreaterThan(250);
    expect(total.shown / total.breaking).toBeGreaterThanOrEqual(0.99);
    expect(total.first / total.breaking).toBeGreaterThanOrEqual(0.95);
  });

  test('what it should show is told in 95 of 100', () => {
    expect(total.value / total.first).toBeGreaterThanOrEqual(0.95);
  });

  test('it is one finding and not several', () => {
    expect(total.findings / total.breaking).toBeLessThanOrEqual(1.2);
  });
});

test('of two mistakes at once both are found in 90 of 100', () => {
  const { breaking, both } = judgeTwo(books, PAIRS, seeded(SEED));
  expect(breaking).toBeGreaterThan(60);
  expect(both / breaking).toBeGreaterThanOrEqual(0.9);
});
