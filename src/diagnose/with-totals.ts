import type { Decimal } from 'decimal.js';
import type { Figure } from '../disclosure/figure';
import type { Part } from '../disclosure/table';
import { compare, type Hypothesis } from './hypothesis';
import { credibility, slipOf } from './mistake';
import { shiftsFor, supportFor, totalKind } from './single';
import type { Sites } from './sites';
import type { Effect, Shift, State } from './state';

/** An amount is in at most so many totals of its table: its section, class, unit, department, and of all, in two columns or three. */
const MOST_CELLS = 16;
/** What each further cell weighs against an explanation: of two that explain the same, the one with fewer cells. */
const CELL = 0.05;

/**
 * Explanations by an amount together with the totals above it in its own table. Where totals are formulas, they follow a
 * wrong entry, so that the table ties in itself and only others contradict it; and a total that was not added up again
 * leaves those above it as they were, too.
 */
export function withTotalsHypotheses<Source>(
  figure: Figure,
  state: State<Source>,
  sites: Sites,
): readonly Hypothesis[] {
  const found = shiftsFor(figure, state).flatMap((by) => withTotals(figure, by, state, sites) ?? []);
  return found.sort(compare).slice(0, 1);
}

/**
 * The same for amounts that stand in no broken relation themselves: of a list that ties in itself, those from which a
 * usual slip makes what its totals are off by.
 */
export function hiddenByTotals<Source>(
  part: Part,
  broken: readonly number[],
  state: State<Source>,
  sites: Sites,
): readonly Hypothesis[] {
  const off = new Map<string, Decimal>();
  for (const at of broken) {
    const { terms, isStrict } = state.equations[at]!;
    const own = [...terms].find(([figure]) => sites.of(figure)?.part === part);
    // Within a list, the figures of the broken relation are the suspects already.
    if (!own || !isStrict || [...terms.keys()].every((figure) => sites.of(figure)?.part === part)) continue;
    const by = state.residuals[at]!.negated().div(own[1]);
    off.set(by.toString(), by);
  }
  if (off.size === 0 || off.size > MOST_DIFFERENCES) return [];
  return part.rows.flatMap(({ figures }) =>
    figures.flatMap((figure): readonly Hypothesis[] => {
      if (figure.state !== 'amount' || figure.value.isZero() || sites.isTotal(figure)) return [];
      return [...off.values()].flatMap((by) => {
        const shown = by.toDecimalPlaces(Math.max(figure.decimals, 0));
        const slip = slipOf(figure.value, figure.value.plus(shown), figure.decimals);
        return credibility(slip) > 0 ? (withTotals(figure, shown, state, sites) ?? []) : [];
      });
    }),
  );
}

function withTotals<Source>(figure: Figure, by: Decimal, state: State<Source>, sites: Sites): Hypothesis | undefined {
  const alone = state.effectOf([{ figure, by }]);
  if (alone.harmed.length === 0) return undefined;
  const shifts = followed({ figure, by }, alone, state, sites);
  if (shifts.length < 2) return undefined;
  const effect = state.effectOf(shifts);
  const score = effect.score - CELL * shifts.length;
  // One relation is always mended by going up far enough; several are not.
  if (effect.fixed.length < 2 || effect.harmed.length > MOST_HARMED || score <= Math.max(0, alone.score))
    return undefined;
  const isTotal = sites.isTotal(figure);
  const slip = slipOf(figure.value, figure.value.plus(by), figure.decimals);
  const kind = isTotal ? totalKind(figure, by, sites) : slip;
  const support = supportFor(figure, by, kind, sites);
  return { kind, shifts, culprit: figure, effect: { ...effect, score }, support, isTotal };
}

/** The total of a row stands for an addend of it that cannot be told: their relation is broken by correcting it alone. */
const MOST_HARMED = 1;
/** A list that is off by more amounts than these is not wrong in one place. */
const MOST_DIFFERENCES = 6;

/** The shift with those of the totals that must follow it, as far up as the table goes. */
function followed<Source>(first: Shift, alone: Effect, state: State<Source>, sites: Sites): readonly Shift[] {
  const shifts = [first];
  let effect = alone;
  for (;;) {
    const next = effect.harmed.flatMap((at) => totalOf(at, shifts, state, sites) ?? []);
    const fresh = next.filter(({ figure }, at) => next.findIndex((other) => other.figure === figure) === at);
    if (fresh.length === 0 || shifts.length + fresh.length > MOST_CELLS) return shifts;
    shifts.push(...fresh);
    effect = state.effectOf(shifts);
  }
}

/** What the total of an equation must follow by, if it is in the same list as an addend that was shifted. */
function totalOf<Source>(at: number, shifts: readonly Shift[], state: State<Source>, sites: Sites): Shift | undefined {
  const { operator, terms } = state.equations[at]!;
  const [total, ...others] = [...terms].filter(([, coefficient]) => coefficient.isPositive());
  if (operator !== '=' || !total || others.length > 0) return undefined;
  const [figure, coefficient] = total;
  const part = sites.of(figure)?.part;
  if (!part || shifts.some((shift) => shift.figure === figure)) return undefined;
  let by: Decimal | undefined;
  for (const shift of shifts) {
    const own = terms.get(shift.figure);
    if (!own) continue;
    if (sites.of(shift.figure)?.part !== part) return undefined;
    const share = own.times(shift.by).div(coefficient).negated();
    by = by ? by.plus(share) : share;
  }
  return by && !by.isZero() ? { figure, by } : undefined;
}
