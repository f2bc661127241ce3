import { Decimal } from 'decimal.js';
import type { Cell } from './cell';

// Sums of published figures stay far below 40 digits, so no operation on them is ever rounded.
export const Exact = Decimal.clone({ precision: 60, toExpNeg: -40, toExpPos: 40 });

/** What a cell in an amount column says. */
export type AmountReading =
  | { readonly state: 'amount'; readonly value: Decimal; readonly shownDecimals: number | undefined }
  /** Nothing: an empty cell or a sign for nothing (`－`, `—`, `/`, `无`). */
  | { readonly state: 'blank' }
  /** Text where an amount belongs, an Excel error, or a formula nobody calculated. */
  | { readonly state: 'unreadable'; readonly text: string };

const NOTHING = /^(?:[-–—―－─━_/\\]+|无|空|不涉及|\*+)?$/;
const GROUPED = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const PLAIN = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/;
const STORED_NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d{1,3})?$/;
const SIGNIFICANT_DIGITS = 15;

/**
 * Reads an amount as a person would: `421. 29`, `1,074.33`, `４２１．２９`, `(12.50)` and `△12.50` for negatives, `－`
 * and `—` for nothing. `shownDecimals` is known where the cell itself shows it: a text, or a number format such as
 * `0.00`; `undefined` for a number in General format, which hides the zeros at its end.
 */
export function readAmount(cell: Cell | undefined): AmountReading {
  if (!cell) return { state: 'blank' };
  switch (cell.kind) {
    case 'number':
      return readNumber(cell);
    case 'text':
      return readText(cell.text);
    default:
      return { state: 'unreadable', text: cell.kind === 'uncalculated' ? `=${cell.formula ?? ''}` : cell.text };
  }
}

function readNumber(cell: Cell): AmountReading {
  if (!STORED_NUMBER.test(cell.text)) return { state: 'unreadable', text: cell.text };
  // Excel computes in binary and shows 15 digits: 411.90999999999997 in the file is 411.91 to everybody who looks.
  const stored = new Exact(cell.text).toSignificantDigits(SIGNIFICANT_DIGITS);
  const decimals = formatDecimals(cell.format);
  if (decimals === undefined) return { state: 'amount', value: stored, shownDecimals: undefined };
  return { state: 'amount', value: stored.toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP), shownDecimals: decimals };
}

function readText(text: string): AmountReading {
  const plain = text
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200f\ufeff]/g, '')
    .replace(/[−﹣‐]/g, '-');
  if (NOTHING.test(plain)) return { state: 'blank' };
  const negative = /^\((.+)\)$/.exec(plain) ?? /^[△▲](.+)$/.exec(plain);
  const digits = (negative ? negative[1]! : plain).replace(/^[¥￥]/, '').replace(/(\d)(?:万元|元)$/, '$1');
  if (!GROUPED.test(digits) && !PLAIN.test(digits)) return { state: 'unreadable', text };
  const bare = digits.replace(/,/g, '');
  const value = new Exact(bare);
  const shownDecimals = bare.includes('.') ? bare.length - bare.indexOf('.') - 1 : undefined;
  return { state: 'amount', value: negative ? value.negated() : value, shownDecimals };
}

/**
 * How many decimals a number format shows: `0.00` → 2, `#,##0` → 0; `undefined` for General, for text, and for
 * formats that show something other than an amount in its own unit (percent, scientific, dates, scaled by commas).
 */
export function formatDecimals(format: string | undefined): number | undefined {
  if (!format) return undefined;
  const positive = format.split(';')[0]!.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');
  if (/[%EeyYmMdDhHsS@]|General/.test(positive) || /[0#?],+(?:[^0#?]|$)/.test(positive)) return undefined;
  const match = /[0#?](?:\.([0#?]*))?[^0#?]*$/.exec(positive);
  if (!match) return undefined;
  // `0.##` shows as many digits as there are: it says nothing about zeros at the end.
  return /[#?]/.test(match[1] ?? '') ? undefined : (match[1] ?? '').length;
}

/** Decimals without the zeros at the end, negative for round figures: 421.20 → 1, 558 → 0, 1500 → −2; zero → −∞. */
export function ownDecimals(value: Decimal): number {
  if (value.isZero()) return Number.NEGATIVE_INFINITY;
  const places = value.decimalPlaces();
  if (places > 0) return places;
  const zeros = /0*$/.exec(value.abs().toFixed(0))![0].length;
  return zeros === 0 ? 0 : -zeros;
}
