import type { Place } from '../../src/workbook/address';
import type { Cell } from '../../src/workbook/cell';
import type { Sheet, SheetRow, Workbook } from '../../src/workbook/workbook';

/** The workbook with other amounts in some cells; an empty text empties the cell. */
export function withAmounts(workbook: Workbook, amounts: readonly (readonly [Place, string])[]): Workbook {
  return amounts.reduce(
    (edited, [place, text]) =>
      withCell(edited, place, (before) =>
        text === '' ? undefined : { kind: 'number', text, format: before?.format ?? '0.00' },
      ),
    workbook,
  );
}

/** The workbook with texts in some cells. */
export function withTexts(workbook: Workbook, texts: readonly (readonly [Place, string])[]): Workbook {
  return texts.reduce((edited, [place, text]) => withCell(edited, place, () => ({ kind: 'text', text })), workbook);
}

function withCell(
  workbook: Workbook,
  { sheet, row, column }: Place,
  change: (before: Cell | undefined) => Cell | undefined,
): Workbook {
  return onSheet(workbook, sheet, (rows) => {
    const cells = new Map(rows.get(row));
    const cell = change(cells.get(column));
    if (cell) cells.set(column, cell);
    else cells.delete(column);
    return inOrder(new Map(rows).set(row, inOrder(cells)));
  });
}

/** The workbook without a row of a sheet; those below move up. */
export function withoutRow(workbook: Workbook, sheet: string, row: number): Workbook {
  return onSheet(workbook, sheet, (rows) => {
    return new Map([...rows].flatMap(([at, cells]) => (at === row ? [] : [[at > row ? at - 1 : at, cells] as const])));
  });
}

/** The workbook with a row of a sheet twice, the second below the first. */
export function withRowTwice(workbook: Workbook, sheet: string, row: number): Workbook {
  return onSheet(workbook, sheet, (rows) => {
    const moved = [...rows].map(([at, cells]) => [at > row ? at + 1 : at, cells] as const);
    return inOrder(new Map([...moved, [row + 1, rows.get(row) ?? new Map()]]));
  });
}

function onSheet(
  workbook: Workbook,
  name: string,
  change: (rows: Sheet['rows']) => ReadonlyMap<number, SheetRow>,
): Workbook {
  const sheets = workbook.sheets.map((sheet) => (sheet.name === name ? { ...sheet, rows: change(sheet.rows) } : sheet));
  return { ...workbook, sheets };
}

function inOrder<Value>(entries: ReadonlyMap<number, Value>): ReadonlyMap<number, Value> {
  return new Map([...entries].sort(([a], [b]) => a - b));
}
