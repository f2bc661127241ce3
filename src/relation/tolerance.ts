import type { Decimal } from 'decimal.js';
import { Exact } from '../workbook/amount';
import { roundedFigures } from './compare';
import type { Instance } from './instance';
import type { RoundingVerdict } from './rounding';

/**
 * How much of a difference is put down to rounding:
 * - `shown`: as much as rounding the shown figures can produce (see `judge`);
 * - `last-digit`: no more than one last digit of the coarsest figure, however many are added up;
 * - `exact`: nothing.
 */
export type Tolerance = 'shown' | 'last-digit' | 'exact';

export const TOLERANCES: readonly Tolerance[] = ['shown', 'last-digit', 'exact'];

/** Whether a text names a tolerance: settings come from files that anybody may have written. */
export function isTolerance(text: string | undefined): text is Tolerance {
  return TOLERANCES.some((tolerance) => tolerance === text);
}

/** The verdict on a comparison for those who allow less than rounding can produce. Nothing gets milder by it. */
export function underTolerance(instance: Instance, tolerance: Tolerance): RoundingVerdict {
  const { verdict, leftSum, rightSum } = instance;
  if (verdict === '平' || verdict === '不平' || tolerance === 'shown') return verdict;
  if (tolerance === 'exact') return '不平';
  return leftSum.minus(rightSum).abs().gt(lastDigit(instance)) ? '不平' : '尾差';
}

/** One unit of the last digit that the coarsest of the compared figures shows. */
function lastDigit({ left, right }: Instance): Decimal {
  return roundedFigures([...left, ...right])
    .filter(({ value }) => !value.isZero())
    .reduce((coarsest, { halfUnit }) => Exact.max(coarsest, halfUnit.times(2)), new Exact(0));
}
