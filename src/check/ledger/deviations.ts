import type { Decimal } from 'decimal.js';
import type { Entries } from '../../derive/ledger/entries';
import type { Measured } from '../../derive/ledger/measure';
import { namedLines } from '../../derive/ledger/rows';
import { powerOf } from '../../derive/solve/solve';
import type { Figure } from '../../disclosure/figure';
import type { Part, Row, Table } from '../../disclosure/table';
import type { PartDerivation } from '../../standard/derivation';
import type { TableDefinition } from '../../standard/definition';
import { Exact } from '../../workbook/amount';
import { isUnexplained } from '../emptiness';

/** A figure that is not what the ledger adds up to, rounded to the digits that it shows. */
export interface Deviation {
  readonly table: Table;
  readonly row: Row;
  readonly column: string;
  readonly figure: Figure;
  /** The exact amount in the unit of the table. */
  readonly expected: Decimal;
  /** How far off, in units of the last digit shown; more than a half. */
  readonly units: Decimal;
  /** Whether it is income that was taken from what is spent. */
  readonly inferred: boolean;
}

/** The deviations of a table, in the order of its figures. */
export function deviationsOf(
  definition: TableDefinition,
  table: Table,
  { amounts }: Measured,
  entries: Entries,
): readonly Deviation[] {
  // Without a unit there is nothing to compare, and a blank form is not filled yet; both are findings of their own.
  if (!table.unit || isUnexplained(table)) return [];
  const isOpen = openPairs(definition, entries);
  const income = entries.income === entries.expenditure ? incomeRows(definition, table) : new Set<Row>();
  return table.parts.flatMap(({ rows, columns }) =>
    rows.flatMap((row) =>
      row.figures.flatMap((figure, at): readonly Deviation[] => {
        const exact = amounts.get(figure);
        if (!exact || figure.state === 'unreadable' || isOpen(row)) return [];
        const expected = exact.div(powerOf(table));
        const units = figure.value.minus(expected).abs().times(new Exact(10).pow(figure.decimals));
        if (units.lte('0.5')) return [];
        const column = columns[at]!.path.join('·');
        return [{ table, row, column, figure, expected, units, inferred: income.has(row) }];
      }),
    ),
  );
}

/** Rows of a pair of codes that lines without a 政府科目 may or may not belong to. */
function openPairs({ derivation = [] }: TableDefinition, { expenditure }: Entries): (row: Row) => boolean {
  if (derivation.every(({ rows }) => rows !== 'economic')) return () => false;
  const codes = new Set<string>();
  for (const { government, department } of expenditure) if (government.code === '') codes.add(department.code);
  return ({ code, governmentCode }) =>
    governmentCode !== undefined && [...codes].some((open) => open.startsWith(code ?? ''));
}

/** Rows of income: without a 收入明细底表 it follows from what is spent, which leaves out what is kept for next year. */
function incomeRows({ derivation = [] }: TableDefinition, { parts }: Table): ReadonlySet<Row> {
  return new Set(
    derivation.flatMap((own) => {
      const part = parts.find(({ name }) => name === own.part) ?? parts[0];
      return part ? incomeRowsOf(part, own) : [];
    }),
  );
}

function incomeRowsOf(part: Part, derivation: PartDerivation): readonly Row[] {
  if (derivation.of.ledger === 'income') return part.rows;
  return namedLines(part, derivation).flatMap(({ row, of }) => (of.ledger === 'income' ? [row] : []));
}
