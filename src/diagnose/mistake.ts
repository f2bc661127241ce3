import { Decimal } from 'decimal.js';
import { Exact } from '../workbook/amount';

/** What kind of mistake turned one amount into another. */
export type MistakeKind =
  | 'digits-swapped'
  | 'decimal-point'
  | 'ten-thousandfold'
  | 'sign'
  | 'digit-mistyped'
  | 'digit-missing'
  | 'digit-extra'
  | 'amount-missing'
  | 'amount-extra'
  | 'total-not-updated'
  | 'of-which-counted'
  | 'misplaced'
  | 'exchanged'
  | 'row-missing'
  | 'row-doubled'
  | 'row-uncounted'
  | 'row-shifted'
  | 'table-unit'
  | 'table-outdated'
  | 'other';

/** Whether a whole row is wrong and no amount of it. */
export function ofRow(kind: MistakeKind): boolean {
  return kind === 'row-missing' || kind === 'row-doubled' || kind === 'row-uncounted';
}

/** Whether a row or a table is wrong as a whole, and no single amount. */
export function ofWhole(kind: MistakeKind): boolean {
  return ofRow(kind) || kind === 'table-unit' || kind === 'table-outdated';
}

/** Whether the mistake is in two cells. */
export function isPair(kind: MistakeKind): boolean {
  return kind === 'misplaced' || kind === 'exchanged';
}

const TEN_THOUSAND = 4;
const FARTHEST_POINT = 8;

/**
 * Tells how somebody who meant `right` came to type `wrong`, from the two amounts alone: `other` where none of the usual
 * slips of the hand explains it.
 */
export function slipOf(wrong: Decimal, right: Decimal, decimals: number): MistakeKind {
  if (wrong.isZero()) return 'amount-missing';
  if (right.isZero()) return 'amount-extra';
  if (wrong.eq(right.negated())) return 'sign';
  const power = pointMoved(wrong, right, Math.max(decimals, 0));
  if (power !== undefined) return Math.abs(power) === TEN_THOUSAND ? 'ten-thousandfold' : 'decimal-point';
  if (wrong.isNegative() !== right.isNegative()) return 'other';
  const places = Math.max(decimals, 0);
  const [typed, meant] = [wrong.abs().toFixed(places), right.abs().toFixed(places)];
  if (typed.length === meant.length) {
    const differing = Array.from(typed).flatMap((digit, at) => (digit === meant[at] ? [] : [at]));
    if (differing.length === 1) return 'digit-mistyped';
    const [first, second] = differing;
    const isSwap = differing.length === 2 && typed[first!] === meant[second!] && typed[second!] === meant[first!];
    if (isSwap && neighbours(typed, first!, second!)) return 'digits-swapped';
    return 'other';
  }
  const plain = (text: string) => text.replace('.', '');
  if (isOneMore(plain(meant), plain(typed))) return 'digit-missing';
  return isOneMore(plain(typed), plain(meant)) ? 'digit-extra' : 'other';
}

/** Amounts that somebody may have meant who typed this one: the slips of the hand, undone. */
export function slipsUndone(wrong: Decimal, decimals: number): readonly Decimal[] {
  const places = Math.max(decimals, 0);
  const found: Decimal[] = [wrong.negated()];
  for (const power of POINTS) found.push(wrong.times(`1e${power}`), wrong.times(`1e-${power}`));
  const typed = wrong.abs().toFixed(places);
  const signed = (text: string) => (wrong.isNegative() ? new Exact(text).negated() : new Exact(text));
  for (let at = 0; at < typed.length; at += 1) {
    if (typed[at] === '.') continue;
    for (const digit of '0123456789') {
      if (digit !== typed[at]) found.push(signed(`${typed.slice(0, at)}${digit}${typed.slice(at + 1)}`));
    }
    const next = typed[at + 1] === '.' ? at + 2 : at + 1;
    if (next < typed.length) {
      const swapped = Array.from(typed);
      [swapped[at], swapped[next]] = [swapped[next]!, swapped[at]!];
      found.push(signed(swapped.join('')));
    }
  }
  return found.filter((amount) => amount.decimalPlaces() <= places && !amount.eq(wrong));
}

const POINTS = [1, 2, 3, TEN_THOUSAND];

/** By how many places; an amount that was made smaller may have been rounded since. */
function pointMoved(wrong: Decimal, right: Decimal, places: number): number | undefined {
  for (let power = 1; power <= FARTHEST_POINT; power += 1) {
    if (wrong.eq(right.times(`1e${power}`))) return power;
    if (wrong.eq(right.times(`1e-${power}`).toDecimalPlaces(places, Decimal.ROUND_HALF_UP))) return -power;
  }
  return undefined;
}

/** Next to each other, or on both sides of the point. */
function neighbours(text: string, first: number, second: number): boolean {
  return second === first + 1 || (second === first + 2 && text[first + 1] === '.');
}

/** Whether leaving one digit out of `longer` gives `shorter`. */
function isOneMore(longer: string, shorter: string): boolean {
  if (longer.length !== shorter.length + 1) return false;
  let at = 0;
  while (at < shorter.length && longer[at] === shorter[at]) at += 1;
  return longer.slice(at + 1) === shorter.slice(at);
}

/** How much a slip speaks for an explanation that it comes with; the more special, the more. */
export function credibility(kind: MistakeKind): number {
  switch (kind) {
    case 'sign':
    case 'ten-thousandfold':
    case 'decimal-point':
    case 'digits-swapped':
      return 3;
    case 'digit-mistyped':
    case 'digit-missing':
    case 'digit-extra':
      return 2;
    case 'amount-missing':
    case 'other':
      return 0;
    default:
      return 1;
  }
}
