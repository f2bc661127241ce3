import * as fc from 'fast-check';
import { judge, type RoundingVerdict } from '../../src/relation/rounding';
import type { RelationOperator } from '../../src/relation/syntax';
import { Exact } from '../../src/workbook/amount';

/** A shown figure: `421.29` stands for 421.29 ± 0.005, `-18.84` is taken off. */
function figure(shown: string) {
  const decimals = (shown.split('.')[1] ?? '').length;
  return { value: new Exact(shown), halfUnit: new Exact(10).pow(-decimals).div(2) };
}

/** Judges left − right; the figures are written with spaces between them, those of the right side too. */
function verdictOf(left: string, operator: RelationOperator, right: string): RoundingVerdict {
  const side = (text: string) => text.split(' ').map(figure);
  const sum = (text: string) => side(text).reduce((total, { value }) => total.plus(value), new Exact(0));
  return judge(operator, sum(left).minus(sum(right)), [...side(left), ...side(right)]);
}

test.each<[string, string, string, RoundingVerdict]>([
  ['holds', '421.29', '381.79 18.84 7.10 13.56', '平'],
  ['411.91 = 383.47 + 28.43 in a published account', '411.91', '383.47 28.43', '尾差'],
  ['524.8 = 483.0 + 18.4 + 9.5 + 13.8 in a published budget', '524.8', '483.0 18.4 9.5 13.8', '尾差'],
  ['257.9 beside 257.87', '257.9', '257.87', '尾差'],
  ['one last digit, two figures', '65.88', '65.89', '尾差'],
  ['two last digits, two figures', '65.87', '65.89', '不平'],
  ['0.02 with three figures', '411.92', '383.47 28.43', '不平'],
  ['0.015 is the reach of three figures', '411.915', '383.47 28.43', '不平'],
  ['a line without money is exact', '65.88', '65.89 0.00 0.00 0.00', '尾差'],
  ['and makes nothing looser', '65.87', '65.89 0.00 0.00 0.00', '不平'],
  ['against nothing', '0.01', '0.00', '不平'],
  ['half a last digit at the edge of the interval', '0.5', '0.45', '尾差'],
  ['one digit is all that 0.1 can hide', '0.1', '0.25', '不平'],
  ['whole numbers', '3', '1 1', '尾差'],
  ['negative figures', '-12.50', '-12.49', '尾差'],
  ['signs matter', '-12.50', '12.50', '不平'],
])('%s', (_, left, right, verdict) => {
  expect(verdictOf(left, '=', right)).toBe(verdict);
});

test.each<[string, RelationOperator, string, RoundingVerdict]>([
  ['11.50', '≥', '1.50', '平'],
  ['1.50', '≥', '1.50', '平'],
  ['1.49', '≥', '1.50', '尾差'],
  ['1.48', '≥', '1.50', '不平'],
  ['11.50', '≤', '1.50', '不平'],
  ['1.51', '≤', '1.50', '尾差'],
  ['1.50', '≤', '11.50', '平'],
])('%s %s %s', (left, operator, right, verdict) => {
  expect(verdictOf(left, operator, right)).toBe(verdict);
});

test.each([
  [0.01, '尾差'],
  [0.08, '尾差'],
  [0.09, '存疑'],
  [0.5, '存疑'],
  [0.51, '不平'],
] as const)('99 addends that miss their total by %d', (miss, verdict) => {
  // Three deviations of 100 figures are 3·√(100·0.005²/3) = 0.0866; the intervals reach 0.50.
  const addends = Array.from({ length: 99 }, () => '1.00').join(' ');
  expect(verdictOf((99 + miss).toFixed(2), '=', addends)).toBe(verdict);
});

/** A figure in whole units of one quarter of the finest last digit, so that every half digit is a whole number. */
interface Scaled {
  readonly sign: 1n | -1n;
  readonly value: bigint;
  readonly half: bigint;
}

const SCALE = 4;

const scaled: fc.Arbitrary<Scaled> = fc
  .record({
    sign: fc.constantFrom<1n | -1n>(1n, -1n),
    half: fc.constantFrom(2n, 2n, 2n, 20n),
    digits: fc.integer({ min: -4, max: 4 }),
  })
  .map(({ sign, half, digits }) => ({ sign, half, value: BigInt(digits) * half * 2n }));

const operators = fc.constantFrom<RelationOperator>('=', '≥', '≤');

function judged(operator: RelationOperator, figures: readonly Scaled[]): RoundingVerdict {
  const decimal = (units: bigint) => new Exact(units.toString()).div(SCALE);
  const difference = figures.reduce((sum, { sign, value }) => sum + sign * value, 0n);
  return judge(
    operator,
    decimal(difference),
    figures.map(({ value, half }) => ({ value: decimal(value), halfUnit: decimal(half) })),
  );
}

