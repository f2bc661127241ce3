import { formatPosition } from '../../../src/workbook/address';
import type { Book } from './book';
import type { Value } from './entry';

/** What was entered into the cells of each sheet, formulas with their equals sign. */
export type Contents = Readonly<Record<string, Readonly<Record<string, Value>>>>;

export function contentsOf({ sheets }: Book): Contents {
  return Object.fromEntries(
    sheets.map((sheet) => [
      sheet.name,
      Object.fromEntries(
        [...sheet.cells()]
          .filter(([, { value, formula }]) => value !== '' || formula !== undefined)
          .sort(([a], [b]) => a.row - b.row || a.column - b.column)
          .map(([at, { value, formula }]) => [formatPosition(at), formula ?? value]),
      ),
    ]),
  );
}
