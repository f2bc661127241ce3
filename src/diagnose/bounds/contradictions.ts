import type { Decimal } from 'decimal.js';
import type { Figure } from '../../disclosure/figure';
import { Exact } from '../../workbook/amount';
import type { Sites } from '../sites';
import { halfUnit, type Equation } from '../system';
import { chainOf } from './chain';
import { narrow } from './narrow';
import type { Ties } from './tie';

/** Equations each of which rounding explains, and which together no amounts satisfy. */
export interface Contradiction<Source> {
  /** The equations added up so that what they share falls out: what is left contradicts itself. */
  readonly sum: Equation<readonly Source[]>;
  /** What rounding leaves unexplained, in 元; above nothing. */
  readonly gap: Decimal;
  /** Whether it is more than one last digit of the roughest figure left, so that no usual adjustment explains it. */
  readonly isCertain: boolean;
}

/**
 * Finds what contradicts itself only when the bounds of every figure go through all comparisons: a figure known to two
 * decimals in one table bounds the same figure of one decimal in another, and so all sums that this one is in.
 *
 * @param ties comparisons that hold by themselves and must hold; a mistake that is known must not be in any of them
 * @param equationAt gives one of them as an equation, by its number
 */
export function contradictionsIn<Source>(
  ties: Ties,
  equationAt: (at: number) => Equation<Source>,
  sites: Sites,
): readonly Contradiction<Source>[] {
  const narrowed = narrow(ties);
  const found = new Map<string, Contradiction<Source>>();
  for (const clash of narrowed.clashes) {
    const chain = [...chainOf(clash, ties, narrowed)].flatMap(([at, count]) =>
      count === 0n ? [] : [{ count, equation: equationAt(at) }],
    );
    const contradiction = addedUp(chain, sites);
    if (!contradiction) continue;
    const places = [...contradiction.sum.terms.keys()].map(({ place }) => JSON.stringify(place));
    const key = places.sort().join();
    if (!found.has(key)) found.set(key, contradiction);
  }
  return [...found.values()];
}

/** A chain as one equation; nothing where it does not contradict itself. */
function addedUp<Source>(
  chain: readonly { readonly count: bigint; readonly equation: Equation<Source> }[],
  sites: Sites,
): Contradiction<Source> | undefined {
  const terms = new Map<Figure, Decimal>();
  let residual = ZERO;
  for (const { count, equation } of chain) {
    residual = residual.plus(equation.residual.times(`${count}`));
    for (const [figure, coefficient] of equation.terms) {
      terms.set(figure, (terms.get(figure) ?? ZERO).plus(coefficient.times(`${count}`)));
    }
  }
  let reach = ZERO;
  let lastDigit = ZERO;
  for (const [figure, coefficient] of terms) {
    const site = sites.of(figure);
    // What is nothing is exactly that, and rounding speaks neither for nor against it.
    if (coefficient.isZero() || figure.value.isZero() || !site) {
      terms.delete(figure);
      continue;
    }
    const half = halfUnit(site);
    const counts = coefficient.abs().div(`1e${site.table.unit?.inYuan ?? 0}`);
    reach = reach.plus(half.times(counts));
    lastDigit = Exact.max(lastDigit, half.times(2));
  }
  const gap = residual.minus(reach);
  if (gap.lte(0)) return undefined;
  const operator = chain.every(({ equation }) => equation.operator === '=') ? '=' : '≤';
  const source = chain.map(({ equation }) => equation.source);
  return {
    sum: { source, operator, terms, residual, reach, isBroken: true, isStrict: true },
    gap,
    isCertain: gap.gt(lastDigit),
  };
}

const ZERO = new Exact(0);
