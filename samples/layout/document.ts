import type { SheetLayout } from './model';
import { laySheet } from './sheet';
import type { PublishedDocument, PublishedTable } from './table';

/** Lays out every table of a document, one sheet a table, in the order of publication. */
export function layDocument(document: PublishedDocument): readonly SheetLayout[] {
  return document.tables.map((table) => laySheet(table, captionsOf(document, table)));
}

function captionsOf(document: PublishedDocument, table: PublishedTable): readonly (readonly string[])[] {
  if (table.captions !== undefined) return table.captions;
  // A page that lost its title has lost the line below it too.
  if (table.title === undefined) return [];
  const mark = table.mark === undefined ? [] : [['', table.mark]];
  return document.kind === 'account'
    ? [...mark, [`部门：${document.department}`, `${document.year}年度`, '单位：万元']]
    : [...mark, [`部门名称：${document.department}`, '单位：万元']];
}
