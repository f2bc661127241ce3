import { Exact, formatDecimals } from '../../workbook/amount';
import type { Cell } from '../../workbook/cell';

const DAYS_TO_1970 = 25_569;
const MILLISECONDS_A_DAY = 86_400_000;

/** A cell as the sheet shows it, near enough to recognise: decimals, thousands, percent, leading zeros, dates. */
export function showCell({ kind, text, format, formula }: Cell): string {
  if (kind === 'uncalculated') return `=${formula ?? ''}`;
  return kind === 'number' ? showNumber(text, format ?? 'General') : text;
}

export interface Surroundings {
  readonly merged: boolean;
  /** In the rows above the first figure, where the names of columns are. */
  readonly heading: boolean;
}

const LONG = 30;
const UNIT = /^\s*(?:金额)?单位\s*[：:].{0,6}元\s*$/;
const SENTENCE = /[：:。；]/;
const ITEM = /^(?:\s|其中|[（(]?[一二三四五六七八九十\d]+[、.．）)])/;

/**
 * Where a cell's content stands in it. The file's own alignment is not read: figures and the unit of money stand right,
 * titles and the names of columns in the middle, and sentences (部门名称：…, 注：…) and items left.
 */
export function alignment(cell: Cell | undefined, { merged, heading }: Surroundings): 'left' | 'middle' | 'right' {
  if (!cell) return 'left';
  if (cell.kind === 'number' || UNIT.test(cell.text)) return 'right';
  if (cell.text.length > LONG || SENTENCE.test(cell.text)) return 'left';
  return merged || (heading && !ITEM.test(cell.text)) ? 'middle' : 'left';
}

function showNumber(text: string, format: string): string {
  const value = new Exact(text);
  const positive = format.split(';')[0]!.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');
  if (/^0+$/.test(positive))
    return `${value.isNegative() ? '-' : ''}${value.abs().toFixed(0).padStart(positive.length, '0')}`;
  if (/[yd]/i.test(positive)) return showDate(value.toNumber());
  const percent = /^[0#,]*(?:\.(0*))?%$/.exec(positive);
  if (percent) return `${value.times(100).toFixed(percent[1]?.length ?? 0)}%`;
  const decimals = formatDecimals(format);
  // Excel itself shows no more than fifteen digits of what it computed in binary.
  if (decimals === undefined) return value.toSignificantDigits(15).toString();
  const fixed = value.toFixed(decimals);
  return positive.includes(',') ? fixed.replace(/\B(?=(?:\d{3})+(?!\d))(?<!\.\d*)/g, ',') : fixed;
}

function showDate(serial: number): string {
  const milliseconds = (serial - DAYS_TO_1970) * MILLISECONDS_A_DAY;
  return Math.abs(milliseconds) < 8.64e15 ? new Date(milliseconds).toISOString().slice(0, 10) : String(serial);
}
