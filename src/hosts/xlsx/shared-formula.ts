import { columnName, parsePosition, type Position } from '../../workbook/address';
import { LIMITS } from './limits';

/** The formula of one cell that others repeat, cut once into what moves and what does not. */
export interface SharedFormula {
  readonly pieces: readonly (string | Reference)[];
}

/** A cell, a whole column (`row` undefined) or a whole row (`column` undefined) as an offset or fixed. */
interface Reference {
  readonly column: Coordinate | undefined;
  readonly row: Coordinate | undefined;
}

interface Coordinate {
  readonly fixed: boolean;
  /** Zero-based where fixed, else the distance from the cell of the formula. */
  readonly value: number;
}

/**
 * What a formula consists of, as far as moving it needs to know: texts, quoted sheet names, brackets of tables and
 * names are kept as they are; references that are not part of a longer word or the name of a function or sheet move.
 */
const TOKENS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(\$?[A-Za-z]{1,3}):(\$?[A-Za-z]{1,3})(?![\p{L}\p{N}_.(!$])|(\$?\d{1,7}):(\$?\d{1,7})(?![\p{L}\p{N}_.(!$])|(\$?[A-Za-z]{1,3}\$?\d{1,7})(?![\p{L}\p{N}_.([!])|[\p{L}\p{N}_.\\]+|./gsu;

/** Reads the text of a shared formula as it stands in its first cell. */
export function parseSharedFormula(formula: string, origin: Position): SharedFormula {
  const pieces: (string | Reference)[] = [];
  const add = (text: string): void => {
    const last = pieces.length - 1;
    const before = pieces[last];
    if (typeof before === 'string') pieces[last] = before + text;
    else pieces.push(text);
  };
  for (const [token, firstColumn, lastColumn, firstRow, lastRow, cell] of formula.matchAll(TOKENS)) {
    if (cell !== undefined) pieces.push(cellReference(cell, origin));
    else if (firstColumn !== undefined && lastColumn !== undefined) {
      pieces.push(columnReference(firstColumn, origin), ':', columnReference(lastColumn, origin));
    } else if (firstRow !== undefined && lastRow !== undefined) {
      pieces.push(rowReference(firstRow, origin), ':', rowReference(lastRow, origin));
    } else add(token);
  }
  return { pieces };
}

/** The formula as the cell at `position` has it; a reference that leaves the sheet becomes `#REF!`, as in Excel. */
export function translateSharedFormula({ pieces }: SharedFormula, position: Position): string {
  let formula = '';
  for (const piece of pieces) formula += typeof piece === 'string' ? piece : place(piece, position);
  return formula;
}

function place({ column, row }: Reference, at: Position): string {
  const columnAt = column && (column.fixed ? column.value : column.value + at.column);
  const rowAt = row && (row.fixed ? row.value : row.value + at.row);
  if (columnAt !== undefined && (columnAt < 0 || columnAt >= LIMITS.columns)) return '#REF!';
  if (rowAt !== undefined && (rowAt < 0 || rowAt >= LIMITS.rows)) return '#REF!';
  const letters = columnAt === undefined ? '' : `${column?.fixed ? '$' : ''}${columnName(columnAt)}`;
  return rowAt === undefined ? letters : `${letters}${row?.fixed ? '$' : ''}${rowAt + 1}`;
}

function cellReference(text: string, origin: Position): Reference | string {
  const position = parsePosition(text);
  if (!position) return text;
  return {
    column: coordinate(position.column, origin.column, text.startsWith('$')),
    row: coordinate(position.row, origin.row, text.indexOf('$', 1) > 0),
  };
}

function columnReference(text: string, origin: Position): Reference | string {
  const column = parsePosition(`${text}1`)?.column;
  return column === undefined
    ? text
    : { column: coordinate(column, origin.column, text.startsWith('$')), row: undefined };
}

function rowReference(text: string, origin: Position): Reference | string {
  const row = parsePosition(`A${text}`)?.row;
  return row === undefined ? text : { column: undefined, row: coordinate(row, origin.row, text.startsWith('$')) };
}

function coordinate(value: number, origin: number, fixed: boolean): Coordinate {
  return { fixed, value: fixed ? value : value - origin };
}
