import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strToU8 } from 'fflate';
import { readXlsx } from '../../../src/hosts/xlsx/read-xlsx';
import { problemOf } from './read';
import { row, workbookParts, worksheet, xlsx, zip } from './package';

const file = (name: string): Uint8Array => readFileSync(path.join(__dirname, 'files', name));
const good = (): Uint8Array => xlsx(row('<c r="A1"><v>1</v></c><c r="B1" t="s"><v>0</v></c>'));

/** A compound file with one stream of the given name in its directory. */
function compoundFile(stream: string): Uint8Array {
  const bytes = Buffer.alloc(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.write(stream, 1024 + 128, 'utf16le');
  bytes.writeUInt16LE((stream.length + 1) * 2, 1024 + 128 + 64);
  return bytes;
}

/** Where the central directory of an archive describes a part. */
const directoryEntry = (bytes: Buffer, part: string): number => bytes.lastIndexOf(part) - 46;

describe('what is no .xlsx', () => {
  test.each([
    ['nothing', '', 'nothing'],
    ['csv', '科目,金额\n201,421.29\n', 'text'],
    ['html with the extension .xls', '\ufeff\n<HTML xmlns:x="urn"><table>', 'html'],
    [
      'an XML spreadsheet of 2003',
      '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
      'xml',
    ],
    ['pdf', '%PDF-1.7', 'pdf'],
  ])('%s', (_, text, found) => {
    expect(problemOf(strToU8(text))).toEqual({ code: 'not-xlsx', found });
  });

  test('random bytes', () => {
    expect(problemOf(Uint8Array.of(1, 2, 3, 0, 255))).toEqual({ code: 'not-xlsx', found: 'unknown' });
  });

  test.each([
    ['Workbook', '预算.xls', { code: 'legacy-xls', extension: 'xls' }],
    ['Workbook', '预算.et', { code: 'legacy-xls', extension: 'et' }],
    ['Book', '预算.xlsx', { code: 'legacy-xls', extension: 'xls' }],
    ['Unknown', '预算.XLS', { code: 'legacy-xls', extension: 'xls' }],
    ['EncryptedPackage', '预算.xlsx', { code: 'encrypted' }],
    ['WordDocument', '预算.doc', { code: 'not-xlsx', found: 'word-or-other' }],
  ])('a compound file with the stream %s named %s', (stream, name, problem) => {
    expect(problemOf(compoundFile(stream), name)).toEqual(problem);
  });

  test('an .xls that LibreOffice wrote', () => {
    expect(problemOf(file('libreoffice.xls'), '预算.xls')).toEqual({ code: 'legacy-xls', extension: 'xls' });
  });

  test.each([
    [
      'ods',
      { mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '', 'META-INF/manifest.xml': '' },
    ],
    ['numbers', { 'Index/Document.iwa': '' }],
    ['xlsb', { '[Content_Types].xml': '', 'xl/workbook.bin': '' }],
    ['docx', { '[Content_Types].xml': '', 'word/document.xml': '<document/>' }],
    ['pptx', { 'ppt/presentation.xml': '<presentation/>' }],
    ['ofd', { 'OFD.xml': '<OFD/>' }],
    ['zip', { 'a.txt': 'x' }],
  ])('an archive of the kind %s', (format, parts) => {
    expect(problemOf(zip(parts))).toEqual({ code: 'other-format', format });
  });

  test('an .ods that LibreOffice wrote', () => {
    expect(problemOf(file('libreoffice.ods'))).toEqual({ code: 'other-format', format: 'ods' });
  });
});

describe('a damaged .xlsx', () => {
  test('cut off', () => {
    expect(problemOf(good().subarray(0, 400))).toEqual({ code: 'damaged', reason: 'archive' });
  });

  test.each([
    ['xl/workbook.xml', 'part-missing'],
    ['xl/worksheets/sheet1.xml', 'part-missing'],
    ['xl/sharedStrings.xml', 'part-missing'],
    ['xl/styles.xml', 'part-missing'],
  ])('without %s', (part, reason) => {
    expect(problemOf(xlsx(row('<c r="A1"><v>1</v></c>'), { [part]: undefined }))).toEqual({
      code: 'damaged',
      reason,
      part,
    });
  });

  test.each([
    ['XML that is not closed', '<worksheet><sheetData>', 'malformed-xml'],
    ['no XML', 'abc', 'malformed-xml'],
    ['an empty part', '', 'malformed-xml'],
    ['an entity that nobody declared', '<worksheet>&x;</worksheet>', 'malformed-xml'],
    ['bytes that are not UTF-8', Uint8Array.of(60, 97, 62, 0xc3, 0x28), 'encoding'],
    ['a string that does not exist', worksheet(row('<c r="A1" t="s"><v>9</v></c>')), 'inconsistent'],
    ['a string number that is none', worksheet(row('<c r="A1" t="s"><v>__proto__</v></c>')), 'inconsistent'],
    ['a cell that is nowhere', worksheet(row('<c r="A"><v>1</v></c>')), 'inconsistent'],
    ['a column beyond the last', worksheet(row('<c r="XFE1"><v>1</v></c>')), 'inconsistent'],
    ['a row beyond the last', worksheet('<sheetData><row r="1048577"/></sheetData>'), 'inconsistent'],
  ])('%s', (_, content, reason) => {
    const part = 'xl/worksheets/sheet1.xml';
    expect(problemOf(xlsx('', { [part]: content }))).toEqual({ code: 'damaged', reason, part });
  });

  test('a sheet without a relationship', () => {
    const problem = problemOf(xlsx('', { 'xl/_rels/workbook.xml.rels': '<Relationships/>' }));
    expect(problem).toEqual({ code: 'damaged', reason: 'inconsistent', part: 'xl/workbook.xml' });
  });

  test('bytes that do not give the checksum they were stored with', () => {
    const bytes = Buffer.from(good());
    bytes[directoryEntry(bytes, 'xl/worksheets/sheet1.xml') + 16]! ^= 1;
    expect(problemOf(bytes)).toEqual({ code: 'damaged', reason: 'checksum', part: 'xl/worksheets/sheet1.xml' });
  });
});

describe('what is meant to do harm', () => {
  const bomb = (size: number): Uint8Array => xlsx('', { 'xl/worksheets/sheet1.xml': new Uint8Array(size).fill(32) });

  test('a part that inflates a thousandfold is refused before it is inflated', () => {
    const bytes = bomb(32 * 1024 * 1024);
    expect(problemOf(bytes)).toEqual({ code: 'zip-bomb', measure: 'ratio', part: 'xl/worksheets/sheet1.xml' });
  });

  test('a part that declares less than it holds is stopped while it is inflated', () => {
    const bytes = Buffer.from(bomb(32 * 1024 * 1024));
    bytes.writeUInt32LE(1000, directoryEntry(bytes, 'xl/worksheets/sheet1.xml') + 24);
    expect(problemOf(bytes)).toEqual({ code: 'zip-bomb', measure: 'ratio', part: 'xl/worksheets/sheet1.xml' });
  });

  test('a declared total that no workbook has is refused', () => {
    const bytes = Buffer.from(xlsx(row('<c r="A1"><v>1</v></c>')));
    bytes.writeUInt32LE(0xf0000000, directoryEntry(bytes, 'xl/styles.xml') + 24);
    expect(problemOf(bytes)).toMatchObject({ code: 'zip-bomb', measure: 'size' });
  });

  test('too many entries', () => {
    const bytes = Buffer.from(good());
    const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
    bytes.writeUInt16LE(60_000, end + 10);
    expect(problemOf(bytes)).toEqual({ code: 'zip-bomb', measure: 'entries' });
  });

  test('a document type', () => {
    const part = 'xl/workbook.xml';
    const attack = '<!DOCTYPE a [<!ENTITY x "yyyy">]><workbook>&x;</workbook>';
    expect(problemOf(xlsx('', { [part]: attack }))).toEqual({ code: 'doctype', part });
  });

  test('names in the archive that point elsewhere change nothing', () => {
    const bytes = xlsx(row('<c r="A1"><v>1</v></c>'), {
      '../../etc/passwd': 'x',
      'constructor/prototype': 'x',
      '/xl/x.xml': '<a/>',
    });
    expect(readXlsx(bytes, 'a.xlsx').ok).toBe(true);
  });

  test('an entry that is encrypted', () => {
    const bytes = Buffer.from(good());
    for (let at = bytes.indexOf('PK\x01\x02'); at >= 0; at = bytes.indexOf('PK\x01\x02', at + 4)) bytes[at + 8]! |= 1;
    expect(problemOf(bytes)).toEqual({ code: 'encrypted' });
  });
});

describe('an empty workbook', () => {
  test('without a cell', () => {
    expect(problemOf(xlsx('<sheetData><row r="1"><c r="A1" s="1"/></row></sheetData>'))).toEqual({
      code: 'empty-workbook',
      sheets: 1,
    });
  });

  test('without a sheet', () => {
    expect(problemOf(zip(workbookParts([])))).toEqual({ code: 'empty-workbook', sheets: 0 });
  });
});
