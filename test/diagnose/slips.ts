import type { Decimal } from 'decimal.js';
import type { MistakeKind } from '../../src/diagnose/mistake';

/** A whole number from 0 up to a limit, the limit left out. */
export type Below = (limit: number) => number;

/** Slips of the hand that turn one amount into another. */
export type Slip = Extract<
  MistakeKind,
  | 'digits-swapped'
  | 'decimal-point'
  | 'ten-thousandfold'
  | 'sign'
  | 'digit-mistyped'
  | 'digit-missing'
  | 'digit-extra'
  | 'amount-missing'
>;

/** What somebody types who means an amount and slips: a decimal text, empty for nothing, or undefined where it can't happen. */
export const SLIPS: Readonly<Record<Slip, (meant: Decimal, places: number, below: Below) => string | undefined>> = {
  'digits-swapped': (meant, places, below) => {
    const text = meant.toFixed(places);
    const pairs = at(text, (digit, next) => isDigit(digit) && isDigit(next) && digit !== next);
    return pick(pairs, below, (found) => cut(text, found, 2, `${text[found + 1]!}${text[found]!}`));
  },
  'decimal-point': (meant, places, below) => meant.times(below(2) === 0 ? '10' : '0.1').toFixed(places),
  'ten-thousandfold': (meant, places) => meant.times(10_000).toFixed(places),
  sign: (meant, places) => meant.negated().toFixed(places),
  'digit-mistyped': (meant, places, below) => {
    const text = meant.toFixed(places);
    return pick(at(text, isDigit), below, (found) =>
      cut(text, found, 1, `${(Number(text[found]) + 1 + below(9)) % 10}`),
    );
  },
  'digit-missing': (meant, places, below) => {
    const text = meant.toFixed(places);
    const whole = text.split('.')[0]!;
    if (whole.replace('-', '').length < 2) return undefined;
    return pick(at(whole, isDigit), below, (found) => cut(text, found, 1, ''));
  },
  'digit-extra': (meant, places, below) => {
    const text = meant.toFixed(places);
    return pick(at(text.split('.')[0]!, isDigit), below, (found) => cut(text, found + 1, 0, `${below(10)}`));
  },
  'amount-missing': () => '',
};

function isDigit(character: string | undefined): boolean {
  return character !== undefined && /\d/.test(character);
}

function at(text: string, fits: (character: string, next: string | undefined) => boolean): readonly number[] {
  return Array.from(text).flatMap((character, index) => (fits(character, text[index + 1]) ? [index] : []));
}

function pick<Item, Result>(items: readonly Item[], below: Below, make: (item: Item) => Result): Result | undefined {
  return items.length === 0 ? undefined : make(items[below(items.length)]!);
}

function cut(text: string, from: number, length: number, instead: string): string {
  return `${text.slice(0, from)}${instead}${text.slice(from + length)}`;
}
