import type { PlainSheet } from './plain-sheets';

/** What the pretended Excel keeps in `window`, for tests to look at and to change. */
export interface ExcelState {
  /** `Sheet!A1` of every cell that was gone to. */
  selectedInExcel: string[];
  /** `Sheet!A1=text` and `Sheet!A1:format` of what was written cell by cell. */
  writtenInExcel: string[];
  /** How often something was asked of Excel. */
  tripsToExcel: number;
  /** Where the user is. */
  activeInExcel: { sheet: string; row: number; column: number };
  /** Names of sheets under protection. */
  protectedInExcel: string[];
  /** Makes every trip fail with this code. */
  failWith?: string | undefined;
  /** Makes trips that write fail with this code, before anything is written or after so many writings. */
  failWritingWith?: string | undefined;
  failWritingAfter?: number | undefined;
  /** Refuses to delete sheets. */
  failDeleting?: boolean;
  /** All sheets as they are, cell by cell: `A1` → formula or value. */
  contentsOfExcel: () => Record<string, Record<string, unknown>>;
  /** Types into a cell, as the user would. */
  typeIntoExcel: (sheet: string, address: string, entry: string | number) => void;
}

/**
 * Runs in the browser before the pane's own scripts: an `Office` and an `Excel` with these sheets, in place of
 * office.js. It keeps what is written, adds and deletes sheets, and calculates sums.
 */
