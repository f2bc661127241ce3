import { documents } from '../../samples/documents';
import { isDecimal, sumOf } from '../../samples/layout/decimal';
import { layDocument } from '../../samples/layout/document';
import { contentText } from '../../samples/layout/model';

/** A body row of a sample sheet, cell by column; merged cells stand in their first column. */
export type Row = readonly string[];

/** The rows of one sheet of a sample document. */
export function rowsOf(file: string, sheet: string): readonly Row[] {
  const document = documents.find((candidate) => candidate.file === file);
  if (document === undefined) throw new Error(`no document ${file}`);
  const layout = layDocument(document).find((candidate) => candidate.name === sheet);
  if (layout === undefined) throw new Error(`no sheet ${sheet} in ${file}`);
  const rows: string[][] = [];
  for (const cell of layout.cells) {
    if (['title', 'caption', 'header', 'note'].includes(cell.role)) continue;
    (rows[cell.row] ??= [])[cell.column] = contentText(cell.content);
  }
  return rows.flat(0).filter((row) => row.length > 0);
}

/** The exact sum of a column over the rows that a predicate picks; blanks count nothing. */
export function columnSum(rows: readonly Row[], column: number, pick: (row: Row) => boolean): string {
  return sumOf(
    rows
      .filter(pick)
      .map((row) => row[column] ?? '')
      .filter(isDecimal),
  );
}

/** The figure of the first row whose label, in any column, is the given one. */
export function figure(rows: readonly Row[], label: string, column: number): string {
  const row = rows.find((candidate) => candidate.includes(label));
  if (row === undefined) throw new Error(`no row ${label}`);
  return row[column] ?? '';
}
