import type { Decimal } from 'decimal.js';
import { Exact } from '../workbook/amount';
import type { RelationOperator } from './syntax';

/** A figure as it takes part in a relation: its value and half of its last shown digit, both in one common unit. */
export interface RoundedFigure {
  readonly value: Decimal;
  readonly halfUnit: Decimal;
}

export type RoundingVerdict = '平' | '尾差' | '存疑' | '不平';

const DEVIATIONS_SQUARED_THIRD = 3;

/**
 * Judges left − right on rounded figures, after the rule that XBRL Calculations 1.1 sets: each shown figure stands for
 * the closed interval of figures that round to it.
 *
 * 平 where the shown figures satisfy the relation; 不平 where no true figures inside the intervals can. In between it is
 * 尾差, unless the difference is more than one last digit and more than three standard deviations of what rounding the
 * given figures produces: then the long sum hides more than rounding would explain, and it is 存疑.
 *
 * Zeros count as exact: a line without money is nothing, not up to half a unit.
 */
export function judge(
  operator: RelationOperator,
  difference: Decimal,
  figures: readonly RoundedFigure[],
): RoundingVerdict {
  const excess = operator === '=' ? difference.abs() : operator === '≥' ? difference.negated() : difference;
  if (excess.lte(0)) return '平';
  let reach = new Exact(0);
  let squares = new Exact(0);
  let lastDigit = new Exact(0);
  for (const { value, halfUnit } of figures) {
    if (value.isZero()) continue;
    reach = reach.plus(halfUnit);
    squares = squares.plus(halfUnit.times(halfUnit));
    lastDigit = Exact.max(lastDigit, halfUnit.times(2));
  }
  if (excess.gt(reach)) return '不平';
  // A figure spread evenly over ±h has the variance h²/3, so three deviations of the sum are √(3·Σh²).
  return excess.gt(lastDigit) && excess.times(excess).gt(squares.times(DEVIATIONS_SQUARED_THIRD)) ? '存疑' : '尾差';
}
