import { layDocument } from '../../samples/layout/document';
import { fromUnits, toUnits } from '../../samples/layout/decimal';
import { inspect } from '../../src/inspect';
import type { Unit } from '../../src/disclosure/table';
import { tableDecimals, workbookDecimals } from '../../src/recognise/precision';
import { readAmount } from '../../src/workbook/amount';
import { completeFinal } from '../check/complete/final';
import { withCell } from '../check/cells';
import { workbookOf } from './workbooks';
import { unfolded } from '../check/told';

/** Figures as cells with a number format, or as texts where there is none. */
const readings = (figures: string, format?: string) =>
  figures
    .split(' ')
    .map((text) => readAmount(format === undefined ? { kind: 'text', text } : { kind: 'number', text, format }));

const general = '421.29 381.79 18.84 7.10 13.56 257.87 163.42 36.06 89.01 12.35 9.46 28.43';

/** The decimals of a table that stands in a workbook with other figures. */
const UNITS: Readonly<Record<string, Unit>> = { 元: { name: '元', inYuan: 0 }, 万元: { name: '万元', inYuan: 4 } };

function decimals(
  unit: string,
  own: readonly ReturnType<typeof readAmount>[],
  others = readings(general, '0.00'),
): number {
  return tableDecimals(
    own,
    UNITS[unit]!,
    workbookDecimals([
      { unit, readings: own },
      { unit, readings: others },
    ]),
  );
}

test.each([
  ['two decimals', '421.29 18.84', '0.00', 2],
  ['whole numbers among decimals', '10 20 15 513', '0.00', 2],
  ['one figure', '421.29', '0.00', 2],
  ['no figure', '0', '0.00', 2],
  ['General hides zeros', '10 20 15', 'General', 2],
  ['one digit less than the workbook, by three figures or more', '257.9 36.1 10.8 421.3', '0.0', 1],
  ['shown with one digit', '524.8 10.5', '0.0', 1],
  ['more digits than the workbook', '421.2945 18.8412', '0.0000', 4],
] as const)('%s in 万元', (_, figures, format, expected) => {
  expect(decimals('万元', readings(figures, format))).toBe(expected);
});

test.each([
  ['texts show their digits', '421.29 18.84 10.00', 2],
  ['texts of one digit', '524.8 10.5 9.0', 1],
] as const)('%s', (_, figures, expected) => {
  expect(decimals('万元', readings(figures))).toBe(expected);
});

test('figures in 元 that were rounded to 0.01 万元 are known to hundreds', () => {
  const yuan = '4212900 3817900 188400 71000 135600 2578700 1634200 360600 890100 123500 94600 284300';
  expect(decimals('元', readings('4212900 188400', '0.00'), readings(yuan, '0.00'))).toBe(-2);
  expect(decimals('元', readings('4212900 188400', '0'), readings('4212912.35 188433.10 71005.27', '0.00'))).toBe(0);
});

// Round sums are no proof of rounding: an error of a whole 万元 among them must not pass for a rounding difference.
test('figures shown as 125.00 are known to two decimals', () => {
  const whole = layDocument(completeFinal).map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => {
      if (cell.role !== 'amount' || cell.content.kind !== 'number') return cell;
      const decimal = `${fromUnits((toUnits(cell.content.decimal, 2) + 67n) / 134n, 0)}.00`;
      return { ...cell, content: { ...cell.content, decimal } };
    }),
  }));
  const wrong = withCell(whole, '公开04表!C32', '126.00');
  const found = unfolded(inspect(workbookOf(wrong)).findings).find(({ rule }) => rule.endsWith('.D06-revenue'));
  expect(found).toMatchObject({ verdict: '不平', difference: '1.00' });
});
