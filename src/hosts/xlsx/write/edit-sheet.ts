import { formatArea, parseArea, type Area, type Position } from '../../../workbook/address';
import { textsProblem } from '../../../workbook/edit-check';
import type { CellContent } from '../../../workbook/edits';
import { LIMITS } from '../limits';
import { cellXml } from './cell-xml';
import { escapeText, withAttribute } from './markup';
import { refusal, refuseInArea } from './refusal';
import { scanSheet, styleOfNewCell, type RowElement, type SheetScan } from './sheet-scan';
import type { Splice } from './splice';

/** The edits of one sheet: contents by row and column. */
export type SheetEdits = ReadonlyMap<number, ReadonlyMap<number, CellContent>>;

export interface SheetToEdit {
  readonly sheet: string;
  readonly part: string;
  readonly edits: SheetEdits;
  /** The cells that name the columns of Excel tables. */
  readonly tableHeaders: readonly Area[];
}

/** What editing a sheet's text takes, and whether a formula came or went. Throws a refusal or a fault. */
export function editSheet(
  text: string,
  { sheet, part, edits, tableHeaders }: SheetToEdit,
): { readonly splices: readonly Splice[]; readonly formulasChanged: boolean } {
  const scan = scanSheet(part, text, {
    row: (row) => edits.has(row),
    cell: ({ row, column }) => edits.get(row)?.has(column) === true,
  });
  refuse(sheet, edits, scan, tableHeaders);
  const splices: Splice[] = scan.orphans.map(({ tag, end, formula }) => {
    const written = text.slice(tag.start, tag.end);
    const own = ['t', 'ref', 'si'].reduce((rest, name) => withAttribute(rest, name, undefined), written);
    return { start: tag.start, end, text: `${own.replace(/\s*\/?>$/, '>')}${escapeText(formula)}</${tag.prefix}f>` };
  });
  let formulasChanged = splices.length > 0;
  const newRows: { row: number; xml: string }[] = [];
  for (const [row, contents] of [...edits].sort(([a], [b]) => a - b)) {
    const element = scan.rows.get(row);
    const added: { column: number; xml: string }[] = [];
    for (const [column, content] of [...contents].sort(([a], [b]) => a - b)) {
      const cell = element?.cells.get(column);
      if (cell?.hasFormula || content.kind === 'formula' || content.kind === 'link') formulasChanged = true;
      if (!cell && content.kind === 'blank') continue;
      const style = cell ? cell.style : styleOfNewCell(scan, { row, column });
      const xml = cellXml(scan.data.tag.prefix, { row, column }, style, content);
      if (cell) splices.push({ start: cell.start, end: cell.end, text: xml });
      else added.push({ column, xml });
    }
    if (added.length === 0) continue;
    if (element) splices.push(...insertCells(text, element, added));
    else newRows.push({ row, xml: added.map(({ xml }) => xml).join('') });
  }
  splices.push(...insertRows(text, scan, newRows), ...widen(text, scan, edits));
  return { splices, formulasChanged };
}

/** Throws a refusal for the first cell that cannot be written by itself. */
function refuse(
  sheet: string,
  edits: SheetEdits,
  { isProtected, merges, arrays }: SheetScan,
  tableHeaders: readonly Area[],
): void {
  // Whoever protected it meant it for every program, though a file could not keep one out.
  if (isProtected) throw refusal({ code: 'sheet-protected', sheet });
  for (const [row, contents] of edits) {
    for (const [column, content] of contents) {
      const at = { row, column };
      if (!(row >= 0 && row < LIMITS.rows && column >= 0 && column < LIMITS.columns)) {
        throw new Error(`no cell: row ${row}, column ${column}`);
      }
      const long = textsProblem(sheet, [{ ...at, content }]);
      if (long) throw refusal(long);
      const merge = merges.find((area) => contains(area, at) && !(area.top === row && area.left === column));
      if (merge) throw refuseInArea('cell-covered', sheet, at, merge);
      const array = arrays.find((area) => contains(area, at));
      if (array) throw refuseInArea('cell-in-array', sheet, at, array);
      const header = tableHeaders.find((area) => contains(area, at));
      if (header) throw refuseInArea('cell-table-header', sheet, at, header);
    }
  }
}

function contains({ top, left, bottom, right }: Area, { row, column }: Position): boolean {
  return top <= row && row <= bottom && left <= column && column <= right;
}

function insertCells(text: string, row: RowElement, added: readonly { column: number; xml: string }[]): Splice[] {
  const { tag, contentEnd, cells } = row;
  // The attribute says between which columns there are cells; it is only there for speed.
  const opened = withAttribute(text.slice(tag.start, tag.end), 'spans', undefined);
  if (tag.selfClosing) {
    const content = added.map(({ xml }) => xml).join('');
    const written = `${opened.replace(/\s*\/>$/, '>')}${content}</${tag.prefix}row>`;
    return [{ start: tag.start, end: tag.end, text: written }];
  }
  const present = [...cells].map(([column, { start }]) => ({ index: column, start })).sort((a, b) => a.start - b.start);
  return [
    ...(tag.attributes['spans'] === undefined ? [] : [{ start: tag.start, end: tag.end, text: opened }]),
    ...insertInOrder(
      present,
      contentEnd,
      added.map(({ column, xml }) => ({ index: column, xml })),
    ),
  ];
}

function insertRows(text: string, scan: SheetScan, rows: readonly { row: number; xml: string }[]): Splice[] {
  if (rows.length === 0) return [];
  const { tag, contentEnd } = scan.data;
  const written = rows.map(({ row, xml }) => ({
    index: row,
    xml: `<${tag.prefix}row r="${row + 1}">${xml}</${tag.prefix}row>`,
  }));
  if (tag.selfClosing) {
    const opened = text.slice(tag.start, tag.end).replace(/\s*\/>$/, '>');
    const content = written.map(({ xml }) => xml).join('');
    return [{ start: tag.start, end: tag.end, text: `${opened}${content}</${tag.prefix}sheetData>` }];
  }
  const present = scan.rowStarts.map(({ row, start }) => ({ index: row, start }));
  return insertInOrder(present, contentEnd, written);
}

/**
 * Puts each new row or cell in front of the first one present that comes after it by number. One that does not say
 * its number follows its neighbour, so nothing ever comes between the two.
 */
function insertInOrder(
  present: readonly { readonly index: number; readonly start: number }[],
  end: number,
  added: readonly { readonly index: number; readonly xml: string }[],
): Splice[] {
  let next = 0;
  return added.map(({ index, xml }) => {
    while (next < present.length && present[next]!.index < index) next++;
    const at = present[next]?.start ?? end;
    return { start: at, end: at, text: xml };
  });
}

/** The declared dimension, made to hold every cell that is written. */
function widen(text: string, { dimension }: SheetScan, edits: SheetEdits): Splice[] {
  const declared = dimension && parseArea(dimension.attributes['ref'] ?? '');
  if (!declared) return [];
  let { top, left, bottom, right } = declared;
  for (const [row, contents] of edits) {
    for (const [column, content] of contents) {
      if (content.kind === 'blank') continue;
      [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
      [left, right] = [Math.min(left, column), Math.max(right, column)];
    }
  }
  const ref = formatArea({ top, left, bottom, right });
  if (ref === formatArea(declared)) return [];
  const { start, end } = dimension;
  return [{ start, end, text: withAttribute(text.slice(start, end), 'ref', ref) }];
}
