import * as fc from 'fast-check';
import { Exact, formatDecimals, ownDecimals, readAmount } from '../../src/workbook/amount';
import type { Cell } from '../../src/workbook/cell';

const text = (written: string): Cell => ({ kind: 'text', text: written });
const number = (stored: string, format?: string): Cell => ({
  kind: 'number',
  text: stored,
  ...(format === undefined ? {} : { format }),
});

/** A reading as one line: its value and the decimals shown, or its state. */
function said(cell: Cell | undefined): string {
  const reading = readAmount(cell);
  return reading.state === 'amount'
    ? `${reading.value.toFixed()} (${reading.shownDecimals ?? 'as many'})`
    : reading.state;
}

test.each([
  ['421.29', '421.29 (2)'],
  ['421. 29', '421.29 (2)'],
  ['421 .29', '421.29 (2)'],
  [' 421.29\n', '421.29 (2)'],
  ['\u3000421.29\u00a0', '421.29 (2)'],
  ['1,074.33', '1074.33 (2)'],
  ['1，074.33', '1074.33 (2)'],
  ['12,345,678', '12345678 (as many)'],
  ['４２１．２９', '421.29 (2)'],
  ['－４２１．２９', '-421.29 (2)'],
  ['-12.50', '-12.5 (2)'],
  ['−12.50', '-12.5 (2)'],
  ['+12.50', '12.5 (2)'],
  ['(12.50)', '-12.5 (2)'],
  ['（12.50）', '-12.5 (2)'],
  ['△12.50', '-12.5 (2)'],
  ['▲ 12.50', '-12.5 (2)'],
  ['¥12.50', '12.5 (2)'],
  ['12.50元', '12.5 (2)'],
  ['558', '558 (as many)'],
  ['558.', '558 (0)'],
  ['.5', '0.5 (1)'],
  ['0', '0 (as many)'],
  ['0.00', '0 (2)'],
  ['0.30', '0.3 (2)'],
])('the text %j says %s', (written, expected) => {
  expect(said(text(written))).toBe(expected);
});

test.each(['', ' ', '\u3000', '-', '－', '−', '—', '——', '–', '―', '/', '／', '无', '空', '不涉及', '*', '***'])(
  'the text %j says nothing',
  (written) => {
    expect(said(text(written))).toBe('blank');
  },
);

test.each([
  '合计',
  '见附件',
  '12.50%',
  '1,07.33',
  '1,0743',
  '12.5.0',
  '1.2e3',
  '约12',
  '12-13',
  '12.50吨',
  '()',
  '△',
  '#',
  '=1+2',
])('the text %j is no amount', (written) => {
  expect(readAmount(text(written))).toEqual({ state: 'unreadable', text: written });
});

test.each([
  ['421.29', '0.00', '421.29 (2)'],
  ['421.2', '0.00', '421.2 (2)'],
  ['421', '#,##0.00_ ', '421 (2)'],
  ['421', '#,##0.00_);[Red]\\(#,##0.00\\)', '421 (2)'],
  ['-421.5', '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', '-421.5 (2)'],
  ['421.29', '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)', '421 (0)'],
  ['421.29', '0.0', '421.3 (1)'],
  ['421.25', '0.0', '421.3 (1)'],
  ['-421.25', '0.0', '-421.3 (1)'],
  ['421', '0', '421 (0)'],
  ['421.29', undefined, '421.29 (as many)'],
  ['421.29', 'General', '421.29 (as many)'],
  ['421.29', '0.##', '421.29 (as many)'],
  ['0.5', '0%', '0.5 (as many)'],
  ['4.2129E2', '0.00', '421.29 (2)'],
  ['1E-3', undefined, '0.001 (as many)'],
])('the number %s with the format %j says %s', (stored, format, expected) => {
  expect(said(number(stored, format))).toBe(expected);
});

