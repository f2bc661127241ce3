import type { Disclosure, Table } from '../disclosure/table';
import { evaluate } from '../relation/evaluate';
import type { Evaluation } from '../relation/instance';
import { parseRelation } from '../relation/parse';
import { underTolerance, type Tolerance } from '../relation/tolerance';
import type { TableSet } from '../standard/registry';
import type { Judged } from './judged';
import type { NotChecked, Verdict } from './finding';
import type { VerdictCounts } from './inspection';
import type { NamedRelation } from './named-relation';
import { missingTable, uncheckedEntry } from './not-checked';

export interface RelationResults {
  readonly judged: readonly Judged[];
  readonly notChecked: readonly NotChecked[];
  readonly counts: Omit<VerdictCounts, 'notChecked'>;
}

/** Tries every relation of a table set on a disclosure, inside its tables and between them. */
export function checkRelations(set: TableSet, disclosure: Disclosure, tolerance: Tolerance = 'shown'): RelationResults {
  const byName = firstOfEach(disclosure.tables);
  const judged: Judged[] = [];
  const notChecked: NotChecked[] = [];
  const counts: Record<Verdict, number> = { 平: 0, 尾差: 0, 存疑: 0, 不平: 0 };
  const attempt = (relation: NamedRelation, tables: ReadonlyMap<string, Table>) => {
    const { instances, unchecked } = run(relation, tables);
    for (const instance of instances) {
      const told = underTolerance(instance, tolerance);
      counts[told] += 1;
      judged.push({ relation, instance, told });
    }
    for (const reason of unchecked) notChecked.push(uncheckedEntry(relation, reason));
  };
  for (const definition of set.tables) {
    const copies = disclosure.tables.filter(({ id }) => id === definition.id);
    if (copies.length === 0 && !definition.auxiliary) notChecked.push(missingTable(definition));
    for (const home of copies) {
      // Every copy of a table is checked in itself; ties between tables read the first one.
      const own = new Map(byName).set(home.name, home);
      for (const relation of definition.relations) {
        attempt({ rule: `${definition.id}.${relation.id}`, definition: relation, home }, own);
      }
    }
  }
  for (const tie of set.ties) attempt({ rule: `${set.family}.${tie.id}`, definition: tie }, byName);
  for (const { id, title, what } of set.outsideWorkbook) {
    notChecked.push({ rule: `${set.family}.${id}`, code: 'outside-workbook', data: { title, what }, cells: [] });
  }
  return {
    judged,
    notChecked,
    counts: { ties: counts.平, rounding: counts.尾差, suspect: counts.存疑, broken: counts.不平 },
  };
}

function firstOfEach(tables: readonly Table[]): ReadonlyMap<string, Table> {
  const byName = new Map<string, Table>();
  // A visible table is what is published; a hidden one stands in only where there is no other.
  const visibleFirst = [...tables.filter(({ hidden }) => !hidden), ...tables.filter(({ hidden }) => hidden)];
  for (const table of visibleFirst) if (!byName.has(table.name)) byName.set(table.name, table);
  return byName;
}

function run({ definition, home }: NamedRelation, tables: ReadonlyMap<string, Table>): Evaluation {
  const parsed = parseRelation(definition.formula);
  // The standard's own formulas are parsed by a test; one that fails here is our mistake and must not pass as checked.
  if (!parsed.ok) throw new Error(`${definition.formula}: ${parsed.message}`);
  return evaluate(parsed.relation, tables, home?.name);
}
