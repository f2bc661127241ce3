import type { Part, Row, Table } from '../../disclosure/table';
import { rowAmount, type RowAmount } from './row-amount';

/** The economic subjects (款) that one unit spends money on, in one table. */
export interface EconomicLines {
  readonly table: Table;
  readonly lines: readonly EconomicLine[];
}

/** One of them. */
export interface EconomicLine extends RowAmount {
  /** Its 部门预算支出经济分类 code. */
  readonly code: string;
}

/** Tables that hold 基本支出 alone, where every line is kept small by standards and by the number of people. */
export const BASIC_ONLY: ReadonlySet<string> = new Set(['基本支出表', '基本支出决算表', '机关运行经费表']);

/** 商品和服务支出 that may well be most of what a unit spends: materials, labour, commissioned work, and the rest. */
export const CARRIERS: ReadonlySet<string> = new Set(['30218', '30226', '30227', '30299']);

const SUBJECT = /^3\d{4}$/;

/** The lines of all tables that have such, unit by unit; a table without units is one. */
export function economicLines(tables: readonly Table[]): readonly EconomicLines[] {
  return tables.flatMap((table) => table.parts.flatMap((part) => linesOf(table, part)));
}

function linesOf(table: Table, part: Part): readonly EconomicLines[] {
  const byUnit = new Map<Row | undefined, EconomicLine[]>();
  const units: (Row | undefined)[] = [];
  for (const row of part.rows) {
    // A row stands below the row that it is added into, so one pass is enough.
    const unit = row.kind === 'unit' ? row : row.parent === undefined ? undefined : units[row.parent];
    units.push(unit);
    const { code } = row;
    if (row.kind !== 'subject' || code === undefined || !SUBJECT.test(code)) continue;
    const amount = rowAmount(table, part, row);
    if (!amount) continue;
    const known = byUnit.get(unit);
    if (known) known.push({ ...amount, code });
    else byUnit.set(unit, [{ ...amount, code }]);
  }
  return [...byUnit.values()].map((lines) => ({ table, lines }));
}
