import type { Decimal } from 'decimal.js';
import type { Part, Row } from '../disclosure/table';
import { Exact } from '../workbook/amount';
import type { Hypothesis } from './hypothesis';
import type { Sites } from './sites';
import type { Effect, State } from './state';
import { holds, unitOf, type Equation } from './system';

/** The equations of a row over the rows below it, by column, and those of the row itself. */
export interface Branch {
  readonly part: Part;
  readonly parent: Row;
  readonly children: readonly Row[];
  /** Number of the equation of each column that has one. */
  readonly down: ReadonlyMap<number, number>;
  /** Equations along the parent's row. */
  readonly along: readonly number[];
}

/** What a parent shows more than its rows in one column, and how far rounding alone can put that from the truth. */
interface Gap {
  readonly amount: Decimal;
  readonly reach: Decimal;
}

/** Explanations by a whole row: one that is missing below its parent, or one that is there and not counted in it. */
export function rowHypotheses<Source>(branch: Branch, state: State<Source>, sites: Sites): readonly Hypothesis[] {
  const { part, parent, children, down } = branch;
  const first = parent.figures[0];
  const table = first && sites.of(first)?.table;
  if (!table || ![...down.values()].some((at) => state.broken.has(at))) return [];
  const unit = unitOf(table);
  const gaps = part.columns.map((_, column): Gap => {
    const at = down.get(column);
    if (at === undefined) return { amount: ZERO, reach: ZERO };
    const reach = state.equations[at]!.reach.div(unit);
    return { amount: state.broken.has(at) ? state.residuals[at]!.div(unit) : ZERO, reach };
  });
  const several = gaps.filter(({ amount }) => !amount.isZero()).length > 1;
  // Of two lines alike the second is the one to delete.
  const surplus = [...children].reverse().flatMap((row) => {
    // Two lines of the same subject are proof even in a list of one column; amounts alone are only in several.
    const isTwin = children.some((other) => other !== row && nameOf(other) === nameOf(row) && sameAmounts(other, row));
    return isTwin || several ? surplusRow(row, isTwin, gaps, state, sites) : [];
  });
  if (surplus.length > 0) return surplus;
  return several ? missingRow(branch, gaps, state, sites) : [];
}

const ZERO = new Exact(0);

function nameOf({ code, governmentCode, label }: Row): string {
  return code === undefined ? label : `${code}/${governmentCode ?? ''}`;
}

function sameAmounts(one: Row, other: Row): boolean {
  return one.figures.every(({ value }, column) => value.eq(other.figures[column]!.value));
}

/** A row that the parent leaves out: what the columns are off by is what it shows. */
function surplusRow<Source>(
  row: Row,
  isTwin: boolean,
  gaps: readonly Gap[],
  state: State<Source>,
  sites: Sites,
): readonly Hypothesis[] {
  const shifts = row.figures.flatMap((figure) =>
    figure.value.isZero() ? [] : [{ figure, by: figure.value.negated() }],
  );
  const isLeftOut = row.figures.every(({ value }, column) => {
    const { amount, reach } = gaps[column]!;
    return value.plus(amount).abs().lte(reach);
  });
  if (!isLeftOut || shifts.length === 0) return [];
  const effect = state.effectOf(shifts);
  if (effect.score <= 0) return [];
  const culprit = shifts[0]!.figure;
  const kind = isTwin ? 'row-doubled' : 'row-uncounted';
  return [{ kind, shifts, culprit, effect, support: isTwin ? TWIN : 1, isTotal: sites.isTotal(culprit) }];
}

/** The same subject with the same amounts once more is likelier than any slip of the hand. */
const TWIN = 4;

/** A row with what the parent has more than its rows: it must tie in itself as the parent's row does. */
function missingRow<Source>(
  { part, parent, down, along }: Branch,
  gaps: readonly Gap[],
  state: State<Source>,
  sites: Sites,
): readonly Hypothesis[] {
  if (gaps.some(({ amount }) => amount.isNegative())) return [];
  const amounts = new Map(parent.figures.map((figure, column) => [figure, gaps[column]!.amount]));
  const ties = along.every((at) => {
    const equation = state.equations[at]!;
    let residual = ZERO;
    for (const [figure, coefficient] of equation.terms)
      residual = residual.plus(coefficient.times(amounts.get(figure) ?? 0));
    return holds(equation, residual);
  });
  if (!ties) return [];
  const fixed = [...down.values()].filter((at) => state.broken.has(at));
  // The same amounts are missing wherever the subjects of this table are compared with those of another one.
  const elsewhere = [...state.broken].filter((at) => {
    if (fixed.includes(at)) return false;
    const equation = state.equations[at]!;
    return gaps.some((gap, column) =>
      lacks(gap, coefficientsIn(equation, part, column, sites), equation, state.residuals[at]!),
    );
  });
  const all = [...fixed, ...elsewhere];
  const effect: Effect = { fixed: all, harmed: [], exact: all.length, sharper: 0, strain: 0, score: all.length };
  const culprit = parent.figures[gaps.findIndex(({ amount }) => !amount.isZero())]!;
  return [{ kind: 'row-missing', shifts: [], culprit, effect, support: 1, isTotal: true }];
}

/** With which sign a row of this part would enter an equation; either, where the equation has none of its rows. */
function coefficientsIn({ terms }: Equation, part: Part, column: number, sites: Sites): readonly Decimal[] {
  const own = [...terms].filter(([figure]) => sites.of(figure)?.part === part);
  const [found] = own.filter(([figure]) => sites.of(figure)!.row.figures[column] === figure);
  if (found) return [found[1]];
  const [other] = terms.values();
  return own.length > 0 || !other ? [] : [other, other.negated()];
}

function lacks(
  { amount, reach }: Gap,
  coefficients: readonly Decimal[],
  equation: Equation,
  residual: Decimal,
): boolean {
  if (amount.isZero()) return false;
  return coefficients.some((coefficient) => {
    const farthest = reach.times(coefficient.abs()).plus(equation.reach);
    return holds({ operator: equation.operator, reach: farthest }, residual.plus(amount.times(coefficient)));
  });
}
