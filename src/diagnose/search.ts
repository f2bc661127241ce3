import type { Figure } from '../disclosure/figure';
import type { Part } from '../disclosure/table';
import { compare, type Hypothesis } from './hypothesis';
import { pairHypotheses } from './pair';
import { rowHypotheses, type Branch } from './row';
import { rowShiftedHypotheses } from './row-shifted';
import { singleHypothesis } from './single';
import type { Sites } from './sites';
import type { State } from './state';
import { hiddenByTotals, withTotalsHypotheses } from './with-totals';

/** All explanations there are at a time, the likeliest first. */
export interface Search {
  readonly ranked: () => readonly Hypothesis[];
  /** Tells that equations have changed. */
  readonly forget: (equations: readonly number[]) => void;
}

/**
 * Looks for explanations list by list, and again only in lists that an equation changed in since: a correction in one
 * table does not make the others be searched anew, so the cost stays near linear in the mistakes.
 */
export function searchIn<Source>(state: State<Source>, sites: Sites, branches: readonly Branch[]): Search {
  const known = new Map<Part, readonly Hypothesis[]>();
  const suspectsByPart = () => {
    const parts = new Map<Part, { readonly figures: Set<Figure>; readonly broken: Set<number> }>();
    for (const at of state.broken) {
      for (const figure of state.equations[at]!.terms.keys()) {
        const part = sites.of(figure)?.part;
        if (!part || figure.state === 'unreadable') continue;
        const own = parts.get(part) ?? { figures: new Set<Figure>(), broken: new Set<number>() };
        own.figures.add(figure);
        own.broken.add(at);
        parts.set(part, own);
      }
    }
    return parts;
  };
  return {
    ranked() {
      const found = [...suspectsByPart()].flatMap(([part, { figures, broken }]) => {
        const hypotheses = known.get(part) ?? [
          ...[...figures].flatMap((figure) => ofFigure(figure, state, sites)),
          ...hiddenByTotals(part, [...broken], state, sites),
          ...rowShiftedHypotheses(part, [...broken], state, sites),
        ];
        known.set(part, hypotheses);
        return hypotheses;
      });
      return [...found, ...branches.flatMap((branch) => rowHypotheses(branch, state, sites))].sort(compare);
    },
    forget(equations) {
      for (const at of equations) {
        for (const figure of state.equations[at]!.terms.keys()) {
          const part = sites.of(figure)?.part;
          if (part) known.delete(part);
        }
      }
    },
  };
}

function ofFigure<Source>(figure: Figure, state: State<Source>, sites: Sites): readonly Hypothesis[] {
  const single = singleHypothesis(figure, state, sites);
  return [
    ...(single ? [single] : []),
    ...pairHypotheses(figure, state, sites),
    ...withTotalsHypotheses(figure, state, sites),
  ];
}
