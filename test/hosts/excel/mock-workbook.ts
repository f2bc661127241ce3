import { OfficeMockObject } from 'office-addin-mock';
import { customXmlParts } from './custom-xml-parts';

/** A sheet as the test describes it: what Excel would answer for its used range. */
export interface MockSheet {
  readonly name: string;
  readonly visibility?: 'Visible' | 'Hidden' | 'VeryHidden';
  /** Top left corner of the used range, zero-based. */
  readonly at?: readonly [row: number, column: number];
  readonly values: readonly (readonly unknown[])[];
  readonly formulas?: readonly (readonly unknown[])[];
  readonly formats?: readonly (readonly string[])[];
  /** A used range that claims more rows than `values` has. */
  readonly claimedRows?: number;
  /** Excel answers with null for the cells of the whole sheet. */
  readonly tooLarge?: boolean;
}

export interface MockExcel {
  /** How often `context.sync()` was called. */
  readonly trips: () => number;
  /** `Sheet!A1` for every cell selected. */
  readonly selected: readonly string[];
  /** What reached Excel, in order: `Sheet!A1 format @`, `Sheet!A1 text`. */
  readonly written: readonly string[];
  /** The options that Excel was run with. */
  readonly options: readonly unknown[];
}

export interface MockSurroundings {
  /** Every trip fails with this code, or only those that write. */
  readonly failure?: { readonly code: string; readonly whenWriting?: boolean };
  /** Where the user is, on the first sheet. */
  readonly active?: readonly [row: number, column: number];
  /** Cells that take nothing, because a merged area covers them: `Sheet!A1`. */
  readonly merged?: readonly string[];
  /** The newest set of Excel's interfaces. */
  readonly version?: string;
  /** What is kept beside the sheets. */
  readonly parts?: readonly string[];
}

/** Puts an `Excel` with this workbook into the global scope. */
export function mockExcel(sheets: readonly MockSheet[], surroundings: MockSurroundings = {}): MockExcel {
  const { failure, active = [0, 0], version = '1.7', merged = [], parts = [] } = surroundings;
  const objects: OfficeMockObject[] = [];
  const mock = <T extends object>(shape: T, isNullObject = false) => {
    const object = new OfficeMockObject(shape) as unknown as OfficeMockObject & T;
    objects.push(object);
    // Known without being loaded, in Excel as here.
    return Object.assign(object, { isNullObject });
  };
  const selected: string[] = [];
  const written: string[] = [];
  const pending: string[] = [];
  const taken = new Map<string, unknown>();
  const options: unknown[] = [];

  const cellOf = (name: string) => ({
    select: () => selected.push(name),
    set numberFormat(formats: string[][]) {
      pending.push(`${name} format ${formats.flat().join()}`);
    },
    get values() {
      return [[merged.includes(name) ? '' : taken.get(name)]];
    },
    set values(values: unknown[][]) {
      pending.push(`${name} ${values.flat().join()}`);
      taken.set(name, values[0]![0]);
    },
    load(this: unknown) {
      return this;
    },
  });

  const rangeOf = (sheet: MockSheet, first: number, count: number) => {
    const cut = <T>(grid: readonly T[]) => grid.slice(first, first + count);
    const [row, column] = sheet.at ?? [0, 0];
    const range = mock(
      {
        rowIndex: row + first,
        columnIndex: column,
        rowCount: sheet.claimedRows ?? count,
        columnCount: sheet.values[0]?.length ?? 0,
        address: `${sheet.name}!A1`,
        values: cut(sheet.values),
        formulas: cut(sheet.formulas ?? sheet.values),
        numberFormat: cut(sheet.formats ?? sheet.values.map((cells) => cells.map(() => 'General'))),
      },
      sheet.values.length === 0,
    );
    // The mock takes no null.
    return sheet.tooLarge ? Object.defineProperty(range, 'values', { get: () => null, set: () => undefined }) : range;
  };

  const worksheets = sheets.map((sheet) =>
    mock({
      name: sheet.name,
      visibility: sheet.visibility ?? 'Visible',
      activate: () => undefined,
      getRange: (address: string) => cellOf(`${sheet.name}!${address}`),
      getUsedRangeOrNullObject: () => rangeOf(sheet, 0, sheet.values.length),
      getRangeByIndexes: (top: number, _left: number, count: number) =>
        rangeOf(sheet, top - (sheet.at?.[0] ?? 0), count),
    }),
  );
  const workbook = mock({
    name: '示例.xlsx',
    getActiveCell: () =>
      Object.assign(mock({ rowIndex: active[0], columnIndex: active[1] }), { worksheet: worksheets[0] }),
    worksheets: {
      items: worksheets,
      // The mock knows no collections: what is loaded through `items/` is loaded on each item.
      load: (names: string) => worksheets.forEach((sheet) => sheet.load(names.replaceAll('items/', ''))),
      getItem: (name: string) => worksheets[sheets.findIndex((sheet) => sheet.name === name)],
      getItemOrNullObject: (name: string) =>
        worksheets[sheets.findIndex((sheet) => sheet.name === name)] ?? mock({ visibility: '' }, true),
    },
  });
  // `items` stands for itself; loading it is what `load` above does.
  const asked: (() => void)[] = [];
  Object.assign(workbook.worksheets, { items: worksheets });
  // Not a mock object: it would take the texts for properties.
  Object.assign(workbook, { customXmlParts: customXmlParts([...parts], (_, answer) => asked.push(answer)) });

  let trips = 0;
  const context = {
    workbook,
    sync: async () => {
      trips += 1;
      const writes = pending.splice(0);
      const fails = failure && (!failure.whenWriting || writes.length > 0);
      if (fails) throw Object.assign(new Error('本地化的说明'), { code: failure.code });
      written.push(...writes);
      for (const object of objects) await object.sync();
      for (const answer of asked.splice(0)) answer();
    },
  };
  type Batch = (given: unknown) => unknown;
  const run = (first: Batch | object, batch?: Batch): unknown => {
    if (batch) options.push(first);
    return (batch ?? (first as Batch))(context);
  };
  const isSetSupported = (_: string, wanted: string) => Number(wanted.slice(2)) <= Number(version.slice(2));
  Object.assign(globalThis, { Excel: { run }, Office: { context: { requirements: { isSetSupported } } } });
  return { trips: () => trips, selected, written, options };
}
