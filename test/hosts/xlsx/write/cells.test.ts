import { strFromU8 } from 'fflate';
import { cellsOf, firstSheet } from '../read';
import { relationships, row, sharedStrings, workbookParts, worksheet, xlsx, zip } from '../package';
import { amount, blank, changing, differingParts, formula, partText, repacked, text, written } from './written';

const SHEET = 'xl/worksheets/sheet1.xml';
const data = (rows: string): string => `<sheetData>${rows}</sheetData>`;

/** What becomes of the sheet data of a workbook when cells of its only sheet are edited. */
function edited(content: string, cells: Parameters<typeof changing>[1]): string {
  const changed = partText(written(xlsx(content), changing('表一', cells)), SHEET);
  return changed.slice(worksheet('').indexOf('</worksheet>'), -'</worksheet>'.length);
}

describe('one cell', () => {
  test.each([
    ['an amount', amount('421.29'), '<c r="A1" s="1"><v>421.29</v></c>'],
    ['a long amount', amount('-12345678901234567890.10'), '<c r="A1" s="1"><v>-12345678901234567890.10</v></c>'],
    ['a text', text('合计'), '<c r="A1" s="1" t="inlineStr"><is><t>合计</t></is></c>'],
    ['a text like a formula', text('=1+1'), '<c r="A1" s="1" t="inlineStr"><is><t>=1+1</t></is></c>'],
    [
      'a text with spaces',
      text(' 其中：\n '),
      '<c r="A1" s="1" t="inlineStr"><is><t xml:space="preserve"> 其中：\n </t></is></c>',
    ],
    ['markup', text('<a>&"'), '<c r="A1" s="1" t="inlineStr"><is><t>&lt;a&gt;&amp;"</t></is></c>'],
    ['a formula', formula('SUM(B1:B2)&"<"', '3'), '<c r="A1" s="1"><f>SUM(B1:B2)&amp;"&lt;"</f><v>3</v></c>'],
    ['nothing', blank, '<c r="A1" s="1"/>'],
  ])('%s keeps the style of the cell', (_, content, expected) => {
    for (const before of [
      '<c r="A1" s="1"><v>1</v></c>',
      '<c s="1" r="A1" t="s" cm="1" vm="2"><v>0</v></c>',
      '<c s="1"><f>1+1</f><v>2</v></c>',
      '<c r="A1" s="1"/>',
    ]) {
      expect(edited(row(before), { A1: content })).toBe(row(expected));
    }
  });

  test('characters that XML cannot hold come back', () => {
    const odd = '_x0041_\u0001\r\n\ud800甲\uffff𠮷_';
    const bytes = written(xlsx(row('')), changing('表一', { A1: text(odd) }));
    expect(cellsOf(firstSheet(bytes))('A1')).toEqual({ kind: 'text', text: odd });
  });

  test('a blank where nothing is changes nothing', () => {
    const original = xlsx(row('<c r="B1"><v>1</v></c>'));
    expect(differingParts(original, written(original, changing('表一', { A9: blank, A1: blank })))).toEqual([
      'xl/workbook.xml',
    ]);
  });

  test('no edits change nothing', () => {
    const original = xlsx(row('<c r="B1"><v>1</v></c>'));
    expect(differingParts(original, written(original, { changes: [], newSheets: [] }))).toEqual([]);
  });
});

