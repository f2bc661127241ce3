import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readXlsx } from '../../../src/hosts/xlsx/read-xlsx';
import type { Cell } from '../../../src/workbook/cell';
import { Book } from './book';
import type { Value } from './entry';

/** Opens an .xlsx file as Excel would: contents, formats, merged areas, hidden sheets, custom XML parts. */
export function loadXlsx(file: string): Book {
  const bytes = new Uint8Array(readFileSync(file));
  const reading = readXlsx(bytes, path.basename(file));
  if (!reading.ok) throw new Error(reading.problem.code);
  const book = new Book(path.basename(file));
  for (const { name, hidden, rows, appearance } of reading.workbook.sheets) {
    const sheet = book.add(name);
    if (hidden) sheet.visibility = 'Hidden';
    for (const [row, line] of rows) {
      for (const [column, cell] of line) {
        Object.assign(sheet.edit({ row, column }), {
          value: valueOf(cell),
          format: cell.format ?? 'General',
          ...(cell.formula !== undefined && { formula: `=${cell.formula}` }),
        });
      }
    }
    sheet.merges.push(...(appearance?.merges ?? []));
    for (const [column, width] of appearance?.columnWidths ?? []) sheet.columnWidths.set(column, width * 5.25);
  }
  book.activate(book.sheets.find(({ visibility }) => visibility === 'Visible')!);
  for (const [name, content] of Object.entries(unzipSync(bytes, { filter: (part) => isXmlPart(part.name) }))) {
    if (isXmlPart(name)) book.xmlParts.push({ id: book.newId(), xml: strFromU8(content) });
  }
  return book;
}

const isXmlPart = (name: string): boolean => /^customXml\/item\d+\.xml$/.test(name);

function valueOf({ kind, text }: Cell): Value {
  if (kind === 'number') return Number(text);
  return kind === 'boolean' ? text === 'TRUE' : text;
}