export function installExcel({
  sheets: given,
  dark,
}: {
  readonly sheets: readonly PlainSheet[];
  readonly dark?: boolean;
}): void {
  interface HeldCell {
    value: unknown;
    formula: unknown;
    format: string;
  }
  interface Held {
    readonly id: string;
    readonly name: string;
    visibility: string;
    readonly cells: Map<string, HeldCell>;
  }
  const state = globalThis as unknown as ExcelState & { Office: unknown; Excel: unknown };
  let ids = 0;
  const sheets = given.map((sheet): Held => {
    const cells = new Map<string, HeldCell>();
    sheet.values.forEach((row, r) =>
      row.forEach((value, c) => {
        const [formula, format] = [sheet.formulas[r]![c], sheet.formats[r]![c]!];
        cells.set(`${sheet.top + r},${sheet.left + c}`, { value, formula, format });
      }),
    );
    return { id: `{${++ids}}`, name: sheet.name, visibility: sheet.hidden ? 'Hidden' : 'Visible', cells };
  });
  Object.assign(state, {
    selectedInExcel: [],
    writtenInExcel: [],
    tripsToExcel: 0,
    activeInExcel: { sheet: sheets[0]?.name ?? '', row: 0, column: 0 },
    protectedInExcel: [],
  });
  const pending: (() => void)[] = [];
  const refuse = (code: string): never => {
    throw Object.assign(new Error('说明'), { code });
  };

  const columnOf = (letters: string) =>
    Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  /** The rows and columns of `A1`, `$A$1:B2`; everything else (whole rows, whole columns) holds no cells here. */
  const placesOf = (address: string): (readonly [row: number, column: number])[][] => {
    const [first, last = first] = address
      .replaceAll('$', '')
      .split(':')
      .map((one) => /^([A-Z]+)([0-9]+)$/.exec(one));
    if (!first || !last) return [];
    const [top, left, bottom, right] = [
      Number(first[2]) - 1,
      columnOf(first[1]!),
      Number(last[2]) - 1,
      columnOf(last[1]!),
    ];
    return areaOf(top, left, bottom - top + 1, right - left + 1);
  };
  const areaOf = (top: number, left: number, rows: number, columns: number) =>
    Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (__, c) => [top + r, left + c] as const));
  const nameOf = ([row, column]: readonly [number, number]): string => {
    let letters = '';
    for (let at = column; at >= 0; at = Math.floor(at / 26) - 1)
      letters = String.fromCharCode(65 + (at % 26)) + letters;
    return `${letters}${row + 1}`;
  };
  const cellOf = (sheet: Held, [row, column]: readonly [number, number]): HeldCell => {
    const key = `${row},${column}`;
    const cell = sheet.cells.get(key) ?? { value: '', formula: '', format: 'General' };
    sheet.cells.set(key, cell);
    return cell;
  };

  /** Sums and differences of cells: all that is written here. */
  const calculated = (sheet: Held, formula: string): number => {
    let sum = 0;
    for (const [, sign, first, last] of formula.matchAll(/([+-]?)(?:SUM\()?([A-Z]+[0-9]+)(?::([A-Z]+[0-9]+))?/g)) {
      for (const at of placesOf(last === undefined ? first! : `${first}:${last}`).flat()) {
        const value = valueOf(sheet, cellOf(sheet, at));
        if (typeof value === 'number') sum += sign === '-' ? -value : value;
      }
    }
    return Math.round(sum * 1e6) / 1e6;
  };
  /** What formulas came to since the last change; one that asks for itself is nothing. */
  const known = new Map<HeldCell, number>();
  const valueOf = (sheet: Held, cell: HeldCell): unknown => {
    if (cell.value !== undefined) return cell.value;
    if (!known.has(cell)) {
      known.set(cell, 0);
      known.set(cell, calculated(sheet, cell.formula as string));
    }
    return known.get(cell);
  };
  const enter = (cell: HeldCell, entry: unknown): void => {
    known.clear();
    const text = typeof entry === 'string' && entry.startsWith("'") ? entry.slice(1) : entry;
    const isFormula = typeof entry === 'string' && entry.startsWith('=') && cell.format !== '@';
    Object.assign(cell, isFormula ? { formula: entry, value: undefined } : { formula: text, value: text });
  };

  /** Takes whatever is set or called on it: looks are not looked at here. */
  const anything: object = new Proxy(() => undefined, {
    get: (_, name) => (name === 'then' ? undefined : anything),
    set: () => true,
    apply: () => anything,
  });
  const rangeOf = (sheet: Held, places: (readonly [number, number])[][], address: string): object => {
    // As it was at the last trip, and made only once for each.
    const grids = new Map<string, { readonly trip: number; readonly grid: unknown[][] }>();
    const grid = (what: string, read: (cell: HeldCell) => unknown): unknown[][] => {
      const made = grids.get(what);
      if (made?.trip === state.tripsToExcel) return made.grid;
      const now = places.map((row) => row.map((at) => read(cellOf(sheet, at))));
      grids.set(what, { trip: state.tripsToExcel, grid: now });
      return now;
    };
    const write = (
      entries: unknown[][],
      put: (cell: HeldCell, entry: unknown, at: readonly [number, number]) => void,
    ) =>
      pending.push(() => {
        if (state.protectedInExcel.includes(sheet.name)) refuse('AccessDenied');
        places.forEach((row, r) => row.forEach((at, c) => put(cellOf(sheet, at), entries[r]![c], at)));
      });
    return {
      isNullObject: places.length === 0,
      rowIndex: places[0]?.[0]?.[0] ?? 0,
      columnIndex: places[0]?.[0]?.[1] ?? 0,
      rowCount: places.length,
      columnCount: places[0]?.length ?? 0,
      address,
      format: anything,
      dataValidation: anything,
      merge: () => undefined,
      load(this: unknown) {
        return this;
      },
      select: () => state.selectedInExcel.push(`${sheet.name}!${address}`),
      get values() {
        return grid('values', (cell) => valueOf(sheet, cell));
      },
      set values(entries: unknown[][]) {
        write(entries, (cell, entry, at) => {
          state.writtenInExcel.push(`${sheet.name}!${nameOf(at)}=${String(entry)}`);
          enter(cell, entry);
        });
      },
      get formulas() {
        return grid('formulas', ({ formula }) => formula);
      },
      set formulas(entries: unknown[][]) {
        write(entries, enter);
      },
      get numberFormat() {
        return grid('formats', ({ format }) => format);
      },
      set numberFormat(entries: unknown[][]) {
        write(entries, (cell, entry, at) => {
          if (entry === '@') state.writtenInExcel.push(`${sheet.name}!${nameOf(at)}:@`);
          cell.format = entry as string;
        });
      },
    };
  };
  const usedOf = (sheet: Held): object => {
    const used = [...sheet.cells]
      .filter(([, { formula }]) => formula !== '')
      .map(([key]) => key.split(',').map(Number) as [number, number]);
    if (used.length === 0) return rangeOf(sheet, [], sheet.name);
    const [rows, columns] = [used.map(([row]) => row), used.map(([, column]) => column)];
    const [top, left] = [Math.min(...rows), Math.min(...columns)];
    return rangeOf(sheet, areaOf(top, left, Math.max(...rows) - top + 1, Math.max(...columns) - left + 1), sheet.name);
  };
  const worksheetOf = (sheet: Held): object => ({
    isNullObject: false,
    id: sheet.id,
    name: sheet.name,
    get protection() {
      return { protected: state.protectedInExcel.includes(sheet.name) };
    },
    get visibility() {
      return sheet.visibility;
    },
    set visibility(wanted: string) {
      pending.push(() => (sheet.visibility = wanted));
    },
    freezePanes: anything,
    pageLayout: anything,
    load: () => undefined,
    activate: () => undefined,
    delete: () =>
      pending.push(() => (state.failDeleting ? refuse('GeneralException') : sheets.splice(sheets.indexOf(sheet), 1))),
    getRange: (address: string) => rangeOf(sheet, placesOf(address), address),
    getUsedRangeOrNullObject: () => usedOf(sheet),
    getRangeByIndexes: (top: number, left: number, rows: number, columns: number) =>
      rangeOf(sheet, areaOf(top, left, rows, columns), sheet.name),
  });
  const find = (key: string): Held | undefined => sheets.find(({ id, name }) => id === key || name === key);
  const context = {
    workbook: {
      name: '工作簿.xlsx',
      protection: { protected: false, load: () => undefined },
      load: () => undefined,
      customXmlParts: { getByNamespace: () => ({ items: [], load: () => undefined }) },
      getActiveCell: () => ({
        load: () => undefined,
        rowIndex: state.activeInExcel.row,
        columnIndex: state.activeInExcel.column,
        worksheet: worksheetOf(find(state.activeInExcel.sheet)!),
      }),
      worksheets: {
        get items() {
          return sheets.map(worksheetOf);
        },
        load: () => undefined,
        add: (name: string) => {
          const sheet: Held = { id: `{${++ids}}`, name, visibility: 'Visible', cells: new Map() };
          pending.push(() => (find(name) ? refuse('ItemAlreadyExists') : sheets.push(sheet)));
          return worksheetOf(sheet);
        },
        getItem: (name: string) => worksheetOf(find(name)!),
        getItemOrNullObject: (key: string) => {
          const sheet = find(key);
          return sheet ? worksheetOf(sheet) : { isNullObject: true, load: () => undefined };
        },
      },
    },
    // What an executor throws is what the promise is rejected with.
    sync: () =>
      new Promise<void>((resolve) => {
        state.tripsToExcel += 1;
        const writes = pending.splice(0);
        if (state.failWith !== undefined) refuse(state.failWith);
        writes.forEach((write, at) => {
          if (state.failWritingWith !== undefined && at >= (state.failWritingAfter ?? 0)) refuse(state.failWritingWith);
          write();
        });
        resolve();
      }),
  };
  state.contentsOfExcel = () =>
    Object.fromEntries(
      sheets.map(({ name, cells }) => [
        name,
        Object.fromEntries(
          [...cells]
            .filter(([, { formula }]) => formula !== '')
            .map(([key, { formula }]) => [nameOf(key.split(',').map(Number) as [number, number]), formula]),
        ),
      ]),
    );
  state.typeIntoExcel = (name, address, entry) => enter(cellOf(find(name)!, placesOf(address)[0]![0]!), entry);
  type Batch = (asked: unknown) => unknown;
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
