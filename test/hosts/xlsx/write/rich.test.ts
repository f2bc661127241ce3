import { strFromU8, strToU8 } from 'fflate';
import type { WorkbookEdits } from '../../../../src/workbook/edits';
import { hasLibreOffice, throughLibreOffice } from '../../../noise/libreoffice';
import { cellsOf, workbookOf } from '../read';
import { askOpenpyxl, hasOpenpyxl, makeWithOpenpyxl } from './openpyxl';
import {
  amount,
  changing,
  differingParts,
  formula,
  laid,
  newSheet,
  partText,
  repacked,
  text,
  withoutResults,
  written,
} from './written';

/** A workbook with one of everything that an edit has to leave alone. */
const MAKE = `
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import Font, PatternFill, Protection
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table
sheet = book.active
sheet.title = '收入总表'
sheet.append(['科目', '金额', '备注'])
for row in [['一般公共预算', 421.29, ''], ['政府性基金', 1074.33, ''], ['合计', '=SUM(B2:B3)', '']]: sheet.append(row)
sheet['A1'].comment = Comment('请核对', '财务')
sheet['B2'].number_format = '#,##0.00'
sheet['B2'].font = Font(name='黑体', sz=12, b=True)
sheet['B2'].fill = PatternFill('solid', fgColor='FFFF00')
sheet['B2'].protection = Protection(locked=False)
sheet['C2'] = '网页'
sheet['C2'].hyperlink = 'https://example.org/'
sheet.merge_cells('A6:C7')
sheet.column_dimensions['A'].width = 33
sheet.row_dimensions[3].height = 40
sheet.row_dimensions.group(2, 3)
sheet.freeze_panes = 'B2'
sheet.print_title_rows = '1:1'
sheet.print_area = 'A1:C7'
sheet.oddFooter.center.text = '第 &P 页'
sheet.page_setup.orientation = 'landscape'
sheet.auto_filter.ref = 'A1:C4'
choice = DataValidation(type='list', formula1='"甲,乙"')
choice.add('C3')
sheet.add_data_validation(choice)
sheet.conditional_formatting.add('B2:B4', CellIsRule(operator='lessThan', formula=['0'], fill=PatternFill('solid', bgColor='FF0000')))
chart = BarChart()
chart.add_data(Reference(sheet, min_col=2, min_row=1, max_row=4), titles_from_data=True)
sheet.add_chart(chart, 'E2')
total = DefinedName('总额', attr_text="收入总表!$B$4")
if hasattr(book.defined_names, 'append'): book.defined_names.append(total)
else: book.defined_names.add(total)
other = book.create_sheet('隐藏')
other.sheet_state = 'hidden'
for row in [['编码', '名称'], ['001', '甲'], ['002', '乙']]: other.append(row)
other.add_table(Table(displayName='表1', ref='A1:B3'))
whole = BarChart()
whole.add_data(Reference(sheet, min_col=2, min_row=1, max_row=4))
book.create_chartsheet('图').add_chart(whole)
`;

/** All of that as openpyxl finds it. */
const FEATURES = `
sheet, other = book['收入总表'], book['隐藏']
cell = sheet['B2']
answer = {
  'comment': sheet['A1'].comment.text, 'look': repr([cell.number_format, cell.font, cell.fill, cell.protection]),
  'link': sheet['C2'].hyperlink.target, 'merges': str(sheet.merged_cells), 'width': sheet.column_dimensions['A'].width,
  'height': sheet.row_dimensions[3].height, 'group': sheet.row_dimensions[3].outlineLevel, 'frozen': sheet.freeze_panes,
  'titles': sheet.print_title_rows, 'print': sheet.print_area, 'footer': sheet.oddFooter.center.text,
  'page': sheet.page_setup.orientation, 'filter': sheet.auto_filter.ref,
  'choices': [[v.formula1, str(v.sqref)] for v in sheet.data_validations.dataValidation],
  'rules': [[str(area.sqref), [rule.operator for rule in area.rules]] for area in sheet.conditional_formatting],
  'charts': [len(sheet._charts)], 'names': [[n.name, n.attr_text] for n in getattr(book.defined_names, 'definedName', None) or book.defined_names.values() if n.name == '总额'],
  'tables': [[t.displayName, t.ref] for t in other.tables.values()], 'state': other.sheet_state, 'sheets': book.sheetnames[:3],
}`;

