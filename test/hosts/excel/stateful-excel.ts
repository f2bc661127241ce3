import { customXmlParts } from './custom-xml-parts';
import { formatPosition, parseArea, type Area, type Position } from '../../../src/workbook/address';

/** A cell as Excel holds it. */
export interface HeldCell {
  value: unknown;
  formula: unknown;
  format: string;
  readonly look: Record<string, unknown>;
}

/** A sheet as Excel holds it. */
export interface HeldSheet {
  readonly id: string;
  readonly name: string;
  protected: boolean;
  readonly cells: Map<string, HeldCell>;
  readonly merges: Area[];
  /** Everything set for the sheet as a whole, by what it is and where. */
  readonly settings: Record<string, unknown>;
}

export interface StatefulExcel {
  readonly sheets: HeldSheet[];
  readonly trips: () => number;
  /** What reached Excel and changed something, in order, such as `甲!A1 formulas`. */
  readonly operations: readonly string[];
  readonly options: readonly unknown[];
  /** Decides which operation fails, and with which code. */
  fail: (operation: string, index: number) => string | undefined;
  structureProtected: boolean;
  /** What is kept beside the sheets. */
  readonly parts: string[];
}

type Grid = unknown[][];

// What Excel on the web takes in one trip.
const MOST_BYTES = 5_000_000;

/**
 * An Excel that keeps what it is given: requests wait for `context.sync()`, are then done one after the other until one
 * fails, and nothing can be read that was not loaded. Entries are taken as Excel takes them: text that looks like a
 * number, date or formula becomes one unless the cell is formatted as text or the text is marked by an apostrophe.
 */
