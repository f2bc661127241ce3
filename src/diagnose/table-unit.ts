import type { Table } from '../disclosure/table';
import { Exact } from '../workbook/amount';
import type { Sites } from './sites';
import type { State } from './state';
import { holds } from './system';

/** A table whose figures are all in another unit than it says: what has to be done to them, and what that explains. */
export interface TableUnit {
  readonly table: Table;
  /** The power of ten that brings its figures to the unit it says. */
  readonly power: 4 | -4;
  readonly fixed: readonly number[];
}

/**
 * Finds tables in 元 that say 万元, or the other way: with the factor put right, all that ties them to others holds, and
 * nothing that holds now breaks.
 */
export function tablesInAnotherUnit<Source>(
  state: State<Source>,
  tables: readonly Table[],
  sites: Sites,
): readonly TableUnit[] {
  const tied = tiesOf(state);
  const found = tables.flatMap((table) =>
    ([4, -4] as const).flatMap((power): readonly TableUnit[] => {
      const own = (tied.get(table) ?? []).filter((at) => counts(at, table, state, sites));
      const broken = own.filter((at) => state.broken.has(at));
      const isExplained = own.every(
        (at) => !state.equations[at]!.isStrict || holdsScaled(at, table, power, state, sites),
      );
      if (isFew(broken.length, own, state) || !isExplained || !hasSeveral(table)) return [];
      return [{ table, power, fixed: [...broken, ...roundingsWithin(table, power, state, sites)] }];
    }),
  );
  return found.sort((a, b) => b.fixed.length - a.fixed.length);
}

/** One odd amount breaks few of the ties of a table, another unit most; what must only not be larger may hold in both. */
function isFew<Source>(broken: number, own: readonly number[], state: State<Source>): boolean {
  const equal = own.filter((at) => state.equations[at]!.operator === '=');
  return broken === 0 || broken * 2 < (equal.length > 0 ? equal : own).length;
}

/** The ties of the tables that a broken tie is about. */
function tiesOf<Source>(state: State<Source>): ReadonlyMap<Table, readonly number[]> {
  const tied = new Map<Table, number[]>();
  for (const { at, tables } of state.tableTies) {
    if (state.broken.has(at)) for (const table of tables) tied.set(table, []);
  }
  if (tied.size === 0) return tied;
  for (const { at, tables } of state.tableTies) for (const table of tables) tied.get(table)?.push(at);
  return tied;
}

/** What is broken inside the table only because its rounding was multiplied too. */
function roundingsWithin<Source>(table: Table, power: number, state: State<Source>, sites: Sites): readonly number[] {
  const factor = new Exact(10).pow(power);
  return [...state.broken].filter((at) => {
    const equation = state.equations[at]!;
    const isWithin = [...equation.terms.keys()].every((figure) => sites.of(figure)?.table === table);
    return isWithin && holds(equation, state.residuals[at]!.times(factor));
  });
}

/** Whether a table contributes anything to an equation. */
function counts<Source>(at: number, table: Table, state: State<Source>, sites: Sites): boolean {
  return [...state.equations[at]!.terms.keys()].some(
    (figure) => !figure.value.isZero() && sites.of(figure)?.table === table,
  );
}

const FEW_AMOUNTS = 3;

/** A few amounts are typing mistakes, not a unit. */
function hasSeveral({ parts }: Table): boolean {
  const amounts = parts.flatMap(({ rows }) =>
    rows.flatMap(({ figures }) => figures.filter(({ value }) => !value.isZero())),
  );
  return amounts.length > FEW_AMOUNTS;
}

function holdsScaled<Source>(at: number, table: Table, power: number, state: State<Source>, sites: Sites): boolean {
  const equation = state.equations[at]!;
  const factor = new Exact(10).pow(power).minus(1);
  let own = new Exact(0);
  for (const [figure, coefficient] of equation.terms) {
    if (sites.of(figure)?.table === table) own = own.plus(figure.value.times(coefficient));
  }
  return holds(equation, state.residuals[at]!.plus(own.times(factor)));
}
