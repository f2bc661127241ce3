import { cellsOf, firstSheet } from './read';
import { row, sharedStrings, styles, xlsx, type Parts } from './package';

const cell = (xml: string, parts?: Parts) =>
  cellsOf(firstSheet(xlsx(row(`${xml}<c r="Z1"><v>1</v></c>`), parts)))('A1');

describe('a cell', () => {
  test.each([
    [
      'a number keeps its text',
      '<c r="A1"><v>421.29000000000002</v></c>',
      { kind: 'number', text: '421.29000000000002' },
    ],
    ['an exponent too', '<c r="A1" t="n"><v>4.2129E2</v></c>', { kind: 'number', text: '4.2129E2' }],
    ['spaces round a number go', '<c r="A1"><v> 3 </v></c>', { kind: 'number', text: '3' }],
    ['what claims to be a number and is none', '<c r="A1"><v>3元</v></c>', { kind: 'text', text: '3元' }],
    ['a shared string', '<c r="A1" t="s"><v>0</v></c>', { kind: 'text', text: '合计' }],
    ['an inline string', '<c r="A1" t="inlineStr"><is><t>合 计</t></is></c>', { kind: 'text', text: '合 计' }],
    [
      'inline rich text',
      '<c r="A1" t="inlineStr"><is><r><t>合</t></r><r><t>计</t></r></is></c>',
      { kind: 'text', text: '合计' },
    ],
    ['a boolean', '<c r="A1" t="b"><v>1</v></c>', { kind: 'boolean', text: 'TRUE' }],
    ['an error', '<c r="A1" t="e"><v>#REF!</v></c>', { kind: 'error', text: '#REF!' }],
    ['an ISO date', '<c r="A1" t="d"><v>2024-01-31</v></c>', { kind: 'text', text: '2024-01-31' }],
    ['a formula with its value', '<c r="A1"><f>B1+C1</f><v>3</v></c>', { kind: 'number', text: '3', formula: 'B1+C1' }],
    [
      'a formula that gave a text',
      '<c r="A1" t="str"><f>T("a")</f><v>a</v></c>',
      { kind: 'text', text: 'a', formula: 'T("a")' },
    ],
    [
      'a formula that gave an empty text',
      '<c r="A1" t="str"><f>T("")</f><v></v></c>',
      { kind: 'text', text: '', formula: 'T("")' },
    ],
    ['a formula without a value', '<c r="A1"><f>B1+C1</f></c>', { kind: 'uncalculated', text: '', formula: 'B1+C1' }],
    [
      'a formula with an empty value',
      '<c r="A1"><f>B1+C1</f><v/></c>',
      { kind: 'uncalculated', text: '', formula: 'B1+C1' },
    ],
    ['CDATA', '<c r="A1" t="str"><v><![CDATA[a<b]]></v></c>', { kind: 'text', text: 'a<b' }],
    ['entities', '<c r="A1" t="str"><v>a&lt;b&#x5143;</v></c>', { kind: 'text', text: 'a<b元' }],
    ['an escaped line break', '<c r="A1" t="str"><v>单_x000A_位</v></c>', { kind: 'text', text: '单\n位' }],
    ['only a style', '<c r="A1" s="1"/>', undefined],
    ['an empty value', '<c r="A1" s="1"><v></v></c>', undefined],
    ['an empty inline string', '<c r="A1" t="inlineStr"><is><t></t></is></c>', undefined],
    [
      'an unknown future element inside',
      '<c r="A1"><v>1</v><extLst><ext><f>9</f></ext></extLst></c>',
      { kind: 'number', text: '1', formula: '9' },
    ],
  ])('%s', (_, xml, expected) => {
    expect(cell(xml)).toEqual(expected);
  });

  test('runs of rich text are joined and phonetic runs left out', () => {
    const strings = sharedStrings(
      '<si><r><rPr/><t>一般</t></r><r><t xml:space="preserve"> 公共</t></r><rPh sb="0" eb="2"><t>yi ban</t></rPh><phoneticPr/></si>',
    );
    expect(cell('<c r="A1" t="s"><v>0</v></c>', { 'xl/sharedStrings.xml': strings })?.text).toBe('一般 公共');
  });
});

describe('a number format', () => {
  const parts = {
    'xl/styles.xml': styles(
      '<numFmts><numFmt numFmtId="176" formatCode="0.00_ "/><numFmt numFmtId="177" formatCode="GENERAL"/></numFmts>' +
        '<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>' +
        '<cellXfs><xf numFmtId="0"/><xf numFmtId="4"/><xf numFmtId="176"/><xf numFmtId="177"/><xf numFmtId="14"/><xf/></cellXfs>',
    ),
  };
  test.each([
    ['0', undefined],
    ['1', '#,##0.00'],
    ['2', '0.00_ '],
    ['3', undefined],
    ['4', 'yyyy/m/d'],
    ['5', undefined],
    ['99', undefined],
  ])('of style %s is %s', (style, format) => {
    expect(cell(`<c r="A1" s="${style}"><v>1</v></c>`, parts)).toEqual(
      format === undefined ? { kind: 'number', text: '1' } : { kind: 'number', text: '1', format },
    );
  });

  test('is unknown, and no error, without a style part', () => {
    const rels =
      '<Relationships><Relationship Id="s0" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>';
    const bare = { 'xl/styles.xml': undefined, 'xl/_rels/workbook.xml.rels': rels };
    expect(cell('<c r="A1" s="1"><v>1</v></c>', bare)).toEqual({ kind: 'number', text: '1' });
  });
});
