import type { Finding } from '../../check/finding';
import type { RelationTally } from '../../check/inspection';
import type { Arrangement, FindingGroup } from '../state/arrange';
import { tallyOf } from '../state/arrange';
import type { MapEdge, MapNode, RelationMap } from './relation-map';

/** What was pressed on the map: a table, or the ties between two. */
export type Chosen =
  | { readonly kind: 'node'; readonly node: MapNode }
  | { readonly kind: 'edge'; readonly edge: MapEdge; readonly names: readonly [string, string] };

/** Finds what a key stands for; nothing where a new check has made another map. */
export function chosenOn({ nodes, edges }: RelationMap, key: string | undefined): Chosen | undefined {
  const node = nodes.find((one) => one.key === key);
  if (node) return { kind: 'node', node };
  const edge = edges.find((one) => one.key === key);
  if (!edge) return undefined;
  const [one, other] = edge.between.map((id) => nodes.find((known) => known.id === id)!.name);
  return { kind: 'edge', edge, names: [one!, other!] };
}

export function relationsOf(chosen: Chosen): readonly RelationTally[] {
  return chosen.kind === 'node' ? chosen.node.relations : chosen.edge.relations;
}

/**
 * The findings about the relations of what was pressed, under their tables: for a table all that are listed under it, for
 * a tie those that broke it, be it that they only show under the mistake that broke it.
 */
export function findingsOf(chosen: Chosen, { groups, information }: Arrangement): readonly FindingGroup[] {
  const rules = new Set(relationsOf(chosen).map(({ rule }) => rule));
  const concerns = (finding: Finding): boolean =>
    rules.has(finding.rule) ||
    (chosen.kind === 'node' && finding.table === chosen.node.id) ||
    (finding.evidence ?? []).some(concerns);
  return [...groups, ...information].flatMap((group) => {
    const items = group.items.filter(({ finding }) => concerns(finding));
    return items.length === 0 ? [] : [{ ...group, items, tally: tallyOf(items) }];
  });
}
