import type { Table } from '../disclosure/table';
import type { Unchecked } from './instance';
import type { ConditionOperator, RelationOperator, RelationSyntax, Scope, Segment, Sum } from './syntax';

/** A term with its table found; `table` is absent for numbers and for 如有(…) of a table that is not there. */
export interface BoundTerm {
  readonly sign: 1 | -1;
  readonly optional: boolean;
  readonly table?: Table;
  readonly path: readonly Segment[];
  readonly number?: string;
}

export interface BoundSides {
  readonly left: readonly BoundTerm[];
  readonly right: readonly BoundTerm[];
}

export interface BoundRelation extends BoundSides {
  readonly scope: Scope;
  readonly operator: RelationOperator;
  readonly condition?: BoundSides & { readonly operator: ConditionOperator };
}

type Bound =
  { readonly ok: true; readonly relation: BoundRelation } | { readonly ok: false; readonly unchecked: Unchecked };

/** Finds the table of every reference; one without a table name belongs to the table named last before it. */
export function bindTables(
  relation: RelationSyntax,
  tables: ReadonlyMap<string, Table>,
  home: string | undefined,
): Bound {
  const missing = new Set<string>();
  let current = home;
  const bind = (sum: Sum): BoundTerm[] =>
    sum.map(({ sign, optional, reference, number }) => {
      if (!reference) return { sign, optional, path: [], ...(number === undefined ? {} : { number }) };
      current = reference.table ?? current;
      const table = current === undefined ? undefined : tables.get(current);
      if (!table && !optional) missing.add(current ?? '');
      return { sign, optional, path: reference.path, ...(table ? { table } : {}) };
    });
  const left = bind(relation.left);
  const right = bind(relation.right);
  const condition = relation.condition && {
    left: bind(relation.condition.left),
    right: bind(relation.condition.right),
    operator: relation.condition.operator,
  };
  if (missing.size > 0) return { ok: false, unchecked: { code: 'table-missing', names: [...missing] } };
  const { scope, operator } = relation;
  return { ok: true, relation: { scope, operator, left, right, ...(condition ? { condition } : {}) } };
}
