import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { openArchive } from '../../../src/hosts/xlsx/archive';
import type { SheetContext } from '../../../src/hosts/xlsx/cell-keeper';
import { readNumberFormats } from '../../../src/hosts/xlsx/number-formats';
import { readWorkbookParts } from '../../../src/hosts/xlsx/package';
import { readPlainSheet } from '../../../src/hosts/xlsx/plain-sheet';
import { readSharedStrings } from '../../../src/hosts/xlsx/shared-strings';
import { readAnySheet } from '../../../src/hosts/xlsx/worksheet';
import type { Sheet } from '../../../src/workbook/workbook';
import { row, sharedStrings, xlsx } from './package';

const SAMPLES = path.join(__dirname, '..', '..', '..', 'samples');
const FILES = path.join(__dirname, 'files');
const STRINGS = { 'xl/sharedStrings.xml': sharedStrings('<si><t>甲</t></si>', '<si><t>乙</t></si>') };

/** Every sheet, once without and once with the XML parser; the counts of cells kept belong to the comparison. */
function readBoth(bytes: Uint8Array): readonly { plain: unknown; any: unknown }[] {
  const archive = openArchive(bytes);
  const parts = readWorkbookParts(archive);
  const strings = readSharedStrings(archive, parts.sharedStrings);
  const formats = readNumberFormats(archive, parts.styles);
  const fresh = (): SheetContext => ({ strings, formats, kept: 0 });
  const outcome = (read: (context: SheetContext) => Sheet | undefined): unknown => {
    const context = fresh();
    try {
      const sheet = read(context);
      return sheet && { sheet, kept: context.kept };
    } catch (error) {
      return (error as { readonly problem: unknown }).problem;
    }
  };
  return parts.sheets.map((part) => ({
    plain: outcome((context) => readPlainSheet(archive, part, context)),
    any: outcome((context) => readAnySheet(archive, part, context)),
  }));
}

describe('reading cells without the XML parser', () => {
  it.each([
    path.join(SAMPLES, 'laocheng-2024-budget.xlsx'),
    path.join(SAMPLES, 'fengqiu-2024-final.xlsx'),
    path.join(SAMPLES, 'ledger-2024-budget.xlsx'),
    path.join(FILES, 'libreoffice.xlsx'),
    path.join(FILES, 'openpyxl.xlsx'),
  ])('gives the same as with it: %s', (file) => {
    const sheets = readBoth(new Uint8Array(readFileSync(file)));
    // A sheet without cells has nothing that could be read faster.
    const filled = sheets.filter(({ any }) => (any as { kept: number }).kept > 0);
    expect(filled.length).toBeGreaterThan(0);
    for (const { plain, any } of filled) expect(plain).toEqual(any);
  });

  it.each([
    ['numbers, styles and spaces', '<c r="A1" s="0"><v> 3 </v></c>\n\t<c r="C1" t="n"><v>4.2E2</v></c>'],
    ['cells that do not say where they are', '<c><v>1</v></c><c r="D1"/><c><v>2</v></c>'],
    ['shared strings', '<c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c>'],
    ['a shared string that is not there', '<c r="A1" t="s"><v>7</v></c>'],
    ['a formula on shared strings', '<c r="A1" t="s"><f>B1</f><v>1</v></c>'],
    ['inline strings', '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> 一 &amp; 二 &#x4E09;_x000D_</t></is></c>'],
    ['an empty inline string', '<c r="A1" t="inlineStr"><is><t></t></is></c><c r="B1" t="inlineStr"></c>'],
    [
      'formulas',
      '<c r="A1"><f>B1&lt;C1</f><v>1</v></c><c r="B1" t="str"><f>T("")</f><v></v></c><c r="C1"><f>A1</f></c>',
    ],
    [
      'shared formulas',
      '<c r="A1"><f t="shared" ref="A1:C1" si="0">D1*2</f><v>1</v></c><c r="B1"><f t="shared" si="0"/><v>2</v></c>',
    ],
    ['booleans and errors', '<c r="A1" t="b"><v>1</v></c><c r="B1" t="e"><v>#REF!</v></c>'],
    ['a column that is none', '<c r="XFE1"><v>1</v></c>'],
  ])('knows %s', (_, cells) => {
    const [{ plain, any }] = readBoth(xlsx(row(cells), STRINGS)) as [{ plain: unknown; any: unknown }];
    expect(plain).toBeDefined();
    expect(plain).toEqual(any);
  });

  it.each([
    ['a comment among cells', row('<c r="A1"><v>1</v></c><!-- <c r="A2"><v>2</v></c> -->')],
    ['a comment that hides cells', `<!-- ${row('<c r="A1"><v>9</v></c>')} -->${row('<c r="A1"><v>1</v></c>')}`],
    ['CDATA', row('<c r="A1" t="str"><v><![CDATA[<v>1</v>]]></v></c>')],
    ['rich text', row('<c r="A1" t="inlineStr"><is><r><t>一</t></r></is></c>')],
    ['an attribute twice', row('<c r="A1" r="B1"><v>1</v></c>')],
    ['an attribute without quotes', row('<c r=A1><v>1</v></c>')],
    ['single quotes', row("<c r='A1'><v>1</v></c>")],
    ['an entity that XML does not know', row('<c r="A1" t="str"><v>&nbsp;</v></c>')],
    ['a bare ampersand', row('<c r="A1" t="str"><v>a & b</v></c>')],
    ['a character that XML forbids', row('<c r="A1" t="str"><v>&#1;</v></c>')],
    ['carriage returns', row('<c r="A1" t="str"><v>a\r\nb</v></c>')],
    ['a value twice', row('<c r="A1"><v>1</v><v>2</v></c>')],
    ['an extension', row('<c r="A1"><v>1</v><extLst/></c>')],
    ['a cell that does not end', '<sheetData><row r="1"><c r="A1"><v>1</v></row></sheetData>'],
    ['a second list of cells', `${row('<c r="A1"><v>1</v></c>')}${row('<c r="B1"><v>1</v></c>')}`],
    ['a list that does not end', '<sheetData><row r="1"><c r="A1"><v>1</v></c></row>'],
    ['no cells', '<sheetData/>'],
  ])('leaves to the parser: %s', (_, content) => {
    expect(readBoth(xlsx(content, STRINGS))[0]!.plain).toBeUndefined();
  });

  it('never gives anything else than the parser, whatever stands among the cells', () => {
    const piece = fc.constantFrom(
      ...['<row r="1">', '<row>', '</row>', '<c r="A1">', '<c t="s">', '<c/>', '</c>', '<v>', '</v>', '<f>', '</f>'],
      ...['1', ' ', '\n', 'a', '&amp;', '&', '<is><t>', '</t></is>', '<c t="inlineStr">', '<!--', '-->', '"', '>'],
      ...['<row r="2" hidden="1"/>', '<c r="B1" s="0"><v>2</v></c>', '<c r="A2" t="s"><v>1</v></c>'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const [{ plain, any }] = readBoth(xlsx(`<sheetData>${pieces.join('')}</sheetData>`, STRINGS)) as [
          { plain: unknown; any: unknown },
        ];
        if (plain !== undefined) expect(plain).toEqual(any);
      }),
      { numRuns: 2_000 },
    );
  });
});
