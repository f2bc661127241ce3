import type { Table } from '../disclosure/table';
import type { Sites } from './sites';
import type { State } from './state';

/** A table that ties in itself and with hardly any other. */
export interface OutdatedTable {
  readonly table: Table;
  /** The broken equations between it and others. */
  readonly fixed: readonly number[];
}

/** Fewer contradictions than these are mistakes of their own. */
const FEWEST = 3;
/** The part of its ties that must be broken: some figures are the same from year to year. */
const MOST = 0.5;

/**
 * Finds tables that were probably taken from another year or an earlier draft: everything inside ties, the other tables
 * tie among themselves, and most of what ties the table to them is broken, each by another amount.
 */
export function outdatedTables<Source>(state: State<Source>, sites: Sites): readonly OutdatedTable[] {
  const candidates = new Map<Table, number[]>();
  for (const at of state.broken) {
    if (!state.equations[at]!.isStrict) continue;
    for (const table of tablesIn(at, state, sites)) candidates.set(table, [...(candidates.get(table) ?? []), at]);
  }
  const found = [...candidates].flatMap(([table, broken]) => {
    if (broken.length < FEWEST || broken.some((at) => tablesIn(at, state, sites).size === 1)) return [];
    if (new Set(broken.map((at) => state.residuals[at]!.abs().toString())).size < FEWEST) return [];
    const isOnlyOne = [...candidates].every(
      ([other, all]) => other === table || all.every((at) => broken.includes(at)),
    );
    const holding = tiesThatHold(table, state, sites);
    if (!isOnlyOne || broken.length < MOST * (broken.length + holding)) return [];
    return [{ table, fixed: broken, share: broken.length / (broken.length + holding) }];
  });
  return found.sort((a, b) => b.fixed.length - a.fixed.length || b.share - a.share);
}

function tiesThatHold<Source>(table: Table, state: State<Source>, sites: Sites): number {
  return state.tableTies.filter(({ at, tables }) => {
    const { isStrict, operator } = state.equations[at]!;
    const holds = isStrict && operator === '=' && !state.broken.has(at) && tables.has(table);
    return holds && tablesIn(at, state, sites).size > 1;
  }).length;
}

/** Tables that contribute an amount to an equation. */
function tablesIn<Source>(at: number, state: State<Source>, sites: Sites): ReadonlySet<Table> {
  const tables = new Set<Table>();
  for (const figure of state.equations[at]!.terms.keys()) {
    const table = figure.value.isZero() ? undefined : sites.of(figure)?.table;
    if (table) tables.add(table);
  }
  return tables;
}
