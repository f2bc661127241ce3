import type { SheetPiece } from '../../../src/hosts/excel/build-workbook';
import type { Cell } from '../../../src/workbook/cell';
import { usedArea, type Workbook } from '../../../src/workbook/workbook';

/** A workbook as Office.js would give it: each sheet in one piece. */
export function piecesOf({ sheets }: Workbook): readonly SheetPiece[] {
  return sheets.flatMap((sheet, index): SheetPiece[] => {
    const area = usedArea(sheet);
    if (!area) return [];
    const { top, left, bottom, right } = area;
    const grid = (read: (cell: Cell | undefined) => unknown): unknown[][] =>
      Array.from({ length: bottom - top + 1 }, (_, row) =>
        Array.from({ length: right - left + 1 }, (__, column) => read(sheet.rows.get(top + row)?.get(left + column))),
      );
    const value = (cell: Cell | undefined): unknown =>
      cell?.kind === 'number' ? Number(cell.text) : (cell?.text ?? '');
    const piece: SheetPiece = {
      sheet: index,
      top,
      left,
      values: grid(value),
      formulas: grid((cell) => (cell?.formula === undefined ? value(cell) : `=${cell.formula}`)),
      numberFormat: grid((cell) => cell?.format ?? 'General'),
    };
    return [piece];
  });
}
