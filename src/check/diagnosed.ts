import type { Contradiction } from '../diagnose/bounds/contradictions';
import { diagnose, type Cause } from '../diagnose/diagnose';
import { ofWhole } from '../diagnose/mistake';
import { sitesOf, type Sites } from '../diagnose/sites';
import { concerning } from '../diagnose/suspects';
import { equationOf } from '../diagnose/system';
import type { Figure } from '../disclosure/figure';
import type { Table } from '../disclosure/table';
import type { Instance } from '../relation/instance';
import { branchesOf } from './branches';
import { causeFinding } from './cause-finding';
import { contradictionFinding } from './contradiction-finding';
import { checkBounds, isContradiction, withoutFigures, type Compared } from './contradictions';
import type { Finding } from './finding';
import { instanceFinding } from './instance-finding';
import type { Judged } from './judged';

/**
 * The findings of everything that was compared: one for each mistake that explains broken relations, with these folded
 * under it; one for each relation that nothing small explains; and what holds one by one but not together.
 */
export function relationFindings(judged: readonly Judged[], tables: readonly Table[]): readonly Finding[] {
  const rounded = judged.filter(isRounded);
  const isBroken = judged.some(({ instance }) => instance.verdict === '不平');
  if (!isBroken && rounded.length === 0) return [];
  const sites = sitesOf(tables, totalsIn(judged));
  const { causes, unexplained } = isBroken ? explain(judged, tables, sites) : { causes: [], unexplained: [] };
  const bounds = checkBounds(withoutFigures(judged, figuresIn(causes, unexplained)), tables, sites);
  const findingOf = (compared: Compared): Finding =>
    isContradiction(compared) ? contradictionFinding(compared, sites) : plainFinding(compared);
  // What looked like rounding and ties exactly once a mistake is corrected was none; what contradicts others is told there.
  const folded = new Set<Compared>([
    ...[...causes, ...bounds.causes].flatMap((cause): readonly Compared[] => cause.blurred),
    ...bounds.causes.flatMap(({ evidence }) => evidence.flatMap((one) => (isContradiction(one) ? one.sum.source : []))),
    ...bounds.contradictions.flatMap(({ sum }) => sum.source),
  ]);
  const strained = new Set(bounds.strained);
  return [
    ...causes.map((cause) => causeFinding({ ...cause, blurred: cause.blurred.filter(isRounded) }, findingOf)),
    ...bounds.causes.map((cause) => {
      const blurred = cause.blurred.filter((one) => !isContradiction(one) && isRounded(one));
      return causeFinding({ ...cause, blurred }, findingOf);
    }),
    ...unexplained.map(plainFinding),
    ...apart(bounds.contradictions).map((group) => groupFinding(group.map(findingOf))),
    ...rounded
      .filter((item) => !folded.has(item))
      .map((item) => (strained.has(item) && item.told !== '不平' ? strainedFinding(item) : plainFinding(item))),
  ];
}

/** Contradictions that share a figure have one reason, whichever it is: they are told together. */
function apart(contradictions: readonly Contradiction<Judged>[]): readonly (readonly Contradiction<Judged>[])[] {
  const groups: { readonly figures: Set<Figure>; readonly members: Contradiction<Judged>[] }[] = [];
  for (const one of [...contradictions].sort((a, b) => b.gap.cmp(a.gap))) {
    const figures = [...one.sum.terms.keys()];
    const known = groups.find((group) => figures.some((figure) => group.figures.has(figure)));
    if (known) {
      known.members.push(one);
      for (const figure of figures) known.figures.add(figure);
    } else groups.push({ figures: new Set(figures), members: [one] });
  }
  return groups.map(({ members }) => members);
}

function groupFinding([first, ...others]: readonly Finding[]): Finding {
  const rest = others.map(({ evidence: _, ...finding }) => finding);
  return { ...first!, evidence: [...(first!.evidence ?? []), ...rest] };
}

/** Figures that some relation gives as the sum of others. */
function totalsIn(judged: readonly Judged[]): ReadonlySet<Figure> {
  const totals = new Set<Figure>();
  for (const { instance } of judged) {
    if (instance.operator === '=' && instance.left.length === 1 && instance.right.length > 1)
      totals.add(instance.left[0]!.figure);
  }
  return totals;
}

function explain(judged: readonly Judged[], tables: readonly Table[], sites: Sites) {
  const concerns = concerning(
    judged.map(({ instance }) => instance),
    sites,
  );
  const concerned = judged.filter(({ instance }) => concerns(instance));
  const equations = concerned.map((item) =>
    equationOf(item.instance, item, (item.relation.definition.severity ?? 'error') === 'error'),
  );
  return diagnose({ tables, equations, sites, branches: branchesOf(concerned) });
}

/** What known mistakes have a part in: bounds that go through it would only say the same again. */
function figuresIn(causes: readonly Cause<Judged>[], unexplained: readonly Judged[]): ReadonlySet<Figure> {
  const figures = new Set<Figure>();
  const all = ({ instance: { left, right } }: Judged) => {
    for (const { figure } of [...left, ...right]) figures.add(figure);
  };
  for (const { kind, culprit, partner, followers, evidence } of causes) {
    for (const site of [culprit, ...(partner ? [partner.site] : []), ...followers.map((one) => one.site)])
      figures.add(site.figure);
    if (ofWhole(kind)) evidence.forEach(all);
  }
  unexplained.forEach(all);
  return figures;
}

function isRounded({ instance: { verdict } }: Judged): boolean {
  return verdict === '尾差' || verdict === '存疑';
}

function plainFinding({ relation, instance, told }: Judged): Finding {
  return instanceFinding(relation, instance, told as Exclude<Instance['verdict'], '平'>);
}

/** Rounding explains it by itself, but hardly by what other tables show of its figures. */
function strainedFinding({ relation, instance }: Judged): Finding {
  const finding = instanceFinding(relation, instance, '存疑');
  return { ...finding, data: { ...finding.data, sharper: 'elsewhere' } };
}
