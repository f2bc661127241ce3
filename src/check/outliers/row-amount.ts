import type { Decimal } from 'decimal.js';
import type { Figure } from '../../disclosure/figure';
import type { Part, Row, Table, Unit } from '../../disclosure/table';
import { Exact } from '../../workbook/amount';

/** What a row comes to, and the cell where that was put in. */
export interface RowAmount {
  readonly table: Table;
  readonly row: Row;
  /** The cell of the amount: where only one column makes up the row's total, the cell in that column. */
  readonly figure: Figure;
  /** The words over that cell. */
  readonly column: string;
  /** In the unit of the table. */
  readonly value: Decimal;
}

const TOTALS: ReadonlySet<string> = new Set(['合计', '总计', '决算数', '金额', '资金总额']);

/**
 * The amount of a row of a list, more than zero; `undefined` where it has none. A total is written by a formula and
 * its one addend by hand, so the addend's cell is the one to look at.
 */
export function rowAmount(table: Table, part: Part, row: Row): RowAmount | undefined {
  const total = row.figures[totalColumn(part)];
  if (total?.state !== 'amount' || total.value.lte(0)) return undefined;
  const isAddend = (figure: Figure, at: number) =>
    figure !== total &&
    figure.state === 'amount' &&
    figure.value.eq(total.value) &&
    !leafOf(part, at).startsWith('其中');
  const addend = row.figures.findIndex(isAddend);
  const at = addend < 0 ? row.figures.indexOf(total) : addend;
  return {
    table,
    row,
    figure: row.figures[at]!,
    column: part.columns[at]!.path.join('·'),
    value: total.value,
  };
}

function totalColumn(part: Part): number {
  const found = part.columns.findIndex((_, at) => TOTALS.has(leafOf(part, at)));
  return Math.max(found, 0);
}

function leafOf({ columns }: Part, at: number): string {
  return columns[at]!.path.at(-1) ?? '';
}

/** An amount of 元 in another unit of money. */
export function fromYuan(yuan: number, { inYuan }: Unit): Decimal {
  return new Exact(yuan).div(new Exact(10).pow(inYuan));
}

/** An amount as its table shows it. */
export function shown(value: Decimal, { decimals }: Pick<Figure, 'decimals'>): string {
  return value.toFixed(Math.max(0, decimals));
}

/** How many times one amount is another, as messages say it: whole numbers, and one digit below ten. */
export function times(amount: Decimal, of: Decimal): string {
  const ratio = amount.div(of);
  return ratio.toFixed(ratio.lt(10) ? 1 : 0, Exact.ROUND_DOWN);
}
