import type { AttributeRole } from './definition';

/**
 * How a table is printed: what `layout` does not say because recognition needs no more than the words. Headers and forms
 * are grids typed as text: a line a row, `|` between cells, `<` goes on with the cell on the left, `^` with the one
 * above. In all texts `{year}`, `{department}` and `{unit}` stand for what the table is laid out for.
 */
export type TablePrint = ListPrint | SidesPrint | PanelsPrint | FormPrint;

interface PrintBase {
  /** The number of the form, 预算01表. A table that only few places publish has none. */
  readonly number?: string;
  /** The title without the year. */
  readonly title: string;
  /** Narrow and long tables are printed upright, all others crosswise. */
  readonly portrait?: boolean;
  /** Notes that always stand under the table. */
  readonly notes?: readonly string[];
  /** What a table without amounts says there is none of: `政府性基金预算支出`. */
  readonly subject?: string;
}

/** A list: rows are as many as there are subjects, units or projects. */
export interface ListPrint extends PrintBase {
  readonly kind: 'list';
  readonly header: string;
  readonly columns: readonly PrintedColumn<AttributeRole | 'amount' | 'text'>[];
  /** The columns in which a row that is a department or unit shows its code and name; absent where none is printed. */
  readonly unitRow?: { readonly code: AttributeRole; readonly name: AttributeRole };
  /** Over how many columns from the left 合计 is merged; otherwise it stands where the names of units do. */
  readonly totalSpan?: number;
}

/** Two sides: lines from the top, and closing lines that stand beside each other at the bottom. Leading spaces indent. */
export interface SidesPrint extends PrintBase {
  readonly kind: 'sides';
  readonly header: string;
  readonly columns: readonly PrintedColumn<'label' | 'ordinal' | 'amount'>[];
  readonly left: readonly string[];
  readonly right: readonly string[];
  readonly closing: readonly (readonly [left: string, right: string])[];
}

/** Code, name and amount repeated beside each other: each panel lists all codes of its 类 of 部门预算支出经济分类. */
export interface PanelsPrint extends PrintBase {
  readonly kind: 'panels';
  readonly header: string;
  readonly columns: readonly PrintedColumn<'code' | 'name' | 'amount'>[];
  readonly panels: readonly (readonly string[])[];
  /** The closing line as a grid; `#` is an amount. */
  readonly closing: string;
}

/** A form: every text of it; `#` is an amount, `*` in front of a text makes it a heading. */
export interface FormPrint extends PrintBase {
  readonly kind: 'form';
  readonly widths: readonly number[];
  readonly rows: string;
}

/** What a column shows, and its width in characters. */
export type PrintedColumn<Content> = readonly [content: Content, width: number];

/** So many columns of amounts, all as wide. */
export function amountColumns(count: number, width: number): readonly PrintedColumn<'amount'>[] {
  return Array.from({ length: count }, () => ['amount', width] as const);
}
