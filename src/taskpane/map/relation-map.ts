import type { Inspection, RelationTally, VerdictCounts } from '../../check/inspection';
import { TABLE_SETS } from '../../standard/registry';

/** The tables of a workbook and what ties them to each other: 勾稽图. */
export interface RelationMap {
  /** In the order of publication, tables that are missing included. */
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
}

export interface MapNode extends Tied {
  /** Table id. */
  readonly id: string;
  readonly name: string;
  /** Where it stands; nothing: the workbook has no such table. */
  readonly sheet: string | undefined;
}

/** All ties between two tables. */
export interface MapEdge extends Tied {
  /** Table ids, in the order of publication. */
  readonly between: readonly [string, string];
}

interface Tied {
  readonly key: string;
  /** Inside the table, or between the two. */
  readonly relations: readonly RelationTally[];
  readonly counts: VerdictCounts;
  readonly state: MapState;
}

/** The worst that came of several relations; `nothing` where none of them applies. */
export type MapState = 'broken' | 'suspect' | 'rounding' | 'ties' | 'notChecked' | 'nothing';

/** Worst first. A relation that was not tried proves nothing, so that it comes last. */
export const MAP_STATES = ['broken', 'suspect', 'rounding', 'ties', 'notChecked'] as const;

/**
 * Draws up the map of an inspection. A tie of more than two tables counts between the first one, whose figure it is
 * about, and each of the others.
 */
export function relationMap({ tables, relations }: Inspection): RelationMap {
  const sheets = new Map(tables.map(({ table, sheet }) => [table, sheet] as const).reverse());
  const sets = TABLE_SETS.filter((set) => set.tables.some(({ id }) => sheets.has(id)));
  const definitions = sets.flatMap((set) => set.tables).filter(({ id, auxiliary }) => sheets.has(id) || !auxiliary);
  const order = new Map(definitions.map(({ id }, at) => [id, at]));

  const inside = new Map<string, RelationTally[]>();
  const between = new Map<string, { readonly pair: readonly [string, string]; readonly relations: RelationTally[] }>();
  for (const relation of relations) {
    const [home, ...others] = relation.tables;
    if (home === undefined) continue;
    if (others.length === 0) inside.set(home, [...(inside.get(home) ?? []), relation]);
    for (const other of others) {
      const pair = [home, other].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)) as [string, string];
      if (!pair.every((id) => order.has(id))) continue;
      const key = pair.join('|');
      const known = between.get(key);
      if (known) known.relations.push(relation);
      else between.set(key, { pair, relations: [relation] });
    }
  }
  return {
    nodes: definitions.map(({ id, name }) => ({ id, name, sheet: sheets.get(id), ...tied(id, inside.get(id) ?? []) })),
    edges: [...between]
      .map(([key, { pair, relations: own }]): MapEdge => ({ between: pair, ...tied(key, own) }))
      .filter(({ state }) => state !== 'nothing'),
  };
}

function tied(key: string, relations: readonly RelationTally[]): Tied {
  const counts = { ties: 0, rounding: 0, suspect: 0, broken: 0, notChecked: 0 };
  for (const tally of relations) for (const state of MAP_STATES) counts[state] += tally[state];
  return { key, relations, counts, state: worstOf(counts) };
}

/** The worst verdict that was given at all. */
export function worstOf(counts: VerdictCounts): MapState {
  return MAP_STATES.find((state) => counts[state] > 0) ?? 'nothing';
}