/** Every difference that true figures inside the intervals can have, step by step over all of them. */
function differences(figures: readonly Scaled[]): ReadonlySet<bigint> {
  let reached = new Set([0n]);
  for (const { sign, value, half } of figures) {
    const reach = value === 0n ? 0n : half;
    const next = new Set<bigint>();
    for (const sum of reached) for (let off = -reach; off <= reach; off += 1n) next.add(sum + sign * (value + off));
    reached = next;
  }
  return reached;
}

const satisfies: Readonly<Record<RelationOperator, (difference: bigint) => boolean>> = {
  '=': (difference) => difference === 0n,
  '≥': (difference) => difference >= 0n,
  '≤': (difference) => difference <= 0n,
};

test('不平 exactly where no true figures inside the intervals satisfy the relation', () => {
  fc.assert(
    fc.property(operators, fc.array(scaled, { minLength: 1, maxLength: 6 }), (operator, figures) => {
      const possible = [...differences(figures)].some(satisfies[operator]);
      expect(judged(operator, figures) === '不平').toBe(!possible);
    }),
    { numRuns: 1500 },
  );
});

test('平 exactly where the shown figures satisfy the relation', () => {
  fc.assert(
    fc.property(operators, fc.array(scaled, { minLength: 1, maxLength: 30 }), (operator, figures) => {
      const shown = figures.reduce((sum, { sign, value }) => sum + sign * value, 0n);
      expect(judged(operator, figures) === '平').toBe(satisfies[operator](shown));
    }),
    { numRuns: 1500 },
  );
});

/** The rule in whole numbers: excess > Σh breaks; excess² > 9·Σh²/3 and more than one last digit is doubtful. */
function independently(operator: RelationOperator, figures: readonly Scaled[]): RoundingVerdict {
  const shown = figures.reduce((sum, { sign, value }) => sum + sign * value, 0n);
  if (satisfies[operator](shown)) return '平';
  const excess = shown < 0n ? -shown : shown;
  const rounded = figures.filter(({ value }) => value !== 0n);
  if (excess > rounded.reduce((sum, { half }) => sum + half, 0n)) return '不平';
  const lastDigit = rounded.reduce((most, { half }) => (2n * half > most ? 2n * half : most), 0n);
  const doubtful =
    excess > lastDigit && excess * excess > 3n * rounded.reduce((sum, { half }) => sum + half * half, 0n);
  return doubtful ? '存疑' : '尾差';
}

function isAtTheBound(figures: readonly Scaled[]): boolean {
  const shown = figures.reduce((sum, { sign, value }) => sum + sign * value, 0n);
  const rounded = figures.filter(({ value }) => value !== 0n);
  return shown * shown === 3n * rounded.reduce((sum, { half }) => sum + half * half, 0n);
}

// Three deviations of twelve figures are three last digits, not more.
test('exactly three deviations are not more than three', () => {
  expect(verdictOf('11.03', '=', Array.from({ length: 11 }, () => '1.00').join(' '))).toBe('尾差');
});

test('long sums are judged as whole numbers judge them', () => {
  const seen = new Set<RoundingVerdict>();
  const near = fc
    .record({ figures: fc.array(scaled, { minLength: 5, maxLength: 80 }), digits: fc.integer({ min: -90, max: 90 }) })
    .map(({ figures, digits }): readonly Scaled[] => {
      // A total that misses its addends by a few digits.
      const sum = figures.reduce((total, { sign, value }) => total + sign * value, 0n);
      return [...figures, { sign: -1n, half: 2n, value: sum + BigInt(digits) * 4n }];
    });
  fc.assert(
    fc.property(operators, near, (operator, figures) => {
      fc.pre(!isAtTheBound(figures));
      const verdict = judged(operator, figures);
      seen.add(verdict);
      expect(verdict).toBe(independently(operator, figures));
    }),
    { numRuns: 3000 },
  );
  expect([...seen].sort()).toEqual(['不平', '存疑', '尾差', '平'].sort());
});

test('a larger difference is never judged milder', () => {
  const order: readonly RoundingVerdict[] = ['平', '尾差', '存疑', '不平'];
  fc.assert(
    fc.property(
      operators,
      fc.array(scaled, { minLength: 1, maxLength: 40 }),
      fc.bigInt(0n, 400n),
      (operator, all, more) => {
        const figures = all.map(({ value, half }) => ({
          value: new Exact(value.toString()),
          halfUnit: new Exact(half.toString()),
        }));
        const away = operator === '≥' ? -1 : 1;
        const verdict = (excess: bigint) =>
          order.indexOf(judge(operator, new Exact(excess.toString()).times(away), figures));
        expect(verdict(more + 1n)).toBeGreaterThanOrEqual(verdict(more));
      },
    ),
    { numRuns: 1000 },
  );
});
