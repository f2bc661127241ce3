import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readXlsx } from '../../src/hosts/xlsx/read-xlsx';
import type { Cell } from '../../src/workbook/cell';
import type { Sheet } from '../../src/workbook/workbook';

/** A sheet of a published document in `samples/`, by the name of the file without its ending. */
export function sampleSheet(sample: string, name: string): Sheet {
  const file = path.join(__dirname, '..', '..', 'samples', `${sample}.xlsx`);
  const reading = readXlsx(new Uint8Array(readFileSync(file)), file);
  const sheet = reading.ok ? reading.workbook.sheets.find((one) => one.name === name) : undefined;
  if (!sheet) throw new Error(`${sample}: ${name}`);
  return sheet;
}

/** A sheet with these contents from A1 on: numbers where the text is one, nothing where it is empty. */
export function sheetOf(rows: readonly (readonly string[])[], name = '表'): Sheet {
  const cellOf = (text: string): Cell => ({ kind: /^\d+(?:\.\d+)?$/.test(text) ? 'number' : 'text', text });
  const filled = rows.map((row) =>
    row.flatMap((text, column) => (text === '' ? [] : [[column, cellOf(text)] as const])),
  );
  return {
    name,
    hidden: false,
    rows: new Map(filled.flatMap((cells, row) => (cells.length === 0 ? [] : [[row, new Map(cells)] as const]))),
  };
}
