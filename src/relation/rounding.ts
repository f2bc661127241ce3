import type { Decimal } from 'decimal.js';
import { Exact } from '../workbook/amount';
import type { RelationOperator } from './syntax';

/** A figure as it takes part in a relation: its value and half of its last shown digit, both in one common unit. */
export interface RoundedFigure {
  readonly value: Decimal;
  readonly halfUnit: Decimal;
}

export type RoundingVerdict = '平' | '尾差' | '存疑' | '不平';

const PLAUSIBLE_DEVIATIONS = 3;

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
  let variance = new Exact(0);
  let lastDigit = new Exact(0);
  for (const { value, halfUnit } of figures) {
    if (value.isZero()) continue;
    reach = reach.plus(halfUnit);
    // A uniform distribution over ±h has variance h²/3.
    variance = variance.plus(halfUnit.times(halfUnit).div(3));
    lastDigit = Exact.max(lastDigit, halfUnit.times(2));
  }
  if (excess.gt(reach)) return '不平';
  const plausible = variance.sqrt().times(PLAUSIBLE_DEVIATIONS);
  return excess.gt(lastDigit) && excess.gt(plausible) ? '存疑' : '尾差';
}
