import type { Decimal } from 'decimal.js';
import type { Table } from '../disclosure/table';
import { explainSame, type Hypothesis } from './hypothesis';
import { isPair, ofRow, type MistakeKind } from './mistake';
import { ofOneLine } from './one-line';
import type { Branch } from './row';
import { searchIn } from './search';
import type { Sites } from './sites';
import { State } from './state';
import type { Equation, Site } from './system';
import { outdatedTables } from './table-outdated';
import { tablesInAnotherUnit } from './table-unit';

/** One mistake that explains broken equations. */
export interface Cause<Source> {
  readonly kind: MistakeKind;
  readonly culprit: Site;
  /** What the culprit should show, in the unit of its table; absent where no one cell is wrong. */
  readonly suggested?: Decimal;
  /** The other cell of an amount that was misplaced or exchanged. */
  readonly partner?: { readonly site: Site; readonly suggested: Decimal };
  /** Other cells that are wrong with the culprit: totals above it, or amounts that moved along with it. */
  readonly followers: readonly { readonly site: Site; readonly suggested: Decimal }[];
  /** Other cells that would explain the same, the likelier first. */
  readonly alternatives: readonly { readonly site: Site; readonly suggested: Decimal; readonly kind: MistakeKind }[];
  /** The broken equations that it explains. */
  readonly evidence: readonly Source[];
  /** Those that it puts off by no more than rounding does. */
  readonly blurred: readonly Source[];
}

export interface Diagnosis<Source> {
  readonly causes: readonly Cause<Source>[];
  /** Broken equations that nothing small explains. */
  readonly unexplained: readonly Source[];
}

/** What is diagnosed: the tables, everything that was compared in and between them, and their rows over rows. */
export interface Case<Source> {
  readonly tables: readonly Table[];
  readonly equations: readonly Equation<Source>[];
  readonly sites: Sites;
  readonly branches: readonly Branch[];
}

const MOST_CAUSES = 40;
const MOST_ALTERNATIVES = 2;
/** One broken relation over more cells than this, none of which shows a usual slip, says nothing about any of them. */
const MOST_EQUALS = 6;

/**
 * Finds the fewest mistakes that explain all broken equations together: again and again the one that explains most, until
 * none is left or nothing small explains the rest. The method, its limits and its cost are in docs/diagnosis.md.
 */
export function diagnose<Source>({ tables, equations, sites, branches }: Case<Source>): Diagnosis<Source> {
  const state = new State(equations, sites);
  const search = searchIn(state, sites, branches);
  const settle = (at: number, how?: 'unexplained') => {
    state.settle(at, how);
    search.forget([at]);
  };
  const causes: Cause<Source>[] = [];
  const blurred = new Set<number>();
  const sourceOf = (at: number) => equations[at]!.source;
  const told = new Set<number>();
  // Each broken one once, whatever corrections do to it later; what holds in the workbook, and only an earlier correction
  // has put off, is nobody's evidence.
  const evidenceIn = (all: readonly number[]) => {
    const own = all.filter((at) => equations[at]!.isBroken && !told.has(at));
    for (const at of own) told.add(at);
    return own.map(sourceOf);
  };
  while (state.broken.size > 0 && causes.length < MOST_CAUSES) {
    const ranked = search.ranked();
    const [best] = ranked;
    const [unit] = tablesInAnotherUnit(state, tables, sites);
    if (unit && unit.fixed.length > (best?.effect.fixed.length ?? 0)) {
      const evidence = evidenceIn(unit.fixed);
      if (evidence.length > 0) causes.push({ ...tableCause('table-unit', unit.table, sites), evidence, blurred: [] });
      for (const at of unit.fixed) settle(at);
      continue;
    }
    const [outdated] = outdatedTables(state, sites);
    if (outdated && outdated.fixed.length > (best?.effect.fixed.length ?? 0)) {
      const evidence = evidenceIn(outdated.fixed);
      if (evidence.length > 0)
        causes.push({ ...tableCause('table-outdated', outdated.table, sites), evidence, blurred: [] });
      for (const at of outdated.fixed) settle(at);
      continue;
    }
    if (!best) break;
    if (best.effect.fixed.every((at) => !equations[at]!.isStrict)) {
      // What is usual and no more accuses nobody.
      for (const at of best.effect.fixed) settle(at, 'unexplained');
      continue;
    }
    const equals = ranked.filter((other) => other !== best && explainSame(best, other));
    if (best.isFarFetched || isGuess(best, equals)) {
      // Nothing tells these cells apart, so the relations are shown as they are.
      for (const at of best.effect.fixed) settle(at, 'unexplained');
      continue;
    }
    const evidence = evidenceIn(best.effect.fixed);
    const sharpened = state.sharpenedBy(best.shifts).filter((at) => !blurred.has(at));
    for (const at of sharpened) blurred.add(at);
    if (evidence.length > 0)
      causes.push({ ...causeOf(best, equals, sites), evidence, blurred: sharpened.map(sourceOf) });
    search.forget(best.shifts.flatMap(({ figure }) => state.touching.get(figure) ?? []));
    state.apply(best.shifts);
    for (const at of best.effect.fixed) settle(at);
  }
  return { causes: ofOneLine(causes), unexplained: evidenceIn([...equations.keys()]) };
}

function isGuess(best: Hypothesis, equals: readonly Hypothesis[]): boolean {
  // An amount where all others are blank stands out by itself.
  const alike = best.kind === 'amount-extra' ? equals.filter(({ support }) => support >= best.support) : equals;
  return best.effect.fixed.length === 1 && alike.length >= MOST_EQUALS && best.support < 2;
}

type Accusation<Source> = Omit<Cause<Source>, 'evidence' | 'blurred'>;

function causeOf<Source>(
  { kind, shifts, culprit }: Hypothesis,
  equals: readonly Hypothesis[],
  sites: Sites,
): Accusation<Source> {
  const target = ({ figure, by }: Hypothesis['shifts'][number]) => figure.value.plus(by);
  const own = shifts.find(({ figure }) => figure === culprit);
  const other = isPair(kind) ? shifts.find(({ figure }) => figure !== culprit) : undefined;
  const others = equals.filter(
    (equal) =>
      !equal.isFarFetched &&
      !ofRow(kind) &&
      !ofRow(equal.kind) &&
      shifts.every(({ figure }) => figure !== equal.culprit),
  );
  const apart = others.filter((one, at) => others.findIndex(({ culprit: same }) => same === one.culprit) === at);
  return {
    kind,
    culprit: sites.of(culprit)!,
    ...(own && !ofRow(kind) ? { suggested: target(own) } : {}),
    ...(other ? { partner: { site: sites.of(other.figure)!, suggested: target(other) } } : {}),
    followers:
      other || ofRow(kind)
        ? []
        : shifts
            .filter(({ figure }) => figure !== culprit)
            .map((shift) => ({ site: sites.of(shift.figure)!, suggested: target(shift) })),
    alternatives: apart.slice(0, MOST_ALTERNATIVES).map((equal) => ({
      site: sites.of(equal.culprit)!,
      suggested: target(equal.shifts.find(({ figure }) => figure === equal.culprit)!),
      kind: equal.kind,
    })),
  };
}

function tableCause<Source>(kind: MistakeKind, table: Table, sites: Sites): Accusation<Source> {
  const figures = table.parts.flatMap(({ rows }) => rows.flatMap((row) => row.figures));
  const first = figures.find(({ value }) => !value.isZero()) ?? figures[0]!;
  return { kind, culprit: sites.of(first)!, followers: [], alternatives: [] };
}
