import type { Figure } from '../disclosure/figure';
import type { MistakeKind } from './mistake';
import type { Effect, Shift } from './state';

/** A mistake that would explain broken equations: what would have to be put right. */
export interface Hypothesis {
  readonly kind: MistakeKind;
  readonly shifts: readonly Shift[];
  /** The figure to look at first; a missing row has none of its own, and is looked for below its parent. */
  readonly culprit: Figure;
  readonly effect: Effect;
  /** What speaks for it beside the equations: a usual slip, the same amount elsewhere in the row. */
  readonly support: number;
  /** Whether the culprit is the sum of others: of two equal suspects, a leaf is the likelier. */
  readonly isTotal: boolean;
  /**
   * Whether an amount would fall below nothing for no reason but the sums: that is what is left over of several mistakes.
   * It counts among those that cannot be told apart, and accuses nobody.
   */
  readonly isFarFetched?: boolean;
}

/** The likelier one first; 0 where nothing speaks for either. */
export function compare(one: Hypothesis, other: Hypothesis): number {
  return (
    Number(one.isFarFetched ?? false) - Number(other.isFarFetched ?? false) ||
    other.effect.score - one.effect.score ||
    other.support - one.support ||
    other.effect.sharper - one.effect.sharper ||
    other.effect.exact - one.effect.exact ||
    one.shifts.length - other.shifts.length ||
    Number(one.isTotal) - Number(other.isTotal)
  );
}

/** Whether two hypotheses explain the same, so that the equations can't tell them apart. */
export function explainSame(one: Hypothesis, other: Hypothesis): boolean {
  return (
    one.effect.score === other.effect.score &&
    one.effect.fixed.length === other.effect.fixed.length &&
    one.effect.fixed.every((at) => other.effect.fixed.includes(at))
  );
}
