import type { Decimal } from 'decimal.js';
import type { Figure } from '../disclosure/figure';
import type { Column, Part, Row, Table } from '../disclosure/table';
import type { Evidence, Instance } from '../relation/instance';
import { Exact } from '../workbook/amount';

/** A comparison that was made, as a linear equation over figures: Σ coefficient × figure = 0, give or take its reach. */
export interface Equation<Source = unknown> {
  /** Whatever the caller knows it by. */
  readonly source: Source;
  readonly operator: Instance['operator'];
  /** In 元 per unit of the figure, signed; the left side counts positive. */
  readonly terms: ReadonlyMap<Figure, Decimal>;
  /** Left minus right as shown, in 元. */
  readonly residual: Decimal;
  /** How far rounding alone can put the residual from nothing, in 元. */
  readonly reach: Decimal;
  readonly isBroken: boolean;
  /** Figures that are nothing, and without which being so it would not be asked at all (当 … = 0). */
  readonly unless?: readonly Figure[];
  /** Whether breaking it is an error; what is usual and no more counts less. */
  readonly isStrict: boolean;
}

/** Where a figure stands. */
export interface Site {
  readonly figure: Figure;
  readonly table: Table;
  readonly part: Part;
  readonly row: Row;
  /** Which row of the part it is. */
  readonly line: number;
  readonly column: Column;
}

const POWERS = new Map<number, Decimal>();

function powerOfTen(exponent: number): Decimal {
  let power = POWERS.get(exponent);
  if (!power) POWERS.set(exponent, (power = new Exact(10).pow(exponent)));
  return power;
}

/** Half of the last digit that a figure shows, in 元. Nothing and zero are exact. */
export function halfUnit({ figure, table }: Pick<Evidence, 'figure' | 'table'>): Decimal {
  if (figure.state !== 'amount' || figure.value.isZero()) return ZERO;
  return powerOfTen((table.unit?.inYuan ?? 0) - figure.decimals).div(2);
}

const ZERO = new Exact(0);

/** How many 元 one unit of a table is. */
export function unitOf(table: Table): Decimal {
  return powerOfTen(table.unit?.inYuan ?? 0);
}

/** The equation that an instance is. */
export function equationOf<Source>(
  { operator, left, right, verdict, condition = [] }: Instance,
  source: Source,
  isStrict: boolean,
): Equation<Source> {
  const terms = new Map<Figure, Decimal>();
  let residual: Decimal = ZERO;
  let reach: Decimal = ZERO;
  const add = (side: readonly Evidence[], direction: 1 | -1) => {
    for (const item of side) {
      const scale = unitOf(item.table).times(item.sign * direction);
      terms.set(item.figure, (terms.get(item.figure) ?? ZERO).plus(scale));
      residual = residual.plus(item.figure.value.times(scale));
      reach = reach.plus(halfUnit(item));
    }
  };
  add(left, 1);
  add(right, -1);
  const isBroken = verdict === '不平';
  const unless = condition.flatMap(({ figure }) => (figure.value.isZero() ? [figure] : []));
  return { source, operator, terms, residual, reach, isBroken, isStrict, ...(unless.length > 0 ? { unless } : {}) };
}

/** Whether a residual satisfies an equation, as far as rounding lets one know. */
export function holds({ operator, reach }: Pick<Equation, 'operator' | 'reach'>, residual: Decimal): boolean {
  const excess = operator === '=' ? residual.abs() : operator === '≥' ? residual.negated() : residual;
  return excess.lte(reach);
}