describe('places', () => {
  const one = amount('1');
  test.each([
    ['between cells', row('<c r="A1"/><c r="C1"/>'), 'B1', row('<c r="A1"/><c r="B1"><v>1</v></c><c r="C1"/>')],
    ['behind cells', row('<c r="A1"/>'), 'C1', row('<c r="A1"/><c r="C1"><v>1</v></c>')],
    ['cells without references', row('<c/><c/><c/>'), 'B1', row('<c/><c r="B1"><v>1</v></c><c/>')],
    ['behind cells without references', row('<c/><c/>'), 'D1', row('<c/><c/><c r="D1"><v>1</v></c>')],
    [
      'a row that closes itself',
      data('<row r="1" ht="9" />'),
      'B1',
      data('<row r="1" ht="9"><c r="B1"><v>1</v></c></row>'),
    ],
    ['rows without numbers', data('<row/><row/>'), 'A2', data('<row/><row><c r="A2"><v>1</v></c></row>')],
    ['behind rows without numbers', data('<row/>'), 'A3', data('<row/><row r="3"><c r="A3"><v>1</v></c></row>')],
    [
      'between rows',
      data('<row r="1"/><row r="9"/>'),
      'A3',
      data('<row r="1"/><row r="3"><c r="A3"><v>1</v></c></row><row r="9"/>'),
    ],
    ['no rows', data(''), 'A3', data('<row r="3"><c r="A3"><v>1</v></c></row>')],
    ['data that close themselves', '<sheetData/>', 'A3', data('<row r="3"><c r="A3"><v>1</v></c></row>')],
    [
      'the spans of a row',
      data("<row r='1' spans='1:1' ht='9'></row>"),
      'B1',
      data("<row r='1' ht='9'><c r=\"B1\"><v>1</v></c></row>"),
    ],
    [
      'rows out of order',
      data('<row r="5"/><row r="2"/>'),
      'A2',
      data('<row r="5"/><row r="2"><c r="A2"><v>1</v></c></row>'),
    ],
    [
      'the dimension',
      `<dimension ref="B2"/>${data('')}`,
      'D1',
      `<dimension ref="B1:D2"/>${data('<row r="1"><c r="D1"><v>1</v></c></row>')}`,
    ],
    [
      'a comment',
      data('<!-- <row r="1"> -->\r\n<row r="2"/>'),
      'A1',
      data('<!-- <row r="1"> -->\r\n<row r="1"><c r="A1"><v>1</v></c></row><row r="2"/>'),
    ],
  ])('%s', (_, before, address, after) => {
    expect(edited(before, { [address]: one })).toBe(after);
  });

  test('many in one row and in many rows', () => {
    const cells = { D1: one, B1: one, A1: one, A7: one, C3: one, A3: one };
    const read = cellsOf(firstSheet(written(xlsx(row('<c r="C1"><v>2</v></c>')), changing('表一', cells))));
    expect(['A1', 'B1', 'C1', 'D1', 'A3', 'C3', 'A7'].map((address) => read(address)?.text)).toEqual([
      '1',
      '1',
      '2',
      '1',
      '1',
      '1',
      '1',
    ]);
  });

  test('a new cell has the style of its row, else of its column', () => {
    const cols = '<cols><col min="2" max="3" style="1"/></cols>';
    const before = `${cols}${data('<row r="1" s="2" customFormat="1"/><row r="2" s="2"/>')}`;
    const after = `${cols}${data('<row r="1" s="2" customFormat="1"><c r="B1" s="2"><v>1</v></c></row><row r="2" s="2"><c r="B2" s="1"><v>1</v></c></row><row r="3"><c r="A3"><v>1</v></c><c r="C3" s="1"><v>1</v></c></row>')}`;
    expect(edited(before, { B1: one, B2: one, A3: one, C3: one })).toBe(after);
  });

  test('prefixes, the strict namespace and UTF-16 are kept', () => {
    const strict = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
    const part = `\ufeff<?xml version="1.0" encoding="UTF-16"?>\r\n<x:worksheet xmlns:x="${strict}"><x:sheetData><x:row/></x:sheetData></x:worksheet>`;
    const original = zip({
      ...workbookParts(['表一']),
      'xl/workbook.xml': `<x:workbook xmlns:x="${strict}" xmlns:q="http://purl.oclc.org/ooxml/officeDocument/relationships"><x:sheets><x:sheet name="表一" q:id="s0"/></x:sheets></x:workbook>`,
      [SHEET]: new Uint8Array(Buffer.from(part, 'utf16le')),
    });
    const bytes = written(original, changing('表一', { B1: text('合计'), A2: one }));
    const raw = repacked(bytes, (parts) => {
      parts['text'] = new Uint8Array(Buffer.from(Buffer.from(parts[SHEET]!).toString('utf16le')));
    });
    expect(partText(raw, 'text')).toContain(
      '<x:row><x:c r="B1" t="inlineStr"><x:is><x:t>合计</x:t></x:is></x:c></x:row><x:row r="2"><x:c r="A2"><x:v>1</x:v></x:c></x:row>',
    );
    expect(partText(bytes, 'xl/workbook.xml')).toContain('<x:calcPr fullCalcOnLoad="1"/></x:workbook>');
    expect(cellsOf(firstSheet(bytes))('B1')?.text).toBe('合计');
  });
});

