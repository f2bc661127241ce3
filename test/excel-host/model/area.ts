import { columnName, formatArea, parseArea, type Area, type Position } from '../../../src/workbook/address';
import { ExcelError } from '../protocol/excel-error';

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** Reads what `getRange` is given: `A1:B2`, `$A$1`, `A:C`, `3:5`, with or without the sheet's name. */
export function readArea(address: string): Area {
  const text = address.slice(address.lastIndexOf('!') + 1).replaceAll('$', '');
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(text);
  if (columns) {
    const area = parseArea(`${columns[1]!}1:${columns[2]!}1`)!;
    return { ...area, bottom: LAST_ROW };
  }
  const rows = /^(\d+):(\d+)$/.exec(text);
  if (rows) return { top: Number(rows[1]) - 1, left: 0, bottom: Number(rows[2]) - 1, right: LAST_COLUMN };
  const area = parseArea(text);
  if (!area || area.bottom > LAST_ROW || area.right > LAST_COLUMN) throw new ExcelError('InvalidArgument');
  return area;
}

export function writeArea(area: Area): string {
  if (isWholeColumns(area)) return `${columnName(area.left)}:${columnName(area.right)}`;
  return isWholeRows(area) ? `${area.top + 1}:${area.bottom + 1}` : formatArea(area);
}

export const isWholeColumns = ({ top, bottom }: Area): boolean => top === 0 && bottom === LAST_ROW;
export const isWholeRows = ({ left, right }: Area): boolean => left === 0 && right === LAST_COLUMN;

export const rowsOf = ({ top, bottom }: Area): number => bottom - top + 1;
export const columnsOf = ({ left, right }: Area): number => right - left + 1;

export function gridOf<Item>(area: Area, of: (at: Position, row: number, column: number) => Item): Item[][] {
  return Array.from({ length: rowsOf(area) }, (_, row) =>
    Array.from({ length: columnsOf(area) }, (__, column) =>
      of({ row: area.top + row, column: area.left + column }, row, column),
    ),
  );
}

export function placesOf(area: Area): readonly Position[] {
  return gridOf(area, (at) => at).flat();
}

export function intersect(one: Area, other: Area): Area | undefined {
  const area = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : undefined;
}

export function boundingArea(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}
