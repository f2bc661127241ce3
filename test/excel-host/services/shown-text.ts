import type { Value } from '../model/entry';
import { NotKnown } from '../protocol/excel-error';

/** What a cell shows: for numbers in General and in formats of digits only, such as `#,##0.00` and `0.0%`. */
export function shownText(value: Value, format: string): string {
  if (typeof value !== 'number') return typeof value === 'boolean' ? String(value).toUpperCase() : value;
  if (format === 'General' || format === '@') return String(value);
  const code = /^([#,]*)(0*)(?:\.(0+))?(%?)(?:_.)?(?:;.*)?$/.exec(format);
  if (!code) throw new NotKnown(`what a number looks like in the format ${format}`);
  const [, grouping = '', whole = '', decimals = '', percent = ''] = code;
  const [integer = '', fraction] = Math.abs(percent ? value * 100 : value)
    .toFixed(decimals.length)
    .split('.');
  const padded = integer.padStart(whole.length, '0');
  const grouped = grouping.includes(',') ? padded.replace(/\B(?=(?:\d{3})+$)/g, ',') : padded;
  return `${value < 0 ? '-' : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}${percent}`;
}
