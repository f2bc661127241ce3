import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8 } from 'fflate';
import { usedArea } from '../../../../src/workbook/workbook';
import { hasLibreOffice, throughLibreOffice } from '../../../noise/libreoffice';
import { row, workbookParts, worksheet, xlsx, zip } from '../package';
import { cellsOf, workbookOf } from '../read';
import { askOpenpyxl, hasOpenpyxl } from './openpyxl';
import {
  adding,
  amount,
  blank,
  changing,
  differingParts,
  formula,
  laid,
  LOOK,
  newSheet,
  partText,
  repacked,
  text,
  withoutResults,
  written,
  writtenNew,
} from './written';

const FIGURE = { ...LOOK, align: 'right', wrap: false, format: '#,##0.00_ ' } as const;

const table = newSheet(
  "科目 '表'&<1>",
  [
    laid('A1', text('2024年部门收支总表'), {
      columnSpan: 3,
      look: { ...LOOK, font: '黑体', size: 16, bold: true, align: 'center', border: false },
    }),
    laid('A3', text('=一、本年收入'), { rowSpan: 2, look: { ...LOOK, indent: 2, format: '@' } }),
    laid('B3', amount('421.29'), { look: FIGURE }),
    laid('B4', amount('1074.33'), { look: FIGURE }),
    laid('B5', formula('SUM(B3:B4)', '1495.62'), { look: { ...FIGURE, bold: true, format: '0.00' } }),
    laid('C5', blank, { look: { ...LOOK, format: '0' } }),
  ],
  {
    columnWidths: [30, 12.5, 8],
    rowHeights: [36, 18],
    frozenRows: 2,
    print: { orientation: 'landscape', titleRows: { first: 0, last: 1 } },
    choices: [
      {
        area: { top: 5, left: 0, bottom: 20, right: 0 },
        source: { sheet: '目录', area: { top: 0, left: 0, bottom: 1, right: 0 } },
      },
    ],
  },
);
const list = newSheet('目录', [laid('A1', text('基本支出')), laid('A2', text('项目支出'))], {
  hidden: true,
  print: { orientation: 'portrait' },
});
const alone = (): Uint8Array => writtenNew(table, list);

