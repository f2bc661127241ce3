import { readFileSync } from 'node:fs';
import path from 'node:path';
import { usedArea } from '../../../src/workbook/workbook';
import { cellsOf, firstSheet, workbookOf } from './read';
import { relationships, row, workbook, workbookParts, worksheet, xlsx, zip, type Parts } from './package';

const file = (name: string): Uint8Array => readFileSync(path.join(__dirname, 'files', name));

describe('sheets', () => {
  test('come in the order of the workbook, with their names and whether they are hidden', () => {
    const sheets =
      '<sheet name="乙" sheetId="9" r:id="b"/><sheet name="甲 &amp; 丙" sheetId="1" state="veryHidden" r:id="a"/><sheet name="图" sheetId="3" r:id="c"/>';
    const { sheets: read } = workbookOf(
      zip({
        ...workbookParts([]),
        'xl/workbook.xml': workbook(sheets),
        'xl/_rels/workbook.xml.rels': relationships({
          a: ['worksheet', '/xl/worksheets/one.xml'],
          b: ['worksheet', 'worksheets/../worksheets/two.xml'],
          c: ['chartsheet', 'chartsheets/sheet1.xml'],
        }),
        'xl/worksheets/one.xml': worksheet(row('<c r="A1"><v>1</v></c>')),
        'xl/worksheets/two.xml': worksheet(row('<c r="A1"><v>2</v></c>')),
      }),
    );
    expect(read.map(({ name, hidden, rows }) => [name, hidden, rows.get(0)?.get(0)?.text])).toEqual([
      ['乙', false, '2'],
      ['甲 & 丙', true, '1'],
    ]);
  });

  test('a thousand are read', () => {
    const names = Array.from({ length: 1000 }, (_, index) => `表${index}`);
    const sheet = worksheet(row('<c><v>1</v></c>'));
    const parts: Parts = Object.fromEntries(names.map((_, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheet]));
    expect(workbookOf(zip({ ...workbookParts(names), ...parts })).sheets).toHaveLength(1000);
  });

  test('rows and cells may leave out where they are', () => {
    const cells = cellsOf(
      firstSheet(
        xlsx(
          '<sheetData><row><c><v>1</v></c><c r="C1"><v>2</v></c><c><v>3</v></c></row><row r="5"/><row><c><v>4</v></c></row></sheetData>',
        ),
      ),
    );
    expect(['A1', 'C1', 'D1', 'A6'].map((address) => cells(address)?.text)).toEqual(['1', '2', '3', '4']);
  });

  test('rows and cells out of order are put in order', () => {
    const sheet = firstSheet(
      xlsx(
        '<sheetData><row r="3"><c r="B3"><v>1</v></c><c r="A3"><v>2</v></c></row><row r="1"><c r="A1"><v>3</v></c></row></sheetData>',
      ),
    );
    expect([...sheet.rows].map(([at, cells]) => [at, [...cells.keys()]])).toEqual([
      [0, [0]],
      [2, [0, 1]],
    ]);
  });

  test('prefixes and the strict namespaces make no difference', () => {
    const strict = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
    const rels = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
    const sheet = firstSheet(
      zip({
        '_rels/.rels': relationships({ r: ['officeDocument', '/XL/Book.xml'] }),
        'xl\\book.xml': `<x:workbook xmlns:x="${strict}" xmlns:q="${rels}"><x:sheets><x:sheet name="一" q:id="a"/></x:sheets></x:workbook>`,
        'xl/_rels/Book.xml.rels': `<Relationships><Relationship Id="a" Type="${rels}/worksheet" Target="s.xml"/></Relationships>`,
        'xl/s.xml': `\ufeff<?xml version="1.0" encoding="UTF-8"?><x:worksheet xmlns:x="${strict}"><x:sheetData><x:row r="2"><x:c r="B2" t="inlineStr"><x:is><x:t>合计</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`,
      }),
    );
    expect(cellsOf(sheet)('B2')?.text).toBe('合计');
  });

  test('UTF-16 parts are read', () => {
    const text = `\ufeff${worksheet(row('<c r="A1" t="str"><v>合计</v></c>'))}`;
    const bytes = new Uint8Array(Buffer.from(text, 'utf16le'));
    expect(cellsOf(firstSheet(xlsx('', { 'xl/worksheets/sheet1.xml': bytes })))('A1')?.text).toBe('合计');
  });

  test('the declared dimension and styled empty cells do not count', () => {
    const styled = Array.from({ length: 50 }, (_, index) => `<row r="${index + 2}"><c r="A${index + 2}" s="1"/></row>`);
    const sheet = firstSheet(
      xlsx(
        `<dimension ref="A1:IV65536"/><sheetData><row r="1"><c r="B1"><v>1</v></c></row>${styled.join('')}</sheetData>`,
      ),
    );
    expect(usedArea(sheet)).toEqual({ top: 0, left: 1, bottom: 0, right: 1 });
    expect(sheet.rows.size).toBe(1);
  });

  test('formulas of conditional formats and validations are no cells', () => {
    const sheet = firstSheet(
      xlsx(
        `${row('<c r="A1"><v>1</v></c>')}<dataValidations><dataValidation><formula1>1</formula1></dataValidation></dataValidations><extLst><ext><c r="B1"><f>1</f></c><row r="9"/></ext></extLst>`,
      ),
    );
    expect([...sheet.rows.get(0)!.keys()]).toEqual([0]);
  });

  test('the appearance holds merges, hidden rows and columns, and widths as far as the sheet is used', () => {
    const { appearance } = firstSheet(
      xlsx(
        '<cols><col min="2" max="2" hidden="1" width="0"/><col min="3" max="16384" width="12.5"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="true"/></sheetData><mergeCells><mergeCell ref="A1:D1"/></mergeCells>',
      ),
    );
    expect(appearance).toEqual({
      merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
      hiddenRows: new Set([1]),
      hiddenColumns: new Set([1]),
      columnWidths: new Map([
        [1, 0],
        [2, 12.5],
        [3, 12.5],
      ]),
    });
  });
});

describe('files of other programs', () => {
  test('openpyxl leaves formulas uncalculated', () => {
    const { sheets } = workbookOf(file('openpyxl.xlsx'));
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['收入总表', false],
      ['隐藏表', true],
      ['空表', false],
    ]);
    const cells = cellsOf(sheets[0]!);
    expect(cells('C4')).toEqual({ kind: 'number', text: '421.29', format: '#,##0.00' });
    expect(cells('C6')).toEqual({ kind: 'uncalculated', text: '', format: '#,##0.00', formula: 'SUM(C4:C5)' });
    expect(cells('D6')).toEqual({ kind: 'error', text: '#N/A' });
    expect(cells('I9')).toBeUndefined();
    expect(sheets[0]!.appearance?.hiddenRows).toEqual(new Set([4]));
  });

  test('LibreOffice stores the values', () => {
    const { sheets } = workbookOf(file('libreoffice.xlsx'));
    expect(cellsOf(sheets[0]!)('C6')).toMatchObject({ kind: 'number', text: '1495.62', formula: 'SUM(C4:C5)' });
    expect(cellsOf(sheets[1]!)('B3')).toMatchObject({ kind: 'text', text: '是' });
    expect(sheets[0]!.appearance?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 3 }]);
  });
});
