import type { CellRole } from './model';

/** What a column holds; `free` cells are text, or amounts where they start with `=`. */
export type ColumnKind = 'code' | 'name' | 'amount' | 'ordinal' | 'free';

/** How one kind of table is laid out, whatever document it comes from. */
export interface TableTemplate {
  /** The header as a grid; without one the table continues another page. */
  readonly header: string;
  readonly columns: readonly ColumnKind[];
  readonly widths: readonly number[];
  /** How far the name in a column is set in, told from the cells of its row. */
  readonly indent?: (cells: readonly string[], column: number) => number;
}

/** One published table: its template, and what the document puts into it. */
export interface PublishedTable {
  readonly sheet: string;
  readonly template: TableTemplate;
  readonly title?: string;
  /** A line of its own under the title, such as （2024年度）. */
  readonly subtitle?: string;
  /** The number of the form, such as 公开01表. */
  readonly mark?: string;
  /** Caption lines other than the usual ones: another department name, no unit. */
  readonly captions?: readonly (readonly string[])[];
  readonly rows: string;
  readonly notes?: readonly string[];
}

export interface PublishedDocument {
  /** The name of the workbook, without ending. */
  readonly file: string;
  /** The published document the figures come from. */
  readonly source: string;
  readonly department: string;
  readonly year: string;
  readonly kind: 'budget' | 'account';
  readonly tables: readonly PublishedTable[];
  /** What the extraction had torn and how it was put right, and what is lost. */
  readonly notes: readonly string[];
}

export const roleOfColumn: Readonly<Record<ColumnKind, CellRole>> = {
  code: 'code',
  name: 'name',
  amount: 'amount',
  ordinal: 'ordinal',
  free: 'text',
};

/** The same kind of column several times over. */
export function repeat<T>(count: number, value: T): readonly T[] {
  return Array<T>(count).fill(value);
}
