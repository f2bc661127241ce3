import type { Decimal } from 'decimal.js';
import type { Figure } from '../../disclosure/figure';
import type { Sites } from '../sites';
import type { Equation } from '../system';

/*
 * Bounds are reckoned in whole numbers: 元 times a power of ten, so that half of the finest last digit is one too. This is
 * as exact as decimals are, and quick enough for every figure of a large workbook.
 */

/** What a figure can be: every amount from the lower to the upper end. */
export interface Range {
  readonly lower: bigint;
  readonly upper: bigint;
}

/** An equation in whole numbers: Σ sign × cell compared with nothing. */
export interface Tie {
  readonly operator: Equation['operator'];
  /** Numbers of its figures. */
  readonly cells: readonly number[];
  /** 1 or −1, or more where a figure counts several times. */
  readonly signs: readonly bigint[];
}

/** Equations and the ranges that rounding alone gives their figures. */
export interface Ties {
  readonly figures: readonly Figure[];
  readonly ties: readonly Tie[];
  readonly own: readonly Range[];
}

/** Brings equations to whole numbers. Every figure must have its site, as those of recognised tables have. */
export function tiesOf(equations: readonly Equation[], sites: Sites): Ties {
  const numbers = new Map<Figure, number>();
  for (const { terms } of equations) {
    for (const figure of terms.keys()) if (!numbers.has(figure)) numbers.set(figure, numbers.size);
  }
  const figures = [...numbers.keys()];
  const inYuan = (figure: Figure) => sites.of(figure)?.table.unit?.inYuan ?? 0;
  // One digit more than the finest shows, for its half.
  const scale = figures.reduce((most, figure) => {
    return Math.max(most, Math.max(figure.decimals, figure.value.decimalPlaces()) - inYuan(figure) + 1);
  }, 1);
  const own = figures.map((figure): Range => {
    const shift = scale + inYuan(figure);
    const value = whole(figure.value, shift);
    const isExact = figure.state !== 'amount' || figure.value.isZero();
    const half = isExact ? 0n : 5n * powerOfTen(shift - figure.decimals - 1);
    return { lower: value - half, upper: value + half };
  });
  const ties = equations.map(({ operator, terms }): Tie => {
    const cells: number[] = [];
    const signs: bigint[] = [];
    for (const [figure, coefficient] of terms) {
      cells.push(numbers.get(figure)!);
      signs.push(whole(coefficient, -inYuan(figure)));
    }
    return { operator, cells, signs };
  });
  return { figures, ties, own };
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
