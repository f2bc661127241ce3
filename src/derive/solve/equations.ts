import type { Disclosure, Table } from '../../disclosure/table';
import { equationsOf, type Equation } from '../../relation/evaluate';
import { parseRelation } from '../../relation/parse';
import type { RelationDefinition } from '../../standard/definition';
import { TABLE_SETS } from '../../standard/registry';

/** An equation with the relation that says it. */
export interface StatedEquation extends Equation {
  readonly definition: RelationDefinition;
  /** The table that it is a relation of; absent for ties between tables. */
  readonly home?: Table;
}

/**
 * Everything that the standard says to be equal in and between the given tables: the relations that `check` judges, and
 * the conventions that are only good for filling.
 */
export function equationsIn({ tables }: Pick<Disclosure, 'tables'>): readonly StatedEquation[] {
  const byName = new Map([...tables].reverse().map((table) => [table.name, table]));
  return TABLE_SETS.flatMap((set) => {
    const own = set.tables.flatMap((definition) =>
      tables
        .filter(({ id }) => id === definition.id)
        .flatMap((home) => {
          const withHome = new Map(byName).set(home.name, home);
          return definition.relations.flatMap((relation) => stated(relation, withHome, home));
        }),
    );
    if (!set.tables.some(({ id }) => tables.some((table) => table.id === id))) return own;
    return [...own, ...[...set.ties, ...set.conventions].flatMap((tie) => stated(tie, byName))];
  });
}

function stated(
  definition: RelationDefinition,
  tables: ReadonlyMap<string, Table>,
  home?: Table,
): readonly StatedEquation[] {
  const parsed = parseRelation(definition.formula);
  // The standard's own formulas are parsed by a test; one that fails here is our mistake.
  if (!parsed.ok) throw new Error(`${definition.formula}: ${parsed.message}`);
  return equationsOf(parsed.relation, tables, home?.name)
    .filter(({ operator }) => operator === '=')
    .map((equation) => ({ ...equation, definition, ...(home ? { home } : {}) }));
}
