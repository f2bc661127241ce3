import { formatArea, formatFixedArea, formatPosition, type Area } from '../../../workbook/address';
import type { CellChoices, LaidCell, NewSheet } from '../../../workbook/edits';
import { quoteSheetName } from '../../../workbook/sheet-name';
import { cellXml } from './cell-xml';
import type { Dialect } from './dialect';
import { escapeText } from './markup';

/** The rows repeated on every page, as a reference: `$1:$3`. */
export function printTitles({ print: { titleRows } }: NewSheet): string | undefined {
  return titleRows && `$${titleRows.first + 1}:$${titleRows.last + 1}`;
}

/** The text of a new worksheet part. `styleOf` gives the number of a cell's look among the styles. */
export function newSheetXml(
  sheet: NewSheet,
  { main }: Dialect,
  selected: boolean,
  styleOf: (cell: LaidCell) => number,
): string {
  const { orientation } = sheet.print;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${main}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="${formatArea(extent(sheet))}"/>`,
    viewXml(sheet, selected),
    '<sheetFormatPr defaultRowHeight="15"/>',
    list('cols', sheet.columnWidths.map(columnXml), false),
    `<sheetData>${rowsXml(sheet, styleOf)}</sheetData>`,
    list(
      'mergeCells',
      sheet.cells.filter(isMerged).map((cell) => `<mergeCell ref="${formatArea(areaOf(cell))}"/>`),
    ),
    list('dataValidations', sheet.choices.map(choicesXml)),
    '<printOptions horizontalCentered="1"/>',
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="${orientation}" fitToHeight="0"/>`,
    '</worksheet>',
  ].join('');
}

function list(name: string, items: readonly string[], counted = true): string {
  if (items.length === 0) return '';
  return `<${name}${counted ? ` count="${items.length}"` : ''}>${items.join('')}</${name}>`;
}

function viewXml({ frozenRows }: NewSheet, selected: boolean): string {
  const own = `${selected ? ' tabSelected="1"' : ''} workbookViewId="0"`;
  if (frozenRows === 0) return `<sheetViews><sheetView${own}/></sheetViews>`;
  const below = formatPosition({ row: frozenRows, column: 0 });
  return [
    `<sheetViews><sheetView${own}>`,
    `<pane ySplit="${frozenRows}" topLeftCell="${below}" activePane="bottomLeft" state="frozen"/>`,
    `<selection pane="bottomLeft" activeCell="${below}" sqref="${below}"/>`,
    '</sheetView></sheetViews>',
  ].join('');
}

function columnXml(width: number, column: number): string {
  return `<col min="${column + 1}" max="${column + 1}" width="${width}" customWidth="1"/>`;
}

/** Cells that a merged area covers have its look too: borders are drawn cell by cell. */
function rowsXml(sheet: NewSheet, styleOf: (cell: LaidCell) => number): string {
  const rows = new Map<number, Map<number, string>>();
  sheet.rowHeights.forEach((_, row) => rows.set(row, new Map()));
  for (const cell of sheet.cells) {
    const style = String(styleOf(cell));
    const { top, left, bottom, right } = areaOf(cell);
    for (let row = top; row <= bottom; row++) {
      const cells = rows.get(row) ?? new Map<number, string>();
      rows.set(row, cells);
      for (let column = left; column <= right; column++) {
        const corner = row === top && column === left;
        if (cells.has(column)) throw new Error(`${sheet.name}!${formatPosition({ row, column })} is laid twice`);
        cells.set(column, cellXml('', { row, column }, style, corner ? cell.content : { kind: 'blank' }));
      }
    }
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => {
      const height = sheet.rowHeights[row];
      const own = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
      const content = [...cells].sort(([a], [b]) => a - b).map(([, xml]) => xml);
      return `<row r="${row + 1}"${own}>${content.join('')}</row>`;
    })
    .join('');
}

/** A list that offers and does not insist: no message stops other entries. */
function choicesXml({ area, source }: CellChoices): string {
  const formula = escapeText(`${quoteSheetName(source.sheet)}!${formatFixedArea(source.area)}`);
  return `<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${formatArea(area)}"><formula1>${formula}</formula1></dataValidation>`;
}

function areaOf({ row, column, rowSpan, columnSpan }: LaidCell): Area {
  return { top: row, left: column, bottom: row + rowSpan - 1, right: column + columnSpan - 1 };
}

function isMerged({ rowSpan, columnSpan }: LaidCell): boolean {
  return rowSpan > 1 || columnSpan > 1;
}

function extent({ cells }: NewSheet): Area {
  return cells.map(areaOf).reduce(
    (all, area) => ({
      top: 0,
      left: 0,
      bottom: Math.max(all.bottom, area.bottom),
      right: Math.max(all.right, area.right),
    }),
    { top: 0, left: 0, bottom: 0, right: 0 },
  );
}
