import { parseArea, parsePosition, type Area, type Position } from '../../../workbook/address';
import { damaged } from '../fault';
import { isTrue } from '../xml';
import { scanMarkup, type StartTag } from './markup';
import { createFormulaScan, type FormulaElement } from './formula-scan';

/** What the text of a worksheet says about the places that are to be edited, and where. */
export interface SheetScan {
  readonly dimension: StartTag | undefined;
  readonly isProtected: boolean;
  readonly data: { readonly tag: StartTag; readonly contentEnd: number };
  /** Where each row begins, in the order of the file. */
  readonly rowStarts: readonly { readonly row: number; readonly start: number }[];
  /** The rows with edits; of two with the same number the last one counts, as for readers. */
  readonly rows: ReadonlyMap<number, RowElement>;
  readonly columnStyles: readonly { readonly first: number; readonly last: number; readonly style: string }[];
  readonly merges: readonly Area[];
  /** What array formulas and data tables fill. */
  readonly arrays: readonly Area[];
  /** Cells that repeat the shared formula of an edited cell, and what their own formula would be. */
  readonly orphans: readonly FormulaElement[];
}

export interface RowElement {
  readonly tag: StartTag;
  readonly contentEnd: number;
  readonly cells: ReadonlyMap<number, CellElement>;
}

export interface CellElement {
  readonly start: number;
  readonly end: number;
  readonly style: string | undefined;
  readonly hasFormula: boolean;
}

/** Goes through a worksheet once. `isEdited` tells of which rows and cells more has to be known. Throws a fault. */
export function scanSheet(
  part: string,
  text: string,
  isEdited: { readonly row: (row: number) => boolean; readonly cell: (at: Position) => boolean },
): SheetScan {
  const rowStarts: { row: number; start: number }[] = [];
  const rows = new Map<number, RowElement>();
  const columnStyles: { first: number; last: number; style: string }[] = [];
  const merges: Area[] = [];
  const formulas = createFormulaScan(isEdited.cell);
  let dimension: StartTag | undefined;
  let isProtected = false;
  let data: { tag: StartTag; contentEnd: number } | undefined;
  let dataTag: StartTag | undefined;
  let rowTag: StartTag | undefined;
  let cellTag: StartTag | undefined;
  let cells = new Map<number, CellElement>();
  let at: { row: number; column: number } = { row: -1, column: -1 };
  let hasFormula = false;

  const openRow = (tag: StartTag): void => {
    rowTag = tag;
    cells = new Map();
    const row = tag.attributes['r'] === undefined ? at.row + 1 : Number(tag.attributes['r']) - 1;
    if (!(row >= 0)) throw damaged('inconsistent', part);
    at = { row, column: -1 };
    rowStarts.push({ row, start: tag.start });
  };
  const openCell = (tag: StartTag): void => {
    const reference = tag.attributes['r'];
    const column = reference === undefined ? at.column + 1 : parsePosition(reference)?.column;
    if (column === undefined) throw damaged('inconsistent', part);
    at = { row: at.row, column };
    cellTag = tag;
    hasFormula = false;
  };

  scanMarkup(part, text, {
    open: (tag) => {
      const { name, attributes } = tag;
      if (cellTag) {
        if (name !== 'f') return;
        hasFormula = true;
        formulas.open(tag, at);
      } else if (rowTag) {
        if (name === 'c') openCell(tag);
      } else if (dataTag) {
        if (name === 'row') openRow(tag);
      } else if (name === 'sheetData') dataTag = tag;
      else if (name === 'dimension') dimension = tag;
      else if (name === 'sheetProtection') isProtected = isTrue(attributes['sheet']);
      else if (name === 'col' && attributes['style'] !== undefined) {
        const [first, last] = [Number(attributes['min']) - 1, Number(attributes['max']) - 1];
        columnStyles.push({ first, last, style: attributes['style'] });
      } else if (name === 'mergeCell') {
        const area = parseArea(attributes['ref'] ?? '');
        if (area) merges.push(area);
      }
    },
    text: (piece) => formulas.text(piece),
    close: (name, contentEnd, end) => {
      if (cellTag) {
        if (name === 'f') formulas.close(end);
        if (name !== 'c') return;
        const { start, attributes } = cellTag;
        if (isEdited.cell(at)) cells.set(at.column, { start, end, style: attributes['s'], hasFormula });
        else if (isEdited.row(at.row)) cells.set(at.column, { start, end, style: undefined, hasFormula });
        cellTag = undefined;
      } else if (rowTag) {
        if (name !== 'row') return;
        if (isEdited.row(at.row)) rows.set(at.row, { tag: rowTag, contentEnd, cells });
        rowTag = undefined;
      } else if (dataTag && name === 'sheetData') {
        data = { tag: dataTag, contentEnd };
        dataTag = undefined;
      }
    },
  });
  if (!data) throw damaged('inconsistent', part);
  const { arrays, orphans } = formulas;
  return { dimension, isProtected, data, rowStarts, rows, columnStyles, merges, arrays, orphans };
}

/** The style of a cell that is not there yet: of its row, else of its column, as Excel decides. */
export function styleOfNewCell(scan: SheetScan, { row, column }: Position): string | undefined {
  const own = scan.rows.get(row)?.tag.attributes;
  if (own?.['s'] !== undefined && isTrue(own['customFormat'])) return own['s'];
  return scan.columnStyles.find(({ first, last }) => first <= column && column <= last)?.style;
}
