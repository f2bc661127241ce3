import { OfficeMockObject } from 'office-addin-mock';

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
}

export interface MockExcel {
  /** How often `context.sync()` was called. */
  readonly trips: () => number;
  /** `Sheet!A1` for every cell selected. */
  readonly selected: readonly string[];
}

/** Puts an `Excel` with this workbook into the global scope; every trip can be made to fail with `failure`. */
export function mockExcel(sheets: readonly MockSheet[], failure?: { readonly code: string }): MockExcel {
  const objects: OfficeMockObject[] = [];
  const mock = <T extends object>(shape: T, isNullObject = false) => {
    const object = new OfficeMockObject(shape) as unknown as OfficeMockObject & T;
    objects.push(object);
    // Known without being loaded, in Excel as here.
    return Object.assign(object, { isNullObject });
  };
  const selected: string[] = [];

  const rangeOf = (sheet: MockSheet, first: number, count: number) => {
    const cut = <T>(grid: readonly T[]) => grid.slice(first, first + count);
    const [row, column] = sheet.at ?? [0, 0];
    return mock(
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
  };

  const worksheets = sheets.map((sheet) =>
    mock({
      name: sheet.name,
      visibility: sheet.visibility ?? 'Visible',
      activate: () => undefined,
      getRange: (address: string) => ({ select: () => selected.push(`${sheet.name}!${address}`) }),
      getUsedRangeOrNullObject: () => rangeOf(sheet, 0, sheet.values.length),
      getRangeByIndexes: (top: number, _left: number, count: number) =>
        rangeOf(sheet, top - (sheet.at?.[0] ?? 0), count),
    }),
  );
  const workbook = mock({
    name: '示例.xlsx',
    worksheets: {
      items: worksheets,
      // The mock knows no collections: what is loaded through `items/` is loaded on each item.
      load: (names: string) => worksheets.forEach((sheet) => sheet.load(names.replaceAll('items/', ''))),
      getItemOrNullObject: (name: string) =>
        worksheets[sheets.findIndex((sheet) => sheet.name === name)] ?? mock({ visibility: '' }, true),
    },
  });
  // `items` stands for itself; loading it is what `load` above does.
  Object.assign(workbook.worksheets, { items: worksheets });

  let trips = 0;
  const context = {
    workbook,
    sync: async () => {
      trips += 1;
      if (failure) throw Object.assign(new Error('本地化的说明'), failure);
      for (const object of objects) await object.sync();
    },
  };
  Object.assign(globalThis, { Excel: { run: <T>(batch: (context: unknown) => T) => batch(context) } });
  return { trips: () => trips, selected };
}
