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
 * office.js. What was selected is kept in `window.selectedInExcel`, what was written in `writtenInExcel` as
 * `Sheet!A1=text`; `activeInExcel` says where the user is. `failWith` makes every trip fail with that code, and
 * `failWritingWith` those that write.
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
    writtenInExcel: string[];
    activeInExcel: { sheet: string; row: number; column: number };
    failWith?: string;
    failWritingWith?: string;
    Office: unknown;
    Excel: unknown;
  };
  state.selectedInExcel = [];
  state.writtenInExcel = [];
  state.activeInExcel = { sheet: sheets[0]?.name ?? '', row: 0, column: 0 };
  const pending: (() => void)[] = [];
  // What was written, beside the grids as they were opened.
  const written = new Map<string, string>();
  const now = (sheet: PlainSheet, grid: PlainSheet['values'], first: number, count: number): unknown[][] =>
    grid
      .slice(first, first + count)
      .map((cells, r) =>
        cells.map((cell, c) => written.get(`${sheet.name}!${sheet.top + first + r},${sheet.left + c}`) ?? cell),
      );
  const range = (sheet: PlainSheet, first: number, count: number): object => ({
    isNullObject: sheet.values.length === 0,
    rowIndex: sheet.top + first,
    columnIndex: sheet.left,
    rowCount: count,
    columnCount: sheet.values[0]?.length ?? 0,
    address: sheet.name,
    values: now(sheet, sheet.values, first, count),
    formulas: now(sheet, sheet.formulas, first, count),
    numberFormat: sheet.formats.slice(first, first + count),
    load: () => undefined,
  });
  const placeOf = (address: string): readonly [row: number, column: number] => {
    const [, letters = '', digits = ''] = /^([A-Z]+)([0-9]+)$/.exec(address) ?? [];
    let column = 0;
    for (let at = 0; at < letters.length; at += 1) column = column * 26 + letters.charCodeAt(at) - 64;
    return [Number(digits) - 1, column - 1];
  };
  const oneCell = (sheet: PlainSheet, address: string): object => ({
    load(this: unknown) {
      return this;
    },
    select: () => state.selectedInExcel.push(`${sheet.name}!${address}`),
    set numberFormat(formats: string[][]) {
      pending.push(() => state.writtenInExcel.push(`${sheet.name}!${address}:${formats[0]![0]!}`));
    },
    get values() {
      return [[written.get(`${sheet.name}!${placeOf(address).join(',')}`)]];
    },
    set values(values: unknown[][]) {
      const text = String(values[0]![0]);
      pending.push(() => {
        state.writtenInExcel.push(`${sheet.name}!${address}=${text}`);
        written.set(`${sheet.name}!${placeOf(address).join(',')}`, text);
      });
    },
  });
  const worksheets = sheets.map((sheet) => ({
    isNullObject: false,
    name: sheet.name,
    visibility: sheet.hidden ? 'Hidden' : 'Visible',
    load: () => undefined,
    activate: () => undefined,
    getRange: (address: string) => oneCell(sheet, address),
    getUsedRangeOrNullObject: () => range(sheet, 0, sheet.values.length),
    getRangeByIndexes: (top: number, _left: number, count: number) => range(sheet, top - sheet.top, count),
  }));
  const context = {
    workbook: {
      name: '工作簿.xlsx',
      load: () => undefined,
      getActiveCell: () => ({
        load: () => undefined,
        rowIndex: state.activeInExcel.row,
        columnIndex: state.activeInExcel.column,
        worksheet: worksheets.find(({ name }) => name === state.activeInExcel.sheet),
      }),
      worksheets: {
        items: worksheets,
        load: () => undefined,
        getItem: (name: string) => worksheets.find((sheet) => sheet.name === name),
        getItemOrNullObject: (name: string) =>
          worksheets.find((sheet) => sheet.name === name) ?? { isNullObject: true, load: () => undefined },
      },
    },
    sync: () => {
      const code = state.failWith ?? (pending.length > 0 ? state.failWritingWith : undefined);
      const writes = pending.splice(0);
      if (code !== undefined) return Promise.reject(Object.assign(new Error('说明'), { code }));
      for (const write of writes) write();
      return Promise.resolve();
    },
  };
  type Batch = (given: unknown) => unknown;
  state.Excel = { run: (first: Batch | object, batch?: Batch) => (batch ?? (first as Batch))(context) };
  state.Office = {
    HostType: { Excel: 'Excel' },
    context: {
      officeTheme: { bodyBackgroundColor: dark ? '#262626' : '#ffffff' },
      requirements: { isSetSupported: () => true },
    },
    onReady: (ready: (info: object) => void) => Promise.resolve().then(() => ready({ host: 'Excel', platform: 'PC' })),
  };
}