describe('a workbook of new sheets', () => {
  test('is read as it was laid', () => {
    const [first, second] = workbookOf(alone()).sheets;
    expect([first!.name, first!.hidden, second!.name, second!.hidden]).toEqual([table.name, false, '目录', true]);
    const cells = cellsOf(first!);
    expect(cells('A3')).toEqual({ kind: 'text', text: '=一、本年收入', format: '@' });
    expect(cells('B4')).toEqual({ kind: 'number', text: '1074.33', format: '#,##0.00_ ' });
    expect(cells('B5')).toEqual({ kind: 'number', text: '1495.62', format: '0.00', formula: 'SUM(B3:B4)' });
    expect(usedArea(first!)).toEqual({ top: 0, left: 0, bottom: 4, right: 1 });
    expect(first!.appearance?.merges).toEqual([
      { top: 0, left: 0, bottom: 0, right: 2 },
      { top: 2, left: 0, bottom: 3, right: 0 },
    ]);
    expect([...first!.appearance!.columnWidths]).toEqual([
      [0, 30],
      [1, 12.5],
      [2, 8],
    ]);
  });

  test('is the same bytes whenever it is written', () => {
    expect(Buffer.compare(alone(), alone())).toBe(0);
  });

  (hasOpenpyxl ? test : test.skip)('openpyxl finds everything that was asked for', () => {
    const answer = askOpenpyxl(
      alone(),
      `
sheet, hidden = book.worksheets
title, label, figure, total = sheet['A1'], sheet['A3'], sheet['B3'], sheet['B5']
choice = sheet.data_validations.dataValidation[0]
answer = {
  'names': book.sheetnames, 'states': [sheet.sheet_state, hidden.sheet_state],
  'title': [title.value, title.font.name, title.font.sz, title.font.b, title.alignment.horizontal, title.border.left.style],
  'label': [label.value, label.data_type, label.alignment.indent, label.alignment.wrap_text, label.border.left.style, label.number_format],
  'covered': sheet['A4'].border.bottom.style,
  'figure': [figure.value, figure.number_format], 'total': [total.value, total.number_format, total.font.b],
  'merges': sorted(str(area) for area in sheet.merged_cells.ranges),
  'widths': [sheet.column_dimensions[name].width for name in 'ABC'], 'heights': [sheet.row_dimensions[1].height, sheet.row_dimensions[2].height],
  'frozen': sheet.freeze_panes, 'titles': sheet.print_title_rows,
  'page': [sheet.page_setup.paperSize, sheet.page_setup.orientation, sheet.page_setup.fitToHeight, sheet.sheet_properties.pageSetUpPr.fitToPage, sheet.print_options.horizontalCentered],
  'other': hidden.page_setup.orientation,
  'choice': [choice.type, choice.formula1, str(choice.sqref), choice.showErrorMessage, choice.showDropDown],
}`,
    );
    expect(answer).toEqual({
      names: [table.name, '目录'],
      states: ['visible', 'hidden'],
      title: ['2024年部门收支总表', '黑体', 16, true, 'center', null],
      label: ['=一、本年收入', 's', 2, true, 'thin', '@'],
      covered: 'thin',
      figure: [421.29, '#,##0.00_ '],
      total: ['=SUM(B3:B4)', '0.00', true],
      merges: ['A1:C1', 'A3:A4'],
      widths: [30, 12.5, 8],
      heights: [36, 18],
      frozen: 'A3',
      titles: '$1:$2',
      page: [9, 'landscape', 0, true, true],
      other: 'portrait',
      choice: ['list', "'目录'!$A$1:$A$2", 'A6:A21', false, null],
    });
  });

  (hasLibreOffice() ? test : test.skip)('LibreOffice calculates what was stored, and reads the rest', () => {
    const [saved] = throughLibreOffice([withoutResults(alone())]);
    const [first, second] = workbookOf(saved!).sheets;
    expect(cellsOf(first!)('B5')).toMatchObject({ kind: 'number', text: '1495.62', formula: 'SUM(B3:B4)' });
    expect(cellsOf(first!)('A3')).toMatchObject({ kind: 'text', text: '=一、本年收入' });
    expect([first!.name, second!.hidden]).toEqual([table.name, true]);
  });
});

