import type { Part, Row } from '../disclosure/table';
import type { Hypothesis } from './hypothesis';
import { credibility } from './mistake';
import type { Sites } from './sites';
import type { Shift, State } from './state';
import type { Site } from './system';

/** Two amounts beside their places are told one by one. */
const FEWEST = 3;
/** What a whole row weighs against explanations by one cell. */
const ROW = 0.5;

/**
 * Explanations by a whole row whose amounts stand one column to the left or to the right of their places, or that was
 * exchanged with the row below: each amount for itself would be a mistake of its own.
 */
export function rowShiftedHypotheses<Source>(
  part: Part,
  broken: readonly number[],
  state: State<Source>,
  sites: Sites,
): readonly Hypothesis[] {
  const rows = new Map<Row, { readonly site: Site; readonly broken: Set<number> }>();
  for (const at of broken) {
    for (const figure of state.equations[at]!.terms.keys()) {
      const site = sites.of(figure);
      if (site?.part !== part) continue;
      const known = rows.get(site.row);
      if (known) known.broken.add(at);
      else rows.set(site.row, { site, broken: new Set([at]) });
    }
  }
  return [...rows.values()].flatMap(({ site, broken: own }) => {
    if (own.size < FEWEST) return [];
    const { row, line } = site;
    const next = part.rows[line + 1];
    const trials = [moved(row, 1), moved(row, -1), ...(next ? [exchanged(row, next)] : [])];
    return trials.flatMap((shifts): readonly Hypothesis[] => {
      if (shifts.length < FEWEST || shifts.some(({ figure }) => !state.touching.has(figure))) return [];
      const effect = state.effectOf(shifts);
      const score = effect.score - ROW;
      if (effect.fixed.length < FEWEST || score <= 0) return [];
      const culprit = shifts[0]!.figure;
      const kind = 'row-shifted';
      const isTotal = sites.isTotal(culprit);
      return [{ kind, shifts, culprit, effect: { ...effect, score }, support: credibility(kind), isTotal }];
    });
  });
}

/** What puts the amounts of a row right that were typed so many columns off; nothing may have stood at the end. */
function moved({ figures }: Row, by: 1 | -1): readonly Shift[] {
  const end = by === 1 ? figures[0] : figures.at(-1);
  if (!end?.value.isZero() || figures.some(({ state }) => state === 'unreadable')) return [];
  return figures.flatMap((figure, column) => {
    const meant = figures[column + by]?.value ?? end.value;
    return meant.eq(figure.value) ? [] : [{ figure, by: meant.minus(figure.value) }];
  });
}

function exchanged(row: Row, other: Row): readonly Shift[] {
  if ([...row.figures, ...other.figures].some(({ state }) => state === 'unreadable')) return [];
  return row.figures.flatMap((figure, column) => {
    const beside = other.figures[column]!;
    const by = beside.value.minus(figure.value);
    return by.isZero()
      ? []
      : [
          { figure, by },
          { figure: beside, by: by.negated() },
        ];
  });
}