export function statefulExcel(version = '1.20'): StatefulExcel {
  const queue: { readonly operation: string | undefined; readonly run: () => void; readonly bytes: number }[] = [];
  const operations: string[] = [];
  const options: unknown[] = [];
  let [trips, ids] = [0, 0];
  const excel: StatefulExcel = {
    sheets: [],
    trips: () => trips,
    operations,
    options,
    fail: () => undefined,
    structureProtected: false,
    parts: [],
  };
  const ask = (run: () => void): unknown => queue.push({ operation: undefined, run, bytes: 0 });
  const change = (operation: string, run: () => void, sent: unknown = ''): unknown =>
    queue.push({ operation, run, bytes: Buffer.byteLength(JSON.stringify(sent)) });
  const refuse = (code: string): never => {
    throw Object.assign(new Error('本地化的说明'), { code });
  };
  const addSheet = (name: string): HeldSheet => {
    if (excel.sheets.some((sheet) => sheet.name === name)) refuse('ItemAlreadyExists');
    const sheet = { id: `{${++ids}}`, name, protected: false, cells: new Map(), merges: [], settings: {} };
    excel.sheets.push(sheet);
    return sheet;
  };

  const trip = (): void => {
    trips += 1;
    const requests = queue.splice(0);
    if (requests.reduce((bytes, request) => bytes + 300 + request.bytes, 0) > MOST_BYTES) {
      refuse('RequestPayloadSizeLimitExceeded');
    }
    for (const { operation, run } of requests) {
      const code = excel.fail(operation ?? 'load', operation === undefined ? -1 : operations.length);
      if (code !== undefined) refuse(code);
      run();
      if (operation !== undefined) operations.push(operation);
    }
  };

  /** Properties that can be read only after the trip that follows their loading. */
  const loadable = <Shape extends object>(shape: Shape, read: (name: string) => unknown): Shape & object => {
    const loaded = new Map<string, unknown>();
    const load = (names: string) =>
      ask(() => names.split(',').forEach((name) => loaded.set(name.replace(/^items\//, ''), read(name))));
    return new Proxy(Object.assign(shape, { load }), {
      get: (target, name) => {
        if (name in target || typeof name === 'symbol' || name === 'then') return Reflect.get(target, name) as unknown;
        if (!loaded.has(name)) throw new Error(`PropertyNotLoaded: ${name}`);
        return loaded.get(name);
      },
    });
  };
  /** Takes every property set below it, `format.font.name` and so on. */
  const settings = (path: string, set: (name: string, value: unknown) => void): object =>
    new Proxy(
      { getItem: (side: string) => settings(`${path}.${side}`, set), freezeRows: (count: number) => set(path, count) },
      {
        get: (target, name) => (Reflect.get(target, name) as unknown) ?? settings(`${path}.${String(name)}`, set),
        set: (_, name, value) => {
          set(`${path}.${String(name)}`, value);
          return true;
        },
      },
    );

  const rangeOf = (find: () => HeldSheet, address: string): object => {
    const area = parseArea(address);
    const grid = (read: (cell: HeldCell) => unknown): Grid =>
      rows(area!).map((row) => row.map((at) => read(cellOf(find(), at))));
    const write = (what: string, entries: Grid, put: (sheet: HeldSheet, at: Position, entry: unknown) => void) =>
      change(
        `${address} ${what}`,
        () => {
          const sheet = find();
          if (sheet.protected) refuse('AccessDenied');
          const places = rows(area!);
          if (entries.length !== places.length || entries.some((row, r) => row.length !== places[r]!.length)) {
            refuse('InvalidArgument');
          }
          entries.forEach((row, r) => row.forEach((entry, c) => put(sheet, places[r]![c]!, entry)));
        },
        entries,
      );
    const range = loadable(
      {
        format: settings('format', (name, value) =>
          change(`${address} ${name}`, () => {
            if (!area) find().settings[`${address} ${name}`] = value;
            else for (const at of rows(area).flat()) cellOf(find(), at).look[name.replace('format.', '')] = value;
          }),
        ),
        dataValidation: settings('dataValidation', (name, value) =>
          change(`${address} ${name}`, () => (find().settings[`${address} ${name}`] = value)),
        ),
        merge: () => change(`${address} merge`, () => find().merges.push(area!)),
      },
      (name) => {
        if (name === 'values') return grid(({ value }) => value);
        return name === 'formulas' ? grid(({ formula }) => formula) : grid(({ format }) => format);
      },
    );
    return new Proxy(range, {
      set: (_, name, entries: Grid) => {
        if (name === 'numberFormat')
          write('format', entries, (sheet, at, entry) => (cellOf(sheet, at).format = entry as string));
        else if (name === 'formulas') write('formulas', entries, enter);
        else throw new Error(`not known here: ${String(name)}`);
        return true;
      },
    });
  };
  const worksheetOf = (find: () => HeldSheet | undefined): object => {
    const sheet = (): HeldSheet => find() ?? refuse('ItemNotFound');
    let missing: boolean | undefined;
    const keep = (name: string, value: unknown): unknown => change(name, () => (sheet().settings[name] = value));
    const worksheet = loadable(
      {
        getRange: (address: string) => rangeOf(sheet, address),
        freezePanes: settings('freezePanes', keep),
        pageLayout: new Proxy(settings('pageLayout', keep), {
          get: (target, name) =>
            name === 'setPrintTitleRows'
              ? (titles: string) => keep('pageLayout.titles', titles)
              : (Reflect.get(target, name) as unknown),
        }),
        delete: () => change('delete', () => excel.sheets.splice(excel.sheets.indexOf(sheet()), 1)),
      },
      (name) => {
        missing = find() === undefined;
        return missing ? undefined : Reflect.get(sheet(), name);
      },
    );
    return new Proxy(worksheet, {
      get: (target, name) => (name === 'isNullObject' ? missing : (Reflect.get(target, name) as unknown)),
      set: (_, name, value) => {
        keep(String(name), value);
        return true;
      },
    });
  };

  const byName = (key: string) => () =>
    excel.sheets.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());
  const context = () => ({
    workbook: {
      protection: loadable({}, () => excel.structureProtected),
      customXmlParts: customXmlParts(excel.parts, (operation, run) => queue.push({ operation, run, bytes: 0 })),
      worksheets: loadable(
        {
          getItem: (key: string) => worksheetOf(byName(key)),
          getItemOrNullObject: (key: string) => worksheetOf(byName(key)),
          add: (name: string) => {
            let added: HeldSheet | undefined;
            change(`add ${name}`, () => (added = addSheet(name)));
            return worksheetOf(() => added);
          },
          get items() {
            return excel.sheets.map(({ id, name, protected: own }) => ({ id, name, protection: { protected: own } }));
          },
        },
        () => undefined,
      ),
    },
    // What an executor throws is what the promise is rejected with.
    sync: () =>
      new Promise<void>((resolve) => {
        trip();
        resolve();
      }),
  });
  type Batch = (given: unknown) => unknown;
  const run = (first: Batch | object, batch?: Batch): unknown => {
    if (batch) options.push(first);
    queue.length = 0;
    return (batch ?? (first as Batch))(context());
  };
  const isSetSupported = (_: string, wanted: string) => Number(wanted.slice(2)) <= Number(version.slice(2));
  Object.assign(globalThis, { Excel: { run }, Office: { context: { requirements: { isSetSupported } } } });
  return excel;
}

/** Adds a sheet with these entries, as if they were typed, each with its format where it is not General. */
export function givenSheet(
  excel: StatefulExcel,
  name: string,
  cells: Readonly<Record<string, unknown>>,
  formats: Readonly<Record<string, string>> = {},
): HeldSheet {
  const sheet: HeldSheet = {
    id: `{given ${name}}`,
    name,
    protected: false,
    cells: new Map(),
    merges: [],
    settings: {},
  };
  for (const [address, format] of Object.entries(formats)) cellOf(sheet, parseArea(address)!).format = format;
  for (const [address, entry] of Object.entries(cells)) enter(sheet, cornerOf(parseArea(address)!), entry);
  excel.sheets.push(sheet);
  return sheet;
}

export function cellAt(sheet: HeldSheet, address: string): HeldCell {
  return cellOf(sheet, cornerOf(parseArea(address)!));
}

function cornerOf({ top, left }: Area): Position {
  return { row: top, column: left };
}

function cellOf(sheet: HeldSheet, at: Position | Area): HeldCell {
  const key = formatPosition('row' in at ? at : cornerOf(at));
  const cell = sheet.cells.get(key) ?? { value: '', formula: '', format: 'General', look: {} };
  sheet.cells.set(key, cell);
  return cell;
}

function rows({ top, left, bottom, right }: Area): Position[][] {
  return Array.from({ length: bottom - top + 1 }, (_, r) =>
    Array.from({ length: right - left + 1 }, (__, c) => ({ row: top + r, column: left + c })),
  );
}

function enter(sheet: HeldSheet, at: Position, entry: unknown): void {
  const isCovered = ({ top, left, bottom, right }: Area): boolean =>
    top <= at.row &&
    at.row <= bottom &&
    left <= at.column &&
    at.column <= right &&
    !(at.row === top && at.column === left);
  if (sheet.merges.some(isCovered)) return;
  const cell = cellOf(sheet, at);
  cell.value = cell.formula = entry;
  if (cell.format === '@') cell.value = cell.formula = String(entry);
  else if (typeof entry !== 'string' || entry === '') return;
  else if (entry.startsWith("'")) cell.value = cell.formula = entry.slice(1);
  else if (entry.startsWith('=')) cell.value = `calculated ${entry}`;
  else if (/^[+-]/.test(entry)) [cell.formula, cell.value] = [`=${entry}`, `calculated =${entry}`];
  else if (/^(true|false)$/i.test(entry)) cell.value = cell.formula = entry.toLowerCase() === 'true';
  else if (/^[\d.]/.test(entry)) cell.value = cell.formula = Number(entry) || 45_000;
}
