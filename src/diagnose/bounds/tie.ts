import type { Decimal } from 'decimal.js';
import type { Figure } from '../../disclosure/figure';
import type { Evidence, Instance } from '../../relation/instance';

/*
 * Bounds are reckoned in whole numbers: 元 times a power of ten, so that half of the finest last digit is one too. This is
 * as exact as decimals are, and quick enough for every figure of a large workbook.
 */

/** What a figure can be: every amount from the lower to the upper end. */
export interface Range {
  readonly lower: bigint;
  readonly upper: bigint;
}

/** A comparison in whole numbers: Σ sign × cell compared with nothing. Figures that are nothing are left out. */
export interface Tie {
  readonly operator: Instance['operator'];
  /** Numbers of its figures. */
  readonly cells: readonly number[];
  /** 1 or −1, or more where a figure counts several times. */
  readonly signs: readonly bigint[];
}

/** Comparisons and the ranges that rounding alone gives their figures. */
export interface Ties {
  readonly ties: readonly Tie[];
  readonly own: readonly Range[];
}

/** Brings comparisons to whole numbers, in their order. */
export function tiesOf(instances: readonly Instance[]): Ties {
  const numbers = new Map<Figure, number>();
  const figures: Evidence[] = [];
  const ties = instances.map(({ operator, left, right }): Tie => {
    const cells: number[] = [];
    const signs: bigint[] = [];
    const take = (side: readonly Evidence[], direction: 1 | -1) => {
      for (const item of side) {
        if (item.figure.value.isZero()) continue;
        let number = numbers.get(item.figure);
        if (number === undefined) {
          number = figures.push(item) - 1;
          numbers.set(item.figure, number);
        }
        cells.push(number);
        signs.push(item.sign === direction ? 1n : -1n);
      }
    };
    take(left, 1);
    take(right, -1);
    return { operator, ...merged(cells, signs) };
  });
  // One digit more than the finest shows, for its half.
  const scale = figures.reduce((most, { figure, table }) => {
    const digits = Math.max(figure.decimals, figure.value.decimalPlaces());
    return Math.max(most, digits - (table.unit?.inYuan ?? 0) + 1);
  }, 1);
  const own = figures.map(({ figure, table }): Range => {
    const shift = scale + (table.unit?.inYuan ?? 0);
    const value = whole(figure.value, shift);
    const half = 5n * powerOfTen(shift - figure.decimals - 1);
    return { lower: value - half, upper: value + half };
  });
  return { ties, own };
}

/** A figure that stands in a comparison several times counts so often. */
function merged(cells: readonly number[], signs: readonly bigint[]): Pick<Tie, 'cells' | 'signs'> {
  const counts = new Set(cells);
  if (counts.size === cells.length) return { cells, signs };
  const sums = new Map<number, bigint>();
  cells.forEach((cell, at) => sums.set(cell, (sums.get(cell) ?? 0n) + signs[at]!));
  return { cells: [...sums.keys()], signs: [...sums.values()] };
}

/** A decimal times a power of ten that makes it whole. */
function whole(amount: Decimal, shift: number): bigint {
  if (shift < 0) return BigInt(amount.toFixed(0)) / powerOfTen(-shift);
  return BigInt(amount.toFixed(shift).replace('.', ''));
}

const POWERS: bigint[] = [];

function powerOfTen(exponent: number): bigint {
  return (POWERS[exponent] ??= 10n ** BigInt(exponent));
}
