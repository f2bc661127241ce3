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

/**
 * Runs in the browser before the pane's own scripts: an `Office` and an `Excel` with these sheets, in place of
 * office.js. What was selected is kept in `window.selectedInExcel`; `failWith` makes every trip fail with that code.
 */
export function installExcel({
  sheets,
  dark,
}: {
  readonly sheets: readonly PlainSheet[];
  readonly dark?: boolean;
}): void {
  const state = globalThis as unknown as {
    selectedInExcel: string[];
    failWith?: string;
    Office: unknown;
    Excel: unknown;
  };
  state.selectedInExcel = [];
  const range = (sheet: PlainSheet, first: number, count: number): object => ({
    isNullObject: sheet.values.length === 0,
    rowIndex: sheet.top + first,
    columnIndex: sheet.left,
    rowCount: count,
    columnCount: sheet.values[0]?.length ?? 0,
    address: sheet.name,
    values: sheet.values.slice(first, first + count),
    formulas: sheet.formulas.slice(first, first + count),
    numberFormat: sheet.formats.slice(first, first + count),
    load: () => undefined,
  });
  const worksheets = sheets.map((sheet) => ({
    isNullObject: false,
    name: sheet.name,
    visibility: sheet.hidden ? 'Hidden' : 'Visible',
    load: () => undefined,
    activate: () => undefined,
    getRange: (address: string) => ({ select: () => state.selectedInExcel.push(`${sheet.name}!${address}`) }),
    getUsedRangeOrNullObject: () => range(sheet, 0, sheet.values.length),
    getRangeByIndexes: (top: number, _left: number, count: number) => range(sheet, top - sheet.top, count),
  }));
  const context = {
    workbook: {
      name: '工作簿.xlsx',
      load: () => undefined,
      worksheets: {
        items: worksheets,
        load: () => undefined,
        getItemOrNullObject: (name: string) =>
          worksheets.find((sheet) => sheet.name === name) ?? { isNullObject: true, load: () => undefined },
      },
    },
    sync: () =>
      state.failWith === undefined
        ? Promise.resolve()
        : Promise.reject(Object.assign(new Error('说明'), { code: state.failWith })),
  };
  state.Excel = { run: (batch: (given: unknown) => unknown) => batch(context) };
  state.Office = {
    HostType: { Excel: 'Excel' },
    context: { officeTheme: { bodyBackgroundColor: dark ? '#262626' : '#ffffff' } },
    onReady: (ready: (info: object) => void) => Promise.resolve().then(() => ready({ host: 'Excel', platform: 'PC' })),
  };
}