/** Parts that openpyxl cannot write: macros, a picture, data of another program. */
function withForeignParts(bytes: Uint8Array): Uint8Array {
  return repacked(bytes, (parts) => {
    parts['xl/vbaProject.bin'] = Uint8Array.from({ length: 5000 }, (_, index) => (index * index) % 251);
    parts['xl/media/image1.png'] = Uint8Array.from({ length: 300 }, (_, index) => 255 - (index % 256));
    parts['customXml/item1.xml'] = strToU8('<a xmlns="b"> 甲 </a>');
    const types = '[Content_Types].xml';
    const kinds = ['bin', 'png'].map((kind) => `<Default Extension="${kind}" ContentType="application/${kind}"/>`);
    parts[types] = strToU8(strFromU8(parts[types]!).replace(/(<Types[^>]*>)/, `$1${kinds.join('')}`));
  });
}

const EDITS: WorkbookEdits = {
  ...changing('收入总表', {
    B2: amount('500.05'),
    B4: formula('SUM(B2:B3)', '1574.38'),
    C4: text('=注'),
    A6: text('合并'),
    B9: formula('总额*2', '3148.76'),
  }),
  newSheets: [
    newSheet('附表', [laid('A1', formula("'收入总表'!B4+1", '1575.38'))], {
      print: { orientation: 'landscape', titleRows: { first: 0, last: 0 } },
    }),
  ],
};

function expectWritten(bytes: Uint8Array): void {
  const { sheets } = workbookOf(bytes);
  const cells = cellsOf(sheets[0]!);
  expect(['B2', 'B4', 'C4', 'A6', 'B9', 'B3'].map((address) => cells(address)?.text)).toEqual([
    '500.05',
    '1574.38',
    '=注',
    '合并',
    '3148.76',
    '1074.33',
  ]);
  expect(cellsOf(sheets.at(-1)!)('A1')?.text).toBe('1575.38');
}

(hasOpenpyxl ? describe : describe.skip)('a workbook with one of everything', () => {
  let original: Uint8Array;
  beforeAll(() => {
    original = withForeignParts(makeWithOpenpyxl(MAKE));
  });

  test('keeps it all', () => {
    const bytes = written(original, EDITS);
    expectWritten(bytes);
    expect(askOpenpyxl(bytes, FEATURES)).toEqual(askOpenpyxl(original, FEATURES));
    expect(askOpenpyxl(bytes, "answer = [book.sheetnames, book['附表'].print_title_rows]")).toEqual([
      ['收入总表', '隐藏', '图', '附表'],
      '$1:$1',
    ]);
  });

  test('has all other parts as they were', () => {
    expect(differingParts(original, written(original, EDITS))).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
      'xl/worksheets/sheet3.xml',
    ]);
  });

  test('has the text of the changed sheet as it was but for the edited cells', () => {
    const part = 'xl/worksheets/sheet1.xml';
    const cell = /<c r="(?:B2|B4|C4|A6|B9)"(?:[^>]*\/>|.*?<\/c>)|<row r="9">|<dimension[^>]*>/gs;
    const [before, after] = [original, written(original, EDITS)].map((bytes) =>
      partText(bytes, part).replace(cell, ''),
    );
    expect(after!.replace('</row></row>', '</row>')).toBe(before);
  });

  (hasLibreOffice() ? test : test.skip)(
    'LibreOffice opens it, before and after it saved the workbook itself',
    () => {
      const [saved] = throughLibreOffice([original]);
      const both = [written(original, EDITS), written(saved!, EDITS)];
      for (const bytes of both) expectWritten(bytes);
      expect(askOpenpyxl(both[1]!, FEATURES)).toEqual(askOpenpyxl(saved!, FEATURES));
      for (const bytes of throughLibreOffice(both.map(withoutResults))) expectWritten(bytes);
    },
    120_000,
  );
});