test.each([
  ['411.90999999999997', '411.91'],
  ['0.30000000000000004', '0.3'],
  ['1074.3299999999999', '1074.33'],
  ['-411.90999999999997', '-411.91'],
  ['123456789012345.6', '123456789012346'],
])('%s in the file is %s to everybody who looks at it', (stored, seen) => {
  expect(said(number(stored))).toBe(`${seen} (as many)`);
});

test.each<[Cell | undefined, string]>([
  [undefined, 'blank'],
  [{ kind: 'error', text: '#REF!' }, 'unreadable'],
  [{ kind: 'boolean', text: 'TRUE' }, 'unreadable'],
  [{ kind: 'uncalculated', text: '', formula: 'SUM(A1:A2)' }, 'unreadable'],
])('%j is %s', (cell, state) => {
  expect(readAmount(cell).state).toBe(state);
});

test.each<[string | undefined, number | undefined]>([
  [undefined, undefined],
  ['', undefined],
  ['General', undefined],
  ['@', undefined],
  ['0', 0],
  ['#,##0', 0],
  ['0.00', 2],
  ['#,##0.00_ ', 2],
  ['0.00_);[Red]\\(0.00\\)', 2],
  ['0.000000', 6],
  ['[$-804]#,##0.00', 2],
  ['"¥"#,##0.00', 2],
  ['0.00"万元"', 2],
  ['0.##', undefined],
  ['#.??', undefined],
  ['0%', undefined],
  ['0.00%', undefined],
  ['0.00E+00', undefined],
  ['yyyy-mm-dd', undefined],
  ['#,##0,', undefined],
  ['0.00,,', undefined],
])('the format %j shows %s decimals', (format, decimals) => {
  expect(formatDecimals(format)).toBe(decimals);
});

test.each([
  ['421.29', 2],
  ['421.20', 1],
  ['558', 0],
  ['1500', -2],
  ['-1500', -2],
  ['4212900', -2],
  ['0.001', 3],
  ['0', Number.NEGATIVE_INFINITY],
  ['0.00', Number.NEGATIVE_INFINITY],
])('%s has %d decimals of its own', (written, decimals) => {
  expect(ownDecimals(new Exact(written))).toBe(decimals);
});

/** A decimal of up to 15 digits: its sign, its digits as a whole number, and how many stand after the point. */
const decimal = fc
  .record({ negative: fc.boolean(), units: fc.bigInt(0n, 10n ** 15n - 1n), places: fc.nat(6) })
  .map(({ negative, units, places }) => {
    const digits = units.toString().padStart(places + 1, '0');
    const written = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
    return { places, units: negative ? -units : units, written: negative && units !== 0n ? `-${written}` : written };
  })
  .filter(({ written }) => written.replace(/\D/g, '').length <= 15);

test('any decimal of up to 15 digits reads back exactly, as text and as number', () => {
  fc.assert(
    fc.property(decimal, ({ written, places }) => {
      const fixed = new Exact(written).toFixed(places);
      for (const cell of [
        text(written),
        number(written),
        number(written, places === 0 ? '0' : `0.${'0'.repeat(places)}`),
      ]) {
        const reading = readAmount(cell);
        if (reading.state !== 'amount') throw new Error(reading.state);
        expect(reading.value.toFixed(places)).toBe(fixed);
        expect(reading.value.toFixed(places)).toBe(written);
      }
    }),
    { numRuns: 2000 },
  );
});

test('sums agree with whole numbers of millionths', () => {
  const MOST = 6;
  fc.assert(
    fc.property(fc.array(decimal, { maxLength: 60 }), (addends) => {
      const total = addends.reduce((sum, { units, places }) => sum + units * 10n ** BigInt(MOST - places), 0n);
      const read = addends.reduce((sum, { written }) => {
        const reading = readAmount(text(written));
        return reading.state === 'amount' ? sum.plus(reading.value) : sum;
      }, new Exact(0));
      expect(read.times(1_000_000).toFixed()).toBe(total.toString());
    }),
    { numRuns: 500 },
  );
});

test('no text makes reading throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (written) => {
      expect(['amount', 'blank', 'unreadable']).toContain(readAmount(text(written)).state);
    }),
  );
});
