import type { Table } from '../../disclosure/table';
import type { Place } from '../../workbook/address';
import { addressesOf } from '../codes/code-finding';
import type { Finding, FindingCode, Severity } from '../finding';
import { shown, type RowAmount } from './row-amount';

/** A finding about a figure that looks wrong, with what it is about: several tables may show the same figure. */
export interface Suspicion {
  readonly finding: Finding;
  /** The subject whose amount it is; other tables that show it are not told of again. */
  readonly subject?: string;
}

/** A figure that looks wrong. */
export interface Suspect {
  readonly table: Table;
  readonly row: string;
  readonly column: string;
  readonly place: Place;
  /** As its table shows it. */
  readonly actual: string;
}

/** The finding about a figure that looks wrong; `compared` are the cells that it was held against. */
export function outlier(
  code: Extract<FindingCode, `outlier-${string}`>,
  severity: Severity,
  { table, row, column, place, actual }: Suspect,
  data: Readonly<Record<string, string>>,
  compared: readonly Place[],
): Finding {
  return {
    rule: code,
    severity,
    code,
    table: table.id,
    data: { row, column, unit: table.unit?.name ?? '', ...data, ...(table.hidden ? { hidden: table.sheet } : {}) },
    actual,
    cells: addressesOf([place, ...compared]),
  };
}

/** The amount of a row as a figure that looks wrong. */
export function suspectOf({ table, row, column, figure, value }: RowAmount): Suspect {
  const name = row.code === undefined || row.label.startsWith(row.code) ? row.label : `${row.code} ${row.label}`;
  return { table, row: name, column, place: figure.place, actual: shown(value, figure) };
}
