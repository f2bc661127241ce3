import { contradictionsIn, type Contradiction } from '../diagnose/bounds/contradictions';
import { nearRounded } from '../diagnose/bounds/neighbourhood';
import { strainedIn } from '../diagnose/bounds/strained';
import { tiesOf } from '../diagnose/bounds/tie';
import { diagnose, type Cause } from '../diagnose/diagnose';
import type { Sites } from '../diagnose/sites';
import { suspectsIn } from '../diagnose/suspects';
import { equationOf } from '../diagnose/system';
import type { Figure } from '../disclosure/figure';
import type { Table } from '../disclosure/table';
import type { Judged } from './judged';

/** Relations that contradict each other together, or one that was compared by itself. */
export type Compared = Judged | Contradiction<Judged>;

/** What the bounds of all figures together say of relations that hold one by one. */
export interface BoundsResults {
  readonly causes: readonly Cause<Compared>[];
  readonly contradictions: readonly Contradiction<Judged>[];
  /** Relations that rounding explains by itself, but hardly once figures are taken as exactly as other tables show them. */
  readonly strained: readonly Judged[];
}

/** Whether relations hold together that hold one by one; `judged` must be free of mistakes that are known already. */
export function checkBounds(judged: readonly Judged[], tables: readonly Table[], sites: Sites): BoundsResults {
  const strict = judged.filter(({ relation: { definition } }) => (definition.severity ?? 'error') === 'error');
  const near = nearRounded(strict);
  if (near.length === 0) return { causes: [], contradictions: [], strained: [] };
  const ties = tiesOf(near.map(({ instance }) => instance));
  const equationAt = (at: number) => equationOf(near[at]!.instance, near[at]!, true);
  const contradictions = contradictionsIn(ties, equationAt, sites);
  const certain = contradictions.filter(({ isCertain }) => isCertain);
  const { causes, unexplained } = explain(certain, judged, tables, sites);
  const known = new Set(contradictions.flatMap(({ sum }) => sum.source));
  const strained = strainedIn(ties)
    .map((at) => near[at]!)
    .filter((item) => !known.has(item) && item.instance.verdict === '尾差');
  return { causes, contradictions: [...unexplained, ...contradictions.filter((one) => !one.isCertain)], strained };
}

/** The mistakes behind contradictions: each of these is an equation like any other, and broken. */
function explain(
  certain: readonly Contradiction<Judged>[],
  judged: readonly Judged[],
  tables: readonly Table[],
  sites: Sites,
): { readonly causes: readonly Cause<Compared>[]; readonly unexplained: readonly Contradiction<Judged>[] } {
  if (certain.length === 0) return { causes: [], unexplained: [] };
  const broken = certain.map((source) => ({ ...source.sum, source }));
  const suspects = suspectsIn(
    broken.map(({ terms }) => terms.keys()),
    sites,
  );
  const about = judged.filter(({ instance: { left, right } }) =>
    [...left, ...right].some(({ figure }) => suspects.has(figure)),
  );
  const equations = about.map((item) =>
    equationOf<Compared>(item.instance, item, (item.relation.definition.severity ?? 'error') === 'error'),
  );
  const { causes, unexplained } = diagnose<Compared>({
    tables,
    equations: [...equations, ...broken],
    sites,
    branches: [],
  });
  return { causes, unexplained: unexplained.filter(isContradiction) };
}

/** Tells relations that contradict each other from a single one. */
export function isContradiction(compared: Compared): compared is Contradiction<Judged> {
  return 'sum' in compared;
}

/** What was compared, without anything that a known mistake has a part in. */
export function withoutFigures(judged: readonly Judged[], known: ReadonlySet<Figure>): readonly Judged[] {
  return judged.filter(
    ({ instance: { verdict, left, right } }) =>
      verdict !== '不平' && ![...left, ...right].some(({ figure }) => known.has(figure)),
  );
}
