import type { Decimal } from 'decimal.js';
import type { Figure } from '../../disclosure/figure';
import type { Evidence } from '../../relation/instance';
import { Exact } from '../../workbook/amount';
import { formatArea, formatPosition } from '../../workbook/address';
import type { StatedEquation } from '../solve/equations';
import type { Target } from './targets';

/**
 * Excel formulas for the totals of tables: a relation inside a table that has one figure on its left is the formula of that
 * cell. Only where the shown figures add up to it, so that the formula gives what is meant, and never in a circle.
 */
export function formulasFor(
  targets: readonly Pick<Target, 'table'>[],
  shown: ReadonlyMap<Figure, Decimal>,
  equations: readonly StatedEquation[],
): ReadonlyMap<Figure, string> {
  const own = new Set(targets.map(({ table }) => table));
  const formulas = new Map<Figure, string>();
  const reads = new Map<Figure, readonly Figure[]>();
  for (const equation of equations) {
    const [total] = equation.left;
    if (!equation.home || !own.has(equation.home) || equation.left.length !== 1 || total!.sign !== 1) continue;
    if (formulas.has(total!.figure) || !isSum(equation) || !ties(equation, shown)) continue;
    const parts = equation.right.map(({ figure }) => figure);
    if (leadsTo(parts, total!.figure, reads)) continue;
    formulas.set(total!.figure, formulaOf(equation.right));
    reads.set(total!.figure, parts);
  }
  return formulas;
}

/** A sum on the same sheet; 收入总计 = 支出总计 compares two sums and is the formula of neither. */
function isSum({ left, right, definition, constants }: StatedEquation): boolean {
  if (!constants.left.isZero() || !constants.right.isZero()) return false;
  const sameSheet = right.every(({ figure }) => figure.place.sheet === left[0]!.figure.place.sheet);
  return sameSheet && (right.length > 1 || (right.length === 1 && /^每[行列]/.test(definition.formula)));
}

function ties({ left, right }: StatedEquation, shown: ReadonlyMap<Figure, Decimal>): boolean {
  const amountOf = ({ figure }: Evidence) =>
    shown.get(figure) ?? (figure.state === 'amount' ? figure.value : new Exact(0));
  let sum = new Exact(0);
  for (const item of right) sum = item.sign === 1 ? sum.plus(amountOf(item)) : sum.minus(amountOf(item));
  return shown.get(left[0]!.figure)?.eq(sum) === true;
}

function leadsTo(from: readonly Figure[], to: Figure, reads: ReadonlyMap<Figure, readonly Figure[]>): boolean {
  const seen = new Set<Figure>();
  const stack = [...from];
  for (let figure = stack.pop(); figure; figure = stack.pop()) {
    if (figure === to) return true;
    if (seen.has(figure)) continue;
    seen.add(figure);
    stack.push(...(reads.get(figure) ?? []));
  }
  return false;
}

interface Run {
  readonly first: Figure['place'];
  readonly last: Figure['place'];
}

/** `SUM(F9:F20)`, `SUM(F9,F12:F14)`, or `B5+B6-B7` where something is taken away. */
function formulaOf(parts: readonly Evidence[]): string {
  const runs = runsOf(parts.map(({ figure }) => figure.place));
  if (parts.length === 1) return addressOf(runs[0]!);
  if (parts.some(({ sign }) => sign === -1)) {
    return parts
      .map(({ figure, sign }, at) => `${sign === -1 ? '-' : at === 0 ? '' : '+'}${formatPosition(figure.place)}`)
      .join('');
  }
  return `SUM(${runs.map(addressOf).join(',')})`;
}

function addressOf({ first, last }: Run): string {
  return formatArea({ top: first.row, left: first.column, bottom: last.row, right: last.column });
}

/** Cells that follow each other down a column or along a row, as areas. */
function runsOf(places: readonly Figure['place'][]): readonly Run[] {
  const runs: Run[] = [];
  for (const place of places) {
    const run = runs[runs.length - 1];
    if (run && follows(run, place)) runs[runs.length - 1] = { ...run, last: place };
    else runs.push({ first: place, last: place });
  }
  return runs;
}

function follows({ first, last }: Run, place: Figure['place']): boolean {
  const down = place.column === last.column && place.row === last.row + 1 && first.column === last.column;
  const along = place.row === last.row && place.column === last.column + 1 && first.row === last.row;
  return down || along;
}
