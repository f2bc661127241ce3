import type { Decimal } from 'decimal.js';
import type { Figure } from '../disclosure/figure';
import type { Part, Row } from '../disclosure/table';
import { Exact } from '../workbook/amount';
import type { Hypothesis } from './hypothesis';
import type { Sites } from './sites';
import type { Effect, State } from './state';
import { holds, unitOf } from './system';

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

/** Explanations by a whole row: one that is missing below its parent, or one that stands there twice. */
export function rowHypotheses<Source>(branch: Branch, state: State<Source>, sites: Sites): readonly Hypothesis[] {
  const { part, parent, children, down } = branch;
  const first = parent.figures[0];
  const table = first && sites.of(first)?.table;
  if (!table || ![...down.values()].some((at) => state.broken.has(at))) return [];
  const unit = unitOf(table);
  const lacking = part.columns.map((_, column) => {
    const at = down.get(column);
    return at === undefined || !state.broken.has(at) ? ZERO : state.residuals[at]!.div(unit);
  });
  if (lacking.filter((amount) => !amount.isZero()).length < 2) return [];
  const doubled = [...children].reverse().flatMap((row) => doubledRow(row, lacking, state, sites));
  if (doubled.length > 0) return doubled.slice(0, 1);
  return missingRow(branch, lacking, state);
}

const ZERO = new Exact(0);

function doubledRow<Source>(
  row: Row,
  lacking: readonly Decimal[],
  state: State<Source>,
  sites: Sites,
): readonly Hypothesis[] {
  if (!row.figures.every(({ value }, column) => value.eq(lacking[column]!.negated()))) return [];
  const shifts = row.figures.flatMap((figure) =>
    figure.value.isZero() ? [] : [{ figure, by: figure.value.negated() }],
  );
  const effect = state.effectOf(shifts);
  if (effect.score <= 0) return [];
  return [
    {
      kind: 'row-doubled',
      shifts,
      culprit: shifts[0]!.figure,
      effect,
      support: 1,
      isTotal: sites.isTotal(shifts[0]!.figure),
    },
  ];
}

/** A row with what the parent has more than its rows: it must tie in itself as the parent's row does. */
function missingRow<Source>(
  { parent, down, along }: Branch,
  lacking: readonly Decimal[],
  state: State<Source>,
): readonly Hypothesis[] {
  const amounts = new Map(parent.figures.map((figure, column) => [figure, lacking[column]!]));
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
  const elsewhere = [...state.broken].filter((at) => !fixed.includes(at) && lacksTheSame(at, amounts, state));
  const all = [...fixed, ...elsewhere];
  const effect: Effect = { fixed: all, harmed: [], exact: all.length, sharper: 0, score: all.length };
  const culprit = parent.figures[lacking.findIndex((amount) => !amount.isZero())]!;
  return [{ kind: 'row-missing', shifts: [], culprit, effect, support: 1, isTotal: true }];
}

function lacksTheSame<Source>(at: number, amounts: ReadonlyMap<Figure, Decimal>, state: State<Source>): boolean {
  const residual = state.residuals[at]!.abs();
  const { terms } = state.equations[at]!;
  const [coefficient] = terms.values();
  if (!coefficient) return false;
  return [...amounts.values()].some((amount) => !amount.isZero() && amount.times(coefficient).abs().eq(residual));
}
