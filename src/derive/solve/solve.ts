import type { Decimal } from 'decimal.js';
import type { Figure } from '../../disclosure/figure';
import type { Table } from '../../disclosure/table';
import { isTrue } from '../../relation/compare';
import type { Evidence } from '../../relation/instance';
import { Exact } from '../../workbook/amount';
import type { StatedEquation } from './equations';

/** A figure that an equation determined: its amount in 元, and the equation. */
export interface Solved {
  readonly amount: Decimal;
  readonly by: StatedEquation;
}

/** What is looked for, and what is known although no cell shows it. */
export interface Unknowns {
  /** Figures of new tables: any equation may give them. */
  readonly free: ReadonlySet<Figure>;
  /** Blanks of tables at hand: only an equation that must hold may give them, and only as its left side. */
  readonly blanks: ReadonlySet<Figure>;
  /** Amounts in 元. */
  readonly given: ReadonlyMap<Figure, Decimal>;
}

/**
 * Finds the figures that the equations determine, one after another: an equation with a single unknown figure gives
 * that figure, whichever side it stands on. Equalities of few figures go before long sums, which rounding has blurred.
 * Figures that are neither looked for nor given count as what they show, blanks as nothing.
 */
export function solve(
  equations: readonly StatedEquation[],
  { free, blanks, given }: Unknowns,
): ReadonlyMap<Figure, Solved> {
  const open = new Set([...free, ...blanks]);
  const solved = new Map<Figure, Solved>();
  const amountOf = (item: Evidence): Decimal | undefined => {
    const known = given.get(item.figure) ?? solved.get(item.figure)?.amount;
    if (known) return known;
    return open.has(item.figure) ? undefined : shownInYuan(item);
  };
  const touching = indexed(equations);
  const queue = new Queue();
  const offer = (equation: StatedEquation) => {
    if (isReadable(equation) && unknownsOf(equation, open).length === 1) queue.add(equation);
  };
  for (const equation of equations) offer(equation);
  for (let equation = queue.take(); equation; equation = queue.take()) {
    const [target, second] = unknownsOf(equation, open);
    if (!target || second || (blanks.has(target.figure) && !isDefinition(equation, target))) continue;
    const amount = amountFor(target, equation, amountOf);
    // A condition may ask about the very figure that is looked for (当 本年收入合计 ≠ 0).
    const withTarget: Amounts = (item) => (item.figure === target.figure ? amount : amountOf(item));
    if (!amount || conditionOf(equation, withTarget) !== true) continue;
    open.delete(target.figure);
    solved.set(target.figure, { amount, by: equation });
    for (const other of touching.get(target.figure) ?? []) offer(other);
  }
  return solved;
}

/** Whether an equation says what a figure must be: its left side is that figure alone, and breaking it is an error. */
function isDefinition({ left, definition }: StatedEquation, target: Evidence): boolean {
  return left.length === 1 && left[0] === target && (definition.severity ?? 'error') === 'error';
}

/** Equations waiting to be used, the shortest first. */
class Queue {
  private readonly byLength: (Set<StatedEquation> | undefined)[] = [];

  add(equation: StatedEquation): void {
    const length = equation.left.length + equation.right.length;
    (this.byLength[length] ??= new Set()).add(equation);
  }

  take(): StatedEquation | undefined {
    for (const waiting of this.byLength) {
      const [first] = waiting ?? [];
      if (first && waiting?.delete(first)) return first;
    }
    return undefined;
  }
}

function indexed(equations: readonly StatedEquation[]): ReadonlyMap<Figure, readonly StatedEquation[]> {
  const touching = new Map<Figure, StatedEquation[]>();
  for (const equation of equations) {
    const { condition } = equation;
    const all = [...figures(equation), ...(condition ? figures(condition) : [])];
    for (const figure of new Set(all)) {
      const list = touching.get(figure);
      if (list) list.push(equation);
      else touching.set(figure, [equation]);
    }
  }
  return touching;
}

function figures({ left, right }: Pick<StatedEquation, 'left' | 'right'>): readonly Figure[] {
  return [...left, ...right].map(({ figure }) => figure);
}

function isReadable({ left, right }: StatedEquation): boolean {
  return [...left, ...right].every(({ figure, table }) => figure.state !== 'unreadable' && table.unit !== undefined);
}

function unknownsOf({ left, right }: StatedEquation, open: ReadonlySet<Figure>): readonly Evidence[] {
  return [...left, ...right].filter(({ figure }) => open.has(figure));
}

type Amounts = (item: Evidence) => Decimal | undefined;

/** Whether the condition of an equation holds; `undefined` as long as a figure in it is not known. */
function conditionOf({ condition }: StatedEquation, amountOf: Amounts): boolean | undefined {
  if (!condition) return true;
  const left = sum(condition.left, amountOf);
  const right = sum(condition.right, amountOf);
  if (!left || !right) return undefined;
  const power = powerOf((condition.left[0] ?? condition.right[0])?.table);
  const { constants, operator } = condition;
  return isTrue(operator, left.plus(constants.left.times(power)), right.plus(constants.right.times(power)));
}

function amountFor(target: Evidence, equation: StatedEquation, amountOf: Amounts): Decimal | undefined {
  const others = (side: readonly Evidence[]) => side.filter((item) => item !== target);
  const left = sum(others(equation.left), amountOf);
  const right = sum(others(equation.right), amountOf);
  if (!left || !right) return undefined;
  const power = powerOf((equation.left[0] ?? equation.right[0])?.table);
  const { constants } = equation;
  const difference = right.plus(constants.right.times(power)).minus(left.plus(constants.left.times(power)));
  const onLeft = equation.left.includes(target);
  const amount = onLeft ? difference : difference.negated();
  return target.sign === 1 ? amount : amount.negated();
}

function sum(side: readonly Evidence[], amountOf: Amounts): Decimal | undefined {
  let total = new Exact(0);
  for (const item of side) {
    const amount = amountOf(item);
    if (!amount) return undefined;
    total = item.sign === 1 ? total.plus(amount) : total.minus(amount);
  }
  return total;
}

function shownInYuan({ figure, table }: Evidence): Decimal {
  return figure.value.times(powerOf(table));
}

/** How many 元 the unit of a table is worth. */
export function powerOf(table: Table | undefined): Decimal {
  return new Exact(10).pow(table?.unit?.inYuan ?? 0);
}