describe('a sheet added to a workbook', () => {
  const file = (name: string): Uint8Array => readFileSync(path.join(__dirname, '../files', name));

  test.each([
    ['openpyxl.xlsx', 4],
    ['libreoffice.xlsx', 5],
  ])('leaves the rest of %s alone', (name, next) => {
    const original = file(name);
    const bytes = written(original, adding(table, list));
    expect(differingParts(original, bytes)).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
      `xl/worksheets/sheet${next}.xml`,
      `xl/worksheets/sheet${next + 1}.xml`,
    ]);
    const [before, after] = [workbookOf(original).sheets, workbookOf(bytes).sheets];
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.slice(before.length)).toEqual(workbookOf(alone()).sheets);
  });

  test('styles that were there keep their numbers, a number format its own', () => {
    const styles =
      '<styleSheet xmlns="a"><numFmts count="2"><numFmt numFmtId="170" formatCode="0.000"/><numFmt numFmtId="5" formatCode="#,##0.00_ "/></numFmts><fonts count="2"><font/><font/></fonts><cellXfs count="3"><xf/><xf/><xf/></cellXfs><extLst/></styleSheet>';
    const original = xlsx(row(''), { 'xl/styles.xml': styles });
    const look = { ...LOOK, border: false };
    const cells = ['0.00', '#,##0.00_ ', '0.0000', '0.0000'].map((format, index) =>
      laid(`A${index + 1}`, amount('1'), { look: { ...look, format } }),
    );
    const bytes = written(original, adding(newSheet('二', cells)));
    const after = partText(bytes, 'xl/styles.xml');
    const xfs = [2, 5, 171].map(
      (id) =>
        `<xf numFmtId="${id}" fontId="2" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1"><alignment horizontal="left" vertical="center" wrapText="1"/></xf>`,
    );
    expect(after).toContain('<numFmts count="3"><numFmt numFmtId="170"');
    expect(after).toContain(
      '<numFmt numFmtId="171" formatCode="0.0000"/></numFmts><fonts count="3"><font/><font/><font>',
    );
    expect(after).toContain(`<cellXfs count="6"><xf/><xf/><xf/>${xfs.join('')}</cellXfs><cellStyles>`);
    expect(after).toMatch(/<\/fonts><fills>.*<\/fills><borders>.*<\/borders><cellStyleXfs>.*<\/cellStyles><extLst\/>/);
    expect([...partText(bytes, 'xl/worksheets/sheet2.xml').matchAll(/ s="(\d+)"/g)].map(([, style]) => style)).toEqual([
      '3',
      '4',
      '5',
      '5',
    ]);
  });

  test('is listed behind the others, in the strict namespace and with a prefix too', () => {
    const strict = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
    const rels = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
    const original = zip({
      ...workbookParts(['一']),
      'xl/worksheets/sheet1.xml': worksheet(row('<c r="A1"><v>1</v></c>')),
      'xl/workbook.xml': `<x:workbook xmlns:x="${strict}" xmlns:q="${rels}"><x:sheets><x:sheet name="一" sheetId="7" q:id="s0"/></x:sheets><x:definedNames><x:definedName name="a">1</x:definedName></x:definedNames></x:workbook>`,
      'xl/styles.xml': `<x:styleSheet xmlns:x="${strict}"><x:cellXfs/></x:styleSheet>`,
    });
    const bytes = written(original, adding(table, list));
    const workbook = partText(bytes, 'xl/workbook.xml');
    expect(workbook).toContain('sheetId="8"');
    expect(workbook).toContain('<x:bookViews><x:workbookView/></x:bookViews><x:sheets>');
    expect(workbook).toContain(
      "<x:definedName name=\"_xlnm.Print_Titles\" localSheetId=\"1\">'科目 ''表''&amp;&lt;1&gt;'!$1:$2</x:definedName></x:definedNames>",
    );
    expect(partText(bytes, 'xl/worksheets/sheet2.xml')).toContain(`<worksheet xmlns="${strict}">`);
    expect(partText(bytes, 'xl/_rels/workbook.xml.rels')).toContain(`Type="${rels}/worksheet"`);
    expect(partText(bytes, 'xl/styles.xml')).toMatch(/<x:cellXfs><x:xf .*<x:alignment /);
    expect(cellsOf(workbookOf(bytes).sheets[1]!)('B5')?.text).toBe('1495.62');
  });

  test('a workbook without styles gets some', () => {
    const original = repacked(xlsx(row('')), (parts) => {
      delete parts['xl/styles.xml'];
      const name = 'xl/_rels/workbook.xml.rels';
      parts[name] = strToU8(strFromU8(parts[name]!).replace(/<Relationship Id="styles"[^>]*>/, ''));
    });
    const bytes = written(original, adding(table, list));
    expect(cellsOf(workbookOf(bytes).sheets[1]!)('B5')?.format).toBe('0.00');
    expect(partText(bytes, '[Content_Types].xml')).toContain('PartName="/xl/styles.xml"');
  });

  test('comes together with changes of other sheets', () => {
    const original = xlsx(row('<c r="A1"><v>1</v></c>'));
    const bytes = written(original, { ...changing('表一', { A1: amount('2') }), newSheets: [list] });
    const { sheets } = workbookOf(bytes);
    expect([cellsOf(sheets[0]!)('A1')?.text, sheets[1]!.name]).toEqual(['2', '目录']);
  });
});
