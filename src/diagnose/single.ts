import type { Decimal } from 'decimal.js';
import type { Figure } from '../disclosure/figure';
import type { Hypothesis } from './hypothesis';
import { credibility, slipOf, slipsUndone, type MistakeKind } from './mistake';
import type { Effect, State } from './state';
import type { Sites } from './sites';

interface Candidate {
  readonly by: Decimal;
  readonly effect: Effect;
  readonly kind: MistakeKind;
  readonly support: number;
  readonly isFarFetched: boolean;
}

/** The best explanation by one cell: what it would have to show so that most of its broken equations hold. */
export function singleHypothesis<Source>(figure: Figure, state: State<Source>, sites: Sites): Hypothesis | undefined {
  let best: Candidate | undefined;
  const consider = (by: Decimal) => {
    const effect = state.effectOf([{ figure, by }]);
    if (effect.score <= 0) return;
    const meant = figure.value.plus(by);
    const kind = slipOf(figure.value, meant, figure.decimals);
    const isFarFetched = kind === 'other' && isBelowNothing(meant) && !isBelowNothing(figure.value);
    const candidate = { by, effect, kind, support: supportFor(figure, by, kind, sites), isFarFetched };
    if (!best || isBetter(candidate, best)) best = candidate;
  };
  const shifts = shiftsFor(figure, state);
  shifts.forEach(consider);
  if (!best || best.support < SURE) {
    for (const meant of likelyAmounts(figure, shifts, state, sites)) consider(meant.minus(figure.value));
  }
  if (!best) return undefined;
  const isTotal = sites.isTotal(figure);
  const kind = best.kind === 'other' && isTotal ? totalKind(figure, best.by, sites) : best.kind;
  const { by, effect, support, isFarFetched } = best;
  return { kind, shifts: [{ figure, by }], culprit: figure, effect, support, isTotal, isFarFetched };
}

function isBelowNothing(amount: Decimal): boolean {
  return amount.isNegative() && !amount.isZero();
}

/**
 * Long sums know an amount only to their rounding: within that, what a slip would have turned into this is likelier, and
 * so is an amount that the row shows already.
 */
function likelyAmounts<Source>(
  figure: Figure,
  shifts: readonly Decimal[],
  state: State<Source>,
  sites: Sites,
): readonly Decimal[] {
  const slips = figure.value.isZero() ? [] : slipsUndone(figure.value, figure.decimals);
  const farthest = reachAt(figure, state);
  // What must not be larger than another figure may be any amount that is not.
  if (isOnlyBounded(figure, state)) return slips.filter((meant) => meant.isNegative() === figure.value.isNegative());
  if (farthest.isZero()) return [];
  const near = shifts.map((by) => figure.value.plus(by));
  const inRow = sites.of(figure)?.row.figures.map(({ value }) => value) ?? [];
  const nothing = figure.value.minus(figure.value);
  const decimals = sites.of(figure)?.table.decimals ?? figure.decimals;
  return [...slips, ...inRow, nothing].filter(
    (meant) =>
      // One amount that is finer than its table is most likely the wrong one.
      meant.times(`1e${decimals}`).isInteger() &&
      !meant.eq(figure.value) &&
      near.some((amount) => meant.minus(amount).abs().lte(farthest)),
  );
}

function isOnlyBounded<Source>(figure: Figure, state: State<Source>): boolean {
  const broken = (state.touching.get(figure) ?? []).filter((at) => state.broken.has(at));
  return broken.every((at) => state.equations[at]!.operator !== '=');
}

function isBetter(one: Candidate, other: Candidate): boolean {
  const { score, sharper, strain, exact } = one.effect;
  const better =
    Number(other.isFarFetched) - Number(one.isFarFetched) ||
    score - other.effect.score ||
    one.support - other.support ||
    sharper - other.effect.sharper ||
    other.effect.strain - strain ||
    exact - other.effect.exact;
  return better > 0;
}

/** The widest rounding of the broken equations that a figure stands in, in its own unit. */
function reachAt<Source>(figure: Figure, state: State<Source>): Decimal {
  let widest = figure.value.minus(figure.value);
  for (const at of state.touching.get(figure) ?? []) {
    const { reach, terms } = state.equations[at]!;
    const own = reach.div(terms.get(figure)!.abs());
    if (state.broken.has(at) && own.gt(widest)) widest = own;
  }
  return widest;
}

/** Support from which on nothing likelier is looked for. */
const SURE = 2;
const SAME_AMOUNT = 2;
/** For each further place of the row that shows the amount. */
const SAME_AGAIN = 0.25;
/** What is spent or received is hardly ever less than nothing. */
const BELOW_NOTHING = 1;
const EMPTY_LINE = 1;
const NEGATIVE = 2;
const TEN_THOUSANDFOLD_LARGER = 0.5;
const LARGER = 0.25;

/** A usual slip; or the amount that would be put there already stands elsewhere in the row; or the row has none at all. */
export function supportFor(figure: Figure, by: Decimal, kind: MistakeKind, sites: Sites): number {
  const row = sites.of(figure)?.row;
  const meant = figure.value.plus(by);
  const others = row?.figures.filter((other) => other !== figure) ?? [];
  const same = meant.isZero() ? 0 : others.filter(({ value }) => value.eq(meant)).length;
  const wasNegative = kind === 'sign' && figure.value.isNegative();
  const isEmptyLine = kind === 'amount-missing' && row?.kind !== 'total' && others.every(({ value }) => value.isZero());
  const isNegative = isBelowNothing(meant) && kind !== 'sign';
  // Zeros too many, and 元 typed as 万元, make an amount too large more often than too small.
  const isLarger = meant.abs().gt(figure.value.abs());
  return (
    credibility(kind) +
    (same > 0 ? SAME_AMOUNT + (same - 1) * SAME_AGAIN : 0) +
    (wasNegative ? BELOW_NOTHING : 0) +
    (isEmptyLine ? EMPTY_LINE : 0) -
    (isNegative ? NEGATIVE : 0) -
    (isLarger && kind === 'ten-thousandfold' ? TEN_THOUSANDFOLD_LARGER : 0) -
    (isLarger && kind === 'decimal-point' ? LARGER : 0)
  );
}

/** A sum that is too large by an amount that stands beside it as 其中, or that just was not added up again. */
export function totalKind(figure: Figure, by: Decimal, sites: Sites): MistakeKind {
  const site = sites.of(figure);
  if (!site) return 'total-not-updated';
  const { part, row } = site;
  const column = row.figures.indexOf(figure);
  const beside = row.figures.filter((_, at) => part.columns[at]!.path.some((name) => name.startsWith('其中')));
  const below = part.rows.flatMap(({ kind, figures }) => (kind === 'ofWhich' ? [figures[column]!] : []));
  const counted = [...beside, ...below].some(({ value }) => !value.isZero() && value.eq(by.negated()));
  return counted ? 'of-which-counted' : 'total-not-updated';
}

/** By how much a figure would have to change so that one of its broken equations holds to the last digit. */
export function shiftsFor<Source>(figure: Figure, state: State<Source>): readonly Decimal[] {
  const shifts: Decimal[] = [];
  for (const at of state.touching.get(figure) ?? []) {
    if (!state.broken.has(at)) continue;
    const by = state.residuals[at]!.negated().div(state.equations[at]!.terms.get(figure)!);
    const shown = by.toDecimalPlaces(Math.max(figure.decimals, 0));
    if (!shown.isZero() && !shifts.some((known) => known.eq(shown))) shifts.push(shown);
  }
  return shifts;
}
