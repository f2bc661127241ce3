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
}

/** The likelier one first; 0 where nothing speaks for either. */
export function compare(one: Hypothesis, other: Hypothesis): number {
  return (
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
