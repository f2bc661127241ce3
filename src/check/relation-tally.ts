import { parseRelation } from '../relation/parse';
import type { RelationDefinition } from '../standard/definition';
import type { TableSet } from '../standard/registry';
import type { NotChecked, Verdict } from './finding';
import type { RelationTally, VerdictCounts } from './inspection';
import type { Judged } from './judged';

const FIELD: Readonly<Record<Verdict, keyof VerdictCounts>> = {
  平: 'ties',
  尾差: 'rounding',
  存疑: 'suspect',
  不平: 'broken',
};

/**
 * How each relation of a set came out, inside its tables and between them. Relations that were not tried at all, be it
 * for a missing table or because they do not apply, have only zeros, or only count under `notChecked`.
 */
export function tallyRelations(
  set: TableSet,
  judged: readonly Judged[],
  notChecked: readonly NotChecked[],
): readonly RelationTally[] {
  const counts = new Map<string, Record<keyof VerdictCounts, number>>();
  const countsOf = (rule: string) => {
    const known = counts.get(rule) ?? { ties: 0, rounding: 0, suspect: 0, broken: 0, notChecked: 0 };
    counts.set(rule, known);
    return known;
  };
  for (const { relation, told } of judged) countsOf(relation.rule)[FIELD[told]] += 1;
  for (const { rule } of notChecked) countsOf(rule).notChecked += 1;

  const ids = new Map(set.tables.map(({ name, id }) => [name, id]));
  const tally = (rule: string, { title, formula }: RelationDefinition, home: readonly string[]): RelationTally => ({
    rule,
    title,
    formula,
    tables: [...new Set([...home, ...namesIn(formula).flatMap((name) => ids.get(name) ?? [])])],
    ...countsOf(rule),
  });
  return [
    ...set.tables.flatMap(({ id, relations }) =>
      relations.map((relation) => tally(`${id}.${relation.id}`, relation, [id])),
    ),
    ...set.ties.map((tie) => tally(`${set.family}.${tie.id}`, tie, [])),
  ];
}

/** The tables that a formula compares, as it names them; those of its condition only decide whether it applies. */
function namesIn(formula: string): readonly string[] {
  const parsed = parseRelation(formula);
  if (!parsed.ok) return [];
  const { left, right } = parsed.relation;
  return [...left, ...right].flatMap(({ reference }) => reference?.table ?? []);
}
