import type { Figure } from '../disclosure/figure';
import type { Hypothesis } from './hypothesis';
import { credibility } from './mistake';
import type { Sites } from './sites';
import type { State } from './state';
import { ROWS_AWAY } from './suspects';
import { holds } from './system';

/**
 * Explanations by two cells of one row or one column: an amount that stands in the cell beside its own, and two amounts
 * that were exchanged.
 */
export function pairHypotheses<Source>(figure: Figure, state: State<Source>, sites: Sites): readonly Hypothesis[] {
  const site = sites.of(figure);
  if (!site || figure.value.isZero() || figure.state !== 'amount') return [];
  const broken = (state.touching.get(figure) ?? []).filter((at) => state.broken.has(at));
  const { part, row, line } = site;
  const column = row.figures.indexOf(figure);
  const near = part.rows.slice(Math.max(0, line - ROWS_AWAY), line + ROWS_AWAY + 1);
  const partners = [...row.figures, ...near.map(({ figures }) => figures[column]!)];
  return partners.flatMap((partner): readonly Hypothesis[] => {
    if (partner === figure || partner.state === 'unreadable' || partner.value.eq(figure.value)) return [];
    // What would break is not known of a cell that stands apart from everything broken.
    if (!state.touching.has(partner)) return [];
    const by = partner.value.minus(figure.value);
    const mends = broken.some((at) => {
      const { terms } = state.equations[at]!;
      const coefficient = terms.get(figure)!.minus(terms.get(partner) ?? 0);
      return holds(state.equations[at]!, state.residuals[at]!.plus(by.times(coefficient)));
    });
    if (!mends) return [];
    const both = [
      { figure, by },
      { figure: partner, by: by.negated() },
    ];
    const effect = state.effectOf(both);
    if (effect.score <= 0) return [];
    const kind = partner.value.isZero() ? 'misplaced' : 'exchanged';
    return [
      { kind, shifts: both, culprit: figure, effect, support: credibility(kind), isTotal: sites.isTotal(figure) },
    ];
  });
}
