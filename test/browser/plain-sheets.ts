import type { Workbook } from '../../src/workbook/workbook';
import { usedArea } from '../../src/workbook/workbook';

/** A sheet as plain data, to be sent into the browser. */
export interface PlainSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly (string | number | boolean)[])[];
  readonly formulas: readonly (readonly (string | number | boolean)[])[];
  readonly formats: readonly (readonly string[])[];
}

/** What Excel would hold after opening the workbook. */
export function plainSheets(workbook: Workbook): readonly PlainSheet[] {
  return workbook.sheets.map((sheet) => {
    const { name, hidden } = sheet;
    const area = usedArea(sheet);
    if (!area) return { name, hidden, top: 0, left: 0, values: [], formulas: [], formats: [] };
    const { top, left, bottom, right } = area;
    const grid = <T>(of: (row: number, column: number) => T): T[][] =>
      Array.from({ length: bottom - top + 1 }, (_, r) =>
        Array.from({ length: right - left + 1 }, (__, c) => of(top + r, left + c)),
      );
    const value = (row: number, column: number): string | number | boolean => {
      const cell = sheet.rows.get(row)?.get(column);
      if (cell?.kind === 'number') return Number(cell.text);
      return cell?.kind === 'boolean' ? cell.text === 'TRUE' : (cell?.text ?? '');
    };
    return {
      name,
      hidden,
      top,
      left,
      values: grid(value),
      formulas: grid((row, column) => {
        const formula = sheet.rows.get(row)?.get(column)?.formula;
        return formula === undefined ? value(row, column) : `=${formula}`;
      }),
      formats: grid((row, column) => sheet.rows.get(row)?.get(column)?.format ?? 'General'),
    };
  });
}