describe('formulas', () => {
  const shared = [
    '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*$C$1</f><v>1</v></c></row>',
    '<row r="2"><c r="A2" s="1"><f t="shared" si="0"/><v>2</v></c></row>',
    '<row r="3"><c r="A3"><f ca="1" t="shared" si="0"></f><v>3</v></c></row>',
  ];

  test('cells that shared the formula of an edited cell get their own', () => {
    expect(edited(data(shared.join('')), { A1: amount('9') })).toBe(
      data(
        '<row r="1"><c r="A1"><v>9</v></c></row><row r="2"><c r="A2" s="1"><f>B2*$C$1</f><v>2</v></c></row><row r="3"><c r="A3"><f ca="1">B3*$C$1</f><v>3</v></c></row>',
      ),
    );
  });

  test('editing one that shares, or all of them, leaves the rest as it is', () => {
    expect(edited(data(shared.join('')), { A2: amount('9') })).toBe(
      data(`${shared[0]}<row r="2"><c r="A2" s="1"><v>9</v></c></row>${shared[2]}`),
    );
    expect(edited(data(shared.join('')), { A1: blank, A2: blank, A3: blank })).not.toContain('<f');
  });

  test('the order of calculation is dropped where formulas come or go, and only there', () => {
    const chain = '<calcChain><c r="A1" i="1"/></calcChain>';
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const original = zip({
      ...workbookParts(['表一']),
      [SHEET]: worksheet(row('<c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><v>1</v></c>')),
      'xl/calcChain.xml': chain,
      'xl/_rels/workbook.xml.rels': relationships({
        s0: ['worksheet', 'worksheets/sheet1.xml'],
        strings: ['sharedStrings', 'sharedStrings.xml'],
        chain: ['calcChain', 'calcChain.xml'],
      }),
      '[Content_Types].xml':
        '<Types><Override PartName="/xl/sharedStrings.xml" ContentType="b"/><Override PartName="/xl/calcChain.xml" ContentType="a"></Override></Types>',
    });
    expect(differingParts(original, written(original, changing('表一', { B1: amount('2') })))).toEqual([
      'xl/workbook.xml',
      SHEET,
    ]);
    for (const cells of [{ A1: amount('2') }, { B1: formula('A1', '2') }]) {
      const bytes = written(original, changing('表一', cells));
      expect(differingParts(original, bytes)).toEqual([
        '[Content_Types].xml',
        'xl/_rels/workbook.xml.rels',
        'xl/calcChain.xml',
        'xl/workbook.xml',
        SHEET,
      ]);
      expect(partText(bytes, '[Content_Types].xml')).toBe(
        '<Types><Override PartName="/xl/sharedStrings.xml" ContentType="b"/></Types>',
      );
      expect(partText(bytes, 'xl/_rels/workbook.xml.rels')).not.toContain(`${type}/calcChain`);
    }
  });

  test.each([
    ['<calcPr calcId="191029" calcMode="manual"/>', '<calcPr calcId="191029" calcMode="manual" fullCalcOnLoad="1"/>'],
    ['<calcPr fullCalcOnLoad="0"/>', '<calcPr fullCalcOnLoad="1"/>'],
    ['<definedNames/><extLst/>', '<definedNames/><calcPr fullCalcOnLoad="1"/><extLst/>'],
    ['', '<calcPr fullCalcOnLoad="1"/>'],
  ])('Excel is told to calculate: %s', (before, after) => {
    const with_ = (end: string): string =>
      `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="r"><sheets><sheet name="表一" r:id="s0"/></sheets>${end}</workbook>`;
    const original = xlsx(row(''), { 'xl/workbook.xml': with_(before) });
    const bytes = written(original, changing('表一', { A1: amount('1') }));
    expect(partText(bytes, 'xl/workbook.xml')).toBe(with_(after));
    expect(strFromU8(Buffer.from(partText(bytes, SHEET)))).toContain('<v>1</v>');
  });
});

test('shared strings stay as they are', () => {
  const strings = sharedStrings('<si><t>合计</t></si>', '<si><t>其中</t></si>');
  const original = xlsx(row('<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>'), {
    'xl/sharedStrings.xml': strings,
  });
  const read = cellsOf(firstSheet(written(original, changing('表一', { A1: text('总计') }))));
  expect([read('A1')?.text, read('B1')?.text]).toEqual(['总计', '其中']);
});
