import type { Decimal } from 'decimal.js';
import type { Figure } from '../../disclosure/figure';
import type { Disclosure, Table } from '../../disclosure/table';
import { Exact } from '../../workbook/amount';
import { classLines } from '../ledger/rows';
import { equationsIn, type StatedEquation } from '../solve/equations';
import { solve } from '../solve/solve';
import type { Target } from './targets';

/** What is known about the figures of the tables to be filled. */
export interface Amounts {
  /** Exact amounts in 元. A figure that nothing determines is absent. */
  readonly exact: ReadonlyMap<Figure, Decimal>;
  /** All that is said to be equal in and between the tables as they will be. */
  readonly equations: readonly StatedEquation[];
}

/** What the ledger says about all tables to be filled: exact amounts in 元. */
export function measuredAmounts(targets: readonly Target[]): ReadonlyMap<Figure, Decimal> {
  return new Map(targets.flatMap(({ measured }) => [...(measured?.amounts ?? [])]));
}

/** Takes what is known of the tables to be filled, and solves for the rest. */
export function amountsFor(
  targets: readonly Target[],
  { tables }: Disclosure,
  measured: ReadonlyMap<Figure, Decimal>,
): Amounts {
  const made = new Set(targets.flatMap(({ sheet, definition }) => (sheet ? [definition.id] : [])));
  // Beside a new table, a blank or incomplete one of the same kind says nothing.
  const all = [
    ...tables.filter(({ id }) => !made.has(id)),
    ...targets.flatMap(({ sheet, table }) => (sheet ? [table] : [])),
  ];
  const equations = equationsIn({ tables: all });
  const given = new Map<Figure, Decimal>(measured);
  const free = new Set<Figure>();
  for (const { table, isBlank } of targets) {
    if (!isBlank) continue;
    for (const figure of outdatedLines(table)) given.set(figure, given.get(figure) ?? ZERO);
    for (const figure of figuresOf(table)) if (!given.has(figure)) free.add(figure);
  }
  const old = new Set(targets.flatMap(({ table, isBlank }) => (isBlank ? [] : figuresOf(table))));
  const totals = equations.flatMap(({ left }) => (left.length === 1 ? [left[0]!.figure] : []));
  const blanks = new Set(totals.filter((figure) => old.has(figure) && figure.state === 'blank' && !given.has(figure)));
  const exact = new Map(given);
  for (const [figure, { amount }] of solve(equations, { free, blanks, given })) exact.set(figure, amount);
  return { exact, equations };
}

const ZERO = new Exact(0);

/** The figures of lines that go by a name no longer in force, beside the one that does. */
function outdatedLines({ parts }: Table): readonly Figure[] {
  return parts.flatMap((part) => {
    const inForce = new Set(classLines(part));
    const outdated = part.rows.filter((row) => row.kind === 'item' && row.code !== undefined && !inForce.has(row));
    return outdated.flatMap(({ figures }) => figures);
  });
}

/** All figures of a table. */
export function figuresOf({ parts }: Table): readonly Figure[] {
  return parts.flatMap(({ rows }) => rows.flatMap(({ figures }) => figures));
}
