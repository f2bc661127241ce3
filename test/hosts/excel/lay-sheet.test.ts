import { adding, amount, blank, laid, LOOK, newSheet, text } from '../xlsx/write/written';
import { cellAt, statefulExcel } from './stateful-excel';
import { written } from './writing';

describe('a new sheet', () => {
  const sheet = newSheet(
    "附'表",
    [
      laid('A1', text('部门收支总表'), {
        columnSpan: 2,
        look: { ...LOOK, font: '黑体', size: 16, bold: true, align: 'center', border: false },
      }),
      laid('A3', text('合计')),
      laid('B3', amount('1.5'), { look: { ...LOOK, align: 'right', wrap: false, format: '0.00' } }),
      laid('A4', text('其中'), { look: { ...LOOK, indent: 2 } }),
      laid('B4', blank),
    ],
    {
      hidden: true,
      columnWidths: [20, 10, 10],
      rowHeights: [30],
      frozenRows: 2,
      print: { orientation: 'landscape', titleRows: { first: 0, last: 1 } },
      choices: [
        {
          area: { top: 4, left: 0, bottom: 8, right: 0 },
          source: { sheet: "附'表", area: { top: 2, left: 0, bottom: 3, right: 0 } },
        },
      ],
    },
  );

  it('looks as it was laid', async () => {
    const excel = statefulExcel();
    expect((await written(adding(sheet))).leftOut.size).toBe(0);
    const held = excel.sheets[0]!;
    const common = {
      'font.name': '宋体',
      'font.size': 10,
      'font.bold': false,
      wrapText: true,
      verticalAlignment: 'Center',
    };
    expect(cellAt(held, 'B1').look).toEqual({
      ...common,
      'font.name': '黑体',
      'font.size': 16,
      'font.bold': true,
      horizontalAlignment: 'Center',
    });
    expect(cellAt(held, 'A4').look).toMatchObject({ ...common, horizontalAlignment: 'Left', indentLevel: 2 });
    expect(cellAt(held, 'B3').look).toMatchObject({ wrapText: false, horizontalAlignment: 'Right' });
    for (const side of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical']) {
      expect(cellAt(held, 'B4').look[`borders.${side}.style`]).toBe('Continuous');
    }
    expect(cellAt(held, 'B3').format).toBe('0.00');
    expect(held.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
    expect(held.settings).toEqual({
      'A:A format.columnWidth': 108.75,
      'B:C format.columnWidth': 56.25,
      '1:1 format.rowHeight': 30,
      'A5:A9 dataValidation.rule': { list: { inCellDropDown: true, source: "='附''表'!$A$3:$A$4" } },
      'A5:A9 dataValidation.errorAlert': { showAlert: false, message: '', style: 'Information', title: '' },
      'pageLayout.paperSize': 'A4',
      'pageLayout.orientation': 'Landscape',
      'pageLayout.zoom': { horizontalFitToPages: 1 },
      'pageLayout.centerHorizontally': true,
      'pageLayout.titles': '$1:$2',
      freezePanes: 2,
      visibility: 'Hidden',
    });
  });

  it.each([
    ['1.7', ['choices', 'indent', 'print']],
    ['1.8', ['indent', 'print']],
    ['1.9', []],
  ])('in an Excel of %s lacks %j, and says so', async (version, lacking) => {
    const excel = statefulExcel(version);
    expect([...(await written(adding(sheet))).leftOut].sort()).toEqual(lacking);
    const asked = excel.operations.join('\n');
    expect(asked.includes('dataValidation')).toBe(!lacking.includes('choices'));
    expect(asked.includes('pageLayout')).toBe(!lacking.includes('print'));
    expect(asked.includes('indentLevel')).toBe(!lacking.includes('indent'));
  });
});
