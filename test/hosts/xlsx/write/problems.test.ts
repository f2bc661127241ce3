import type { EditProblem } from '../../../../src/workbook/edit-problem';
import type { FileProblem } from '../../../../src/workbook/file-problem';
import type { WorkbookEdits } from '../../../../src/workbook/edits';
import { newXlsx, writeXlsx } from '../../../../src/hosts/xlsx/write/write-xlsx';
import { relationships, row, xlsx, type Parts } from '../package';
import { adding, amount, changing, laid, newSheet, text } from './written';

function problem(original: Uint8Array, edits: WorkbookEdits): FileProblem | EditProblem {
  const writing = writeXlsx(original, edits);
  if (writing.ok) throw new Error('written');
  return writing.problem;
}

const one = amount('1');
const book = (sheet: string, parts: Parts = {}): Uint8Array => xlsx(sheet, parts);

describe('cells that cannot be written by themselves', () => {
  const merged = book(`${row('')}<mergeCells><mergeCell ref="B2:C3"/></mergeCells>`);
  test.each(['C2', 'B3', 'C3'])('%s in a merged area', (address) => {
    expect(problem(merged, changing('表一', { B2: one, [address]: one }))).toEqual({
      code: 'cell-covered',
      cell: { sheet: '表一', address },
      area: 'B2:C3',
    });
  });

  test('the corner of a merged area is written', () => {
    expect(writeXlsx(merged, changing('表一', { B2: one, D3: one, A1: one })).ok).toBe(true);
  });

  test.each([
    ['array', 'A2', 'A1:A3'],
    ['array', 'A1', 'A1:A3'],
    ['dataTable', 'A3', 'A1:A3'],
  ])('a cell of %s %s', (type, address, area) => {
    const sheet = row(`<c r="A1"><f t="${type}" ref="${area}">B1:B3</f><v>1</v></c>`);
    expect(problem(book(sheet), changing('表一', { [address]: one }))).toEqual({
      code: 'cell-in-array',
      cell: { sheet: '表一', address },
      area,
    });
  });

  test('the header of an Excel table, but not its other rows', () => {
    const withTable = (header: string): Uint8Array =>
      book(row(''), {
        'xl/worksheets/_rels/sheet1.xml.rels': relationships({ t: ['table', '../tables/table1.xml'] }),
        'xl/tables/table1.xml': `<table ref="B2:C9"${header}/>`,
      });
    expect(problem(withTable(''), changing('表一', { C2: one }))).toEqual({
      code: 'cell-table-header',
      cell: { sheet: '表一', address: 'C2' },
      area: 'B2:C2',
    });
    expect(writeXlsx(withTable(''), changing('表一', { C3: one, D2: one })).ok).toBe(true);
    expect(writeXlsx(withTable(' headerRowCount="0"'), changing('表一', { C2: one })).ok).toBe(true);
  });

  test.each([' sheet="1" password="CC1A"', ' sheet="true"'])('any cell of a protected sheet:%s', (how) => {
    const sheet = book(`${row('')}<sheetProtection${how}/>`);
    expect(problem(sheet, changing('表一', { A1: one }))).toEqual({ code: 'sheet-protected', sheet: '表一' });
    expect(writeXlsx(sheet, adding(newSheet('二', []))).ok).toBe(true);
  });

  test('a sheet whose protection is off is written', () => {
    const sheet = book(`${row('')}<sheetProtection objects="1"/>`);
    expect(writeXlsx(sheet, changing('表一', { A1: one })).ok).toBe(true);
  });

  test('a text longer than a cell holds', () => {
    const [short, long] = ['字'.repeat(32_767), '字'.repeat(32_768)];
    expect(problem(book(row('')), changing('表一', { A1: text(short), B1: text(long) }))).toEqual({
      code: 'text-too-long',
      cell: { sheet: '表一', address: 'B1' },
      length: 32_768,
    });
    expect(problem(book(row('')), adding(newSheet('二', [laid('A1', text(long))])))).toMatchObject({
      code: 'text-too-long',
      cell: { sheet: '二', address: 'A1' },
    });
  });
});

describe('sheets', () => {
  test('one that is not there cannot be changed', () => {
    expect(problem(book(row('')), changing('表二', { A1: one }))).toEqual({ code: 'sheet-missing', sheet: '表二' });
  });

  test('cases of letters make no difference', () => {
    const parts = {
      'xl/workbook.xml':
        '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="r"><sheets><sheet name="Sheet" r:id="s0"/></sheets></workbook>',
    };
    expect(writeXlsx(book(row(''), parts), changing('sHEET', { A1: one })).ok).toBe(true);
    expect(problem(book(row(''), parts), adding(newSheet('SHEET', [])))).toEqual({
      code: 'sheet-name-taken',
      sheet: 'SHEET',
    });
  });

  test.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['长'.repeat(32), 'too-long'],
    ['收入/支出', 'characters'],
    ['[1]', 'characters'],
    ['一\n二', 'characters'],
    ["'一", 'apostrophe'],
    ["一'", 'apostrophe'],
    ['History', 'reserved'],
  ] as const)('the name %j is refused: %s', (name, fault) => {
    expect(problem(book(row('')), adding(newSheet(name, [])))).toEqual({
      code: 'sheet-name-invalid',
      sheet: name,
      fault,
    });
  });

  test('two new ones of the same name', () => {
    expect(problem(book(row('')), adding(newSheet('二', []), newSheet('二', [])))).toMatchObject({
      code: 'sheet-name-taken',
    });
  });

  test('choices from a sheet that is nowhere', () => {
    const area = { top: 0, left: 0, bottom: 0, right: 0 };
    const sheet = newSheet('二', [], { choices: [{ area, source: { sheet: '三', area } }] });
    expect(problem(book(row('')), adding(sheet))).toEqual({ code: 'sheet-missing', sheet: '三' });
  });
});

describe('files', () => {
  test.each([
    ['something else', new Uint8Array(Buffer.from('%PDF-1.7')), 'not-xlsx'],
    ['half a file', book(row('')).slice(0, 400), 'damaged'],
    ['a document type', book('', { 'xl/worksheets/sheet1.xml': '<!DOCTYPE a><worksheet/>' }), 'doctype'],
    ['no sheet data', book(''), 'damaged'],
    ['broken XML', book('<sheetData>'), 'damaged'],
  ])('%s', (_, bytes, code) => {
    expect(problem(bytes, changing('表一', { A1: one })).code).toBe(code);
  });
});

test.each([
  ['an amount that is none', changing('表一', { A1: amount('1e3') })],
  [
    'a place outside of a sheet',
    { changes: [{ sheet: '表一', cells: [{ row: -1, column: 0, content: one }] }], newSheets: [] },
  ],
  ['a cell laid twice', adding(newSheet('二', [laid('A1', one, { rowSpan: 2 }), laid('A2', one)]))],
])('%s is a mistake of ours', (_, edits: WorkbookEdits) => {
  expect(problem(book(row('')), edits).code).toBe('internal-error');
});

test('a new workbook needs a sheet to be seen', () => {
  expect(newXlsx([newSheet('一', [], { hidden: true })])).toMatchObject({ ok: false });
  expect(newXlsx([])).toMatchObject({ ok: false });
});
