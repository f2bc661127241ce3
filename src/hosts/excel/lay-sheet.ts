import { columnName, formatArea, formatFixedArea } from '../../workbook/address';
import type { CellChoices, LaidCell, NewSheet } from '../../workbook/edits';
import { quoteSheetName } from '../../workbook/sheet-name';
import { areaOf, layingLooks } from './lay-looks';
import { gridOf, pieces, rectangles } from './rectangles';
import { sending, type Step } from './steps';
import { entryOf } from './write-cells';

/** What versions of Excel older than these sets of interfaces cannot do to a new sheet. */
export type LeftOut = 'choices' | 'indent' | 'print';

const NEEDED: Readonly<Record<LeftOut, string>> = { choices: '1.8', indent: '1.9', print: '1.9' };

/** What has to be left out of new sheets in the Excel that is running. */
export function leftOutHere(): ReadonlySet<LeftOut> {
  const { requirements } = Office.context;
  return new Set(
    (Object.keys(NEEDED) as LeftOut[]).filter((what) => !requirements.isSetSupported('ExcelApi', NEEDED[what])),
  );
}

/** Everything that makes an empty worksheet the new sheet. All new sheets have to be there, since they may refer to each other. */
export function layingSheet(
  worksheet: Excel.Worksheet,
  sheet: NewSheet,
  leftOut: ReadonlySet<LeftOut>,
): readonly Step[] {
  return [
    ...layingLooks(worksheet, sheet.cells, !leftOut.has('indent')),
    ...layingContents(worksheet, sheet.cells),
    ...layingSizes(worksheet, sheet),
    ...(leftOut.has('choices') ? [] : sheet.choices.map((choices) => layingChoices(worksheet, choices))),
    ...(leftOut.has('print') ? [] : [layingPrint(worksheet, sheet)]),
    ...(sheet.frozenRows > 0 ? [sending(() => worksheet.freezePanes.freezeRows(sheet.frozenRows))] : []),
    ...(sheet.hidden ? [sending(() => (worksheet.visibility = 'Hidden'))] : []),
  ];
}

/** Contents row by row, and then the merged areas. */
function layingContents(worksheet: Excel.Worksheet, cells: readonly LaidCell[]): readonly Step[] {
  const contents = new Map(cells.map((cell) => [`${cell.row},${cell.column}`, entryOf(cell.content)]));
  const filled = cells.filter(({ content }) => content.kind !== 'blank');
  return [
    ...rectangles(filled.map(({ row, column }) => ({ row, column, value: true })))
      .flatMap(({ area }) => pieces(area))
      .map((area) => {
        const entries = gridOf(area, ({ row, column }) => contents.get(`${row},${column}`)!);
        return sending(() => (worksheet.getRange(formatArea(area)).formulas = entries), entries);
      }),
    ...cells
      .filter(({ rowSpan, columnSpan }) => rowSpan > 1 || columnSpan > 1)
      .map((cell) => sending(() => worksheet.getRange(formatArea(areaOf(cell))).merge())),
  ];
}

function layingSizes(worksheet: Excel.Worksheet, { columnWidths, rowHeights }: NewSheet): readonly Step[] {
  return [
    ...rectangles(columnWidths.map((value, column) => ({ row: 0, column, value }))).map(({ area, value }) =>
      sending(() => {
        const columns = worksheet.getRange(`${columnName(area.left)}:${columnName(area.right)}`);
        columns.format.columnWidth = widthInPoints(value);
      }),
    ),
    ...rectangles(rowHeights.map((value, row) => ({ row, column: 0, value }))).map(({ area, value }) =>
      sending(() => (worksheet.getRange(`${area.top + 1}:${area.bottom + 1}`).format.rowHeight = value)),
    ),
  ];
}

/** A digit of the usual font is 7 pixels wide, and a column has 5 more; four pixels are three points. */
function widthInPoints(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

function layingChoices(worksheet: Excel.Worksheet, { area, source }: CellChoices): Step {
  const cells = formatFixedArea(source.area);
  return sending(() => {
    const { dataValidation } = worksheet.getRange(formatArea(area));
    dataValidation.rule = { list: { inCellDropDown: true, source: `=${quoteSheetName(source.sheet)}!${cells}` } };
    dataValidation.errorAlert = { showAlert: false, message: '', style: 'Information', title: '' };
  });
}

function layingPrint(worksheet: Excel.Worksheet, { print: { orientation, titleRows } }: NewSheet): Step {
  return sending(() => {
    const layout = worksheet.pageLayout;
    layout.paperSize = 'A4';
    layout.orientation = orientation === 'landscape' ? 'Landscape' : 'Portrait';
    layout.zoom = { horizontalFitToPages: 1 };
    layout.centerHorizontally = true;
    if (titleRows) layout.setPrintTitleRows(`$${titleRows.first + 1}:$${titleRows.last + 1}`);
  });
}
