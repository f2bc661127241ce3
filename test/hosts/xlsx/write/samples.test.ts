import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { formatPosition, type Position } from '../../../../src/workbook/address';
import type { CellEdit } from '../../../../src/workbook/edits';
import type { Sheet, Workbook } from '../../../../src/workbook/workbook';
import { hasLibreOffice, throughLibreOffice } from '../../../noise/libreoffice';
import { workbookOf } from '../read';
import { askOpenpyxl, hasOpenpyxl } from './openpyxl';
import { adding, amount, differingParts, formula, laid, newSheet, text, withoutResults, written } from './written';

const folder = path.join(__dirname, '../../../../samples');
const samples = readdirSync(folder).filter((name) => name.endsWith('.xlsx'));
const read = (name: string): Uint8Array => new Uint8Array(readFileSync(path.join(folder, name)));

/** What is done to each sheet: its first amount doubled, with the sum in a new cell below all others, and a text. */
interface Doubled {
  readonly sheet: string;
  readonly first: Position;
  readonly decimal: string;
  readonly total: Position;
  readonly cells: readonly CellEdit[];
}

function doubling(sheet: Sheet): readonly Doubled[] {
  for (const [row, cells] of sheet.rows) {
    for (const [column, cell] of cells) {
      if (cell.kind !== 'number' || !/^\d{2,}\.\d+$/.test(cell.text)) continue;
      const first = { row, column };
      const total = { row: Math.max(...sheet.rows.keys()) + 3, column };
      const address = formatPosition(first);
      return [
        {
          sheet: sheet.name,
          first,
          decimal: '12345.67',
          total,
          cells: [
            { ...first, content: amount('12345.67') },
            { ...total, content: formula(`SUM(${address},${address})`, '24691.34') },
            { ...total, row: total.row + 1, content: text('=注：') },
          ],
        },
      ];
    }
  }
  return [];
}

const writings = samples.map((name) => {
  const original = read(name);
  const doubled = workbookOf(original).sheets.flatMap(doubling);
  const bytes = written(original, {
    changes: doubled.map(({ sheet, cells }) => ({ sheet, cells })),
    newSheets: [newSheet('附表', [laid('B2', amount('1.10')), laid('B3', formula('B2+B2', '2.20'))])],
  });
  return { name, original, doubled, bytes };
});

/** What a reader of the written workbook has to find. */
function expectWritten(workbook: Workbook, doubled: readonly Doubled[]): void {
  const cell = (sheet: string, { row, column }: Position) =>
    workbook.sheets
      .find(({ name }) => name === sheet)
      ?.rows.get(row)
      ?.get(column);
  for (const { sheet, first, total } of doubled) {
    expect(Number(cell(sheet, first)?.text)).toBe(12345.67);
    expect(Number(cell(sheet, total)?.text)).toBe(24691.34);
    expect(cell(sheet, { ...total, row: total.row + 1 })).toMatchObject({ kind: 'text', text: '=注：' });
  }
  expect(Number(cell('附表', { row: 2, column: 1 })?.text)).toBe(2.2);
}

test('the samples have sheets to change', () => {
  expect(samples).toHaveLength(6);
  for (const { name, doubled } of writings) expect(doubled.length).toBeGreaterThan(name.startsWith('ledger') ? 0 : 3);
});

describe.each(writings)('$name', ({ original, doubled, bytes }) => {
  test('holds what was written, and all else as it was', () => {
    const [before, after] = [workbookOf(original), workbookOf(bytes)];
    expectWritten(after, doubled);
    for (const sheet of before.sheets) {
      const change = doubled.find((one) => one.sheet === sheet.name);
      const now = after.sheets.find(({ name }) => name === sheet.name)!;
      const without = (from: Sheet) =>
        [...from.rows].flatMap(([row, cells]) =>
          [...cells]
            .filter(([column]) => !change?.cells.some((edit) => edit.row === row && edit.column === column))
            .map(([column, one]) => [row, column, one]),
        );
      expect(without(now)).toEqual(without(sheet));
      expect(now.appearance).toEqual(sheet.appearance);
      const { row, column } = change?.first ?? { row: 0, column: 0 };
      if (change) expect(now.rows.get(row)?.get(column)?.format).toBe(sheet.rows.get(row)?.get(column)?.format);
    }
  });

  test('differs in the parts concerned only', () => {
    const parts = differingParts(original, bytes).filter((part) => !/^xl\/worksheets\/sheet\d+\.xml$/.test(part));
    expect(parts).toEqual(['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/workbook.xml']);
    expect(differingParts(original, bytes)).toHaveLength(parts.length + doubled.length + 1);
    expect(differingParts(original, written(original, adding()))).toEqual([]);
  });

  (hasOpenpyxl ? test : test.skip)('openpyxl finds the same styles, and what was written', () => {
    const places = doubled.map(({ sheet, first, total }) => [sheet, formatPosition(first), formatPosition(total)]);
    const script = `
def look(cell): return repr([cell.font, cell.border, cell.alignment, cell.number_format, cell.fill])
answer = [[book[sheet][first].value, book[sheet][total].value, look(book[sheet][first])] for sheet, first, total in json.loads('''${JSON.stringify(places)}''')]`;
    const [before, after] = [original, bytes].map((file) => askOpenpyxl(file, script) as [number, string, string][]);
    doubled.forEach(({ first }, index) => {
      const address = formatPosition(first);
      expect(after![index]).toEqual([12345.67, `=SUM(${address},${address})`, before![index]![2]]);
    });
  });
});

(hasLibreOffice() ? test : test.skip)(
  'LibreOffice calculates the results that were stored',
  () => {
    const saved = throughLibreOffice(writings.map(({ bytes }) => withoutResults(bytes)));
    saved.forEach((bytes, index) => expectWritten(workbookOf(bytes), writings[index]!.doubled));
  },
  120_000,
);
