import type { Table } from '../disclosure/table';
import { compare, conditionHolds, constantsOf, type Constants } from './compare';
import { byColumn, byGroup, byRow, figuresBeside, once, type Sides } from './scopes';
import type { Evaluation, Instance, Unchecked } from './instance';
import { bindTables, type BoundRelation } from './tables';
import type { ConditionOperator, RelationOperator, RelationSyntax } from './syntax';

/**
 * Tries a relation on the tables of a disclosure.
 *
 * @param relation the parsed relation
 * @param tables the tables by the name that formulas use
 * @param home the table that references without a table name belong to
 */
export function evaluate(
  relation: RelationSyntax,
  tables: ReadonlyMap<string, Table>,
  home: string | undefined,
): Evaluation {
  const bound = bindTables(relation, tables, home);
  if (!bound.ok) return { instances: [], unchecked: [bound.unchecked] };
  const applies = conditionApplies(bound.relation);
  if (applies !== true) return { instances: [], unchecked: applies === false ? [] : [applies] };
  const { sides, unchecked } = collect(bound.relation);
  return judgeAll(bound.relation, sides, unchecked);
}

/** What a relation says about the figures of some tables, before anybody asks whether it is true. */
export interface Equation extends Sides {
  readonly operator: RelationOperator;
  /** The plain numbers of the formula, summed per side. */
  readonly constants: Constants;
  /** Holds only where this does (当 …). */
  readonly condition?: Sides & { readonly operator: ConditionOperator; readonly constants: Constants };
}

/**
 * The comparisons that a relation makes on the tables of a disclosure, for those who look for a figure instead of
 * judging it. Takes what {@link evaluate} takes; what a relation can't find is left out.
 */
export function equationsOf(
  relation: RelationSyntax,
  tables: ReadonlyMap<string, Table>,
  home: string | undefined,
): readonly Equation[] {
  const bound = bindTables(relation, tables, home);
  if (!bound.ok) return [];
  const condition = conditionOf(bound.relation);
  if (condition === 'unreadable') return [];
  const { operator } = bound.relation;
  const constants = constantsOf(bound.relation);
  return collect(bound.relation).sides.map((sides) => ({
    ...sides,
    operator,
    constants,
    ...(condition ? { condition } : {}),
  }));
}

function conditionOf({ condition }: BoundRelation): Equation['condition'] | 'unreadable' {
  if (!condition) return undefined;
  const { sides } = figuresBeside(condition);
  if (!sides[0]) return 'unreadable';
  return { ...sides[0], operator: condition.operator, constants: constantsOf(condition) };
}

function conditionApplies(relation: BoundRelation): boolean | Unchecked {
  if (!relation.condition) return true;
  const { left, operator, right } = relation.condition;
  const found = figuresBeside({ left, right });
  if (found.unchecked[0]) return found.unchecked[0];
  const sides = found.sides[0]!;
  const evidence = unreadable(sides);
  if (evidence.length > 0) return { code: 'figure-unreadable', evidence };
  return conditionHolds(operator, sides, constantsOf({ left, right }));
}

function collect(relation: BoundRelation): ReturnType<typeof once> {
  switch (relation.scope.kind) {
    case 'once':
      return once(relation);
    case 'row':
      return byRow(relation);
    case 'column':
      return byColumn(relation);
    case 'group':
      return byGroup(relation, relation.scope);
  }
}

function judgeAll(relation: BoundRelation, all: readonly Sides[], missing: readonly Unchecked[]): Evaluation {
  const instances: Instance[] = [];
  const unchecked: Unchecked[] = [...missing];
  const constants = constantsOf(relation);
  const decided = relation.condition && figuresBeside(relation.condition).sides[0];
  const condition = decided && [...decided.left, ...decided.right];
  for (const sides of all) {
    const evidence = unreadable(sides);
    if (evidence.length > 0) {
      unchecked.push({ code: 'figure-unreadable', evidence });
      continue;
    }
    // Nothing on either side, blank or 0.00: that proves nothing and is not counted as holding.
    if ([...sides.left, ...sides.right].every(({ figure }) => figure.value.isZero())) continue;
    const compared = compare(relation.operator, sides, constants);
    if ('code' in compared) {
      unchecked.push(compared);
      // The unit of a table does not change from row to row: once is enough.
      break;
    }
    instances.push(condition ? { ...compared, condition } : compared);
  }
  return { instances, unchecked };
}

function unreadable({ left, right }: Sides): Sides['left'] {
  return [...left, ...right].filter(({ figure }) => figure.state === 'unreadable');
}
