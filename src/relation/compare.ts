import type { Decimal } from 'decimal.js';
import type { Table } from '../disclosure/table';
import { Exact } from '../workbook/amount';
import type { Evidence, Instance, Unchecked } from './instance';
import { judge, type RoundedFigure } from './rounding';
import type { Sides } from './scopes';
import type { ConditionOperator, RelationOperator } from './syntax';
import type { BoundSides, BoundTerm } from './tables';

const powers = new Map<number, Decimal>();

function powerOfTen(exponent: number): Decimal {
  let power = powers.get(exponent);
  if (!power) {
    power = new Exact(10).pow(exponent);
    powers.set(exponent, power);
  }
  return power;
}

/** The plain numbers of a formula, summed per side: `合计 ≥ 0`. */
export interface Constants {
  readonly left: Decimal;
  readonly right: Decimal;
}

/** Sums the plain numbers among the terms of both sides. */
export function constantsOf({ left, right }: BoundSides): Constants {
  return { left: constant(left), right: constant(right) };
}

function constant(terms: readonly BoundTerm[]): Decimal {
  let total = new Exact(0);
  for (const { number, sign } of terms) if (number !== undefined) total = total.plus(new Exact(number).times(sign));
  return total;
}

/** Compares two sums of figures; figures of tables in different units are brought to the unit of the first one. */
export function compare(operator: RelationOperator, sides: Sides, constants: Constants): Instance | Unchecked {
  const all = [...sides.left, ...sides.right];
  const tables = new Set(all.map(({ table }) => table));
  const without = tables.size > 1 ? [...tables].find(({ unit }) => !unit) : undefined;
  if (without) return { code: 'unit-unknown', table: without };
  const home = all[0]!.table;
  const leftSum = sum(sides.left, home).plus(constants.left);
  const rightSum = sum(sides.right, home).plus(constants.right);
  const verdict = judge(operator, leftSum.minus(rightSum), roundedFigures(all));
  const key = sides.key === undefined ? {} : { key: sides.key };
  return { operator, left: sides.left, right: sides.right, leftSum, rightSum, verdict, ...key };
}

/** Figures with half of their last shown digit, this in the unit of the first figure's table. */
export function roundedFigures(evidence: readonly Evidence[]): readonly RoundedFigure[] {
  const home = evidence[0]?.table;
  return evidence
    .filter(({ figure }) => figure.state === 'amount')
    .map(({ figure, table }) => ({
      value: figure.value,
      halfUnit: powerOfTen(exponent(table, home!) - figure.decimals).div(2),
    }));
}

/** Decides a condition (当 …) on the shown figures. */
export function conditionHolds(operator: ConditionOperator, sides: Sides, constants: Constants): boolean {
  const home = (sides.left[0] ?? sides.right[0])?.table;
  return isTrue(operator, sum(sides.left, home).plus(constants.left), sum(sides.right, home).plus(constants.right));
}

/** Whether two amounts compare as the operator says. */
export function isTrue(operator: ConditionOperator, left: Decimal, right: Decimal): boolean {
  switch (operator) {
    case '=':
      return left.eq(right);
    case '≠':
      return !left.eq(right);
    case '≥':
      return left.gte(right);
    case '≤':
      return left.lte(right);
    case '>':
      return left.gt(right);
    case '<':
      return left.lt(right);
  }
}

/** The value of a figure of one table in the unit of another. */
export function inUnitOf(home: Table, { figure, table }: Evidence): Decimal {
  const shift = exponent(table, home);
  return shift === 0 ? figure.value : figure.value.times(powerOfTen(shift));
}

function sum(evidence: readonly Evidence[], home: Table | undefined): Decimal {
  let total = new Exact(0);
  for (const item of evidence) {
    if (item.figure.state !== 'amount') continue;
    const value = inUnitOf(home!, item);
    total = item.sign === 1 ? total.plus(value) : total.minus(value);
  }
  return total;
}

function exponent(from: Table, to: Table): number {
  return (from.unit?.inYuan ?? 0) - (to.unit?.inYuan ?? 0);
}
