import { readArea } from '../model/area';
import type { Book } from '../model/book';
import type { HeldSheet } from '../model/sheet';
import { ExcelError } from '../protocol/excel-error';
import { asks, changes, type Service } from '../protocol/service';
import { Cells } from './cells';
import { registering } from './events';
import { freezePanes, pageLayout, worksheetProtection } from './sheet-settings';
import { range } from './range';
import { rangeAreas } from './range-areas';

/** `Excel.Worksheet`. */
export function worksheet(book: Book, sheet: HeldSheet): Service {
  const there = (): HeldSheet => {
    if (!book.sheets.includes(sheet)) throw new ExcelError('ItemNotFound');
    return sheet;
  };
  const whole = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };
  const at = (areas: Cells['areas']) => new Cells(book, there(), areas);
  const used = (valuesOnly: unknown): Service | null => {
    const area = there().usedArea(valuesOnly === true);
    return area ? range(at([area])) : null;
  };
  const changeStructure = (): void => {
    there();
    if (book.isStructureProtected || book.isReadOnly) throw new ExcelError('AccessDenied');
  };
  return {
    type: 'Worksheet',
    target: sheet.name,
    identity: () => ({ Id: there().id }),
    properties: {
      Id: { get: () => there().id },
      Name: {
        get: () => there().name,
        set: (name) => {
          changeStructure();
          book.rename(sheet, String(name));
        },
      },
      Position: {
        get: () => book.sheets.indexOf(there()),
        set: (position) => {
          changeStructure();
          book.sheets.splice(book.sheets.indexOf(sheet), 1);
          book.sheets.splice(Number(position), 0, sheet);
          book.happened({ kind: 'moved', sheet });
        },
      },
      Visibility: {
        get: () => there().visibility,
        set: (visibility) => {
          changeStructure();
          if (!['Visible', 'Hidden', 'VeryHidden'].includes(String(visibility)))
            throw new ExcelError('InvalidArgument');
          sheet.visibility = String(visibility);
          book.happened({ kind: 'visibility', sheet });
        },
      },
      TabColor: {
        get: () => there().settings.get('TabColor') ?? '',
        set: (colour) => {
          changeStructure();
          sheet.settings.set('TabColor', colour);
        },
      },
    },
    children: {
      Protection: () => worksheetProtection(there()),
      FreezePanes: () => freezePanes(book, there()),
      PageLayout: () => pageLayout(book, there()),
    },
    methods: {
      ...registering,
      GetRange: asks((address) => range(at([typeof address === 'string' ? readArea(address) : whole]))),
      GetRanges: asks((addresses) => rangeAreas(at(String(addresses).slice(0, 8192).split(',').map(readArea)))),
      GetRangeByIndexes: asks((top, left, rows, columns) => {
        const [row, column] = [Number(top), Number(left)];
        if (Number(rows) < 1 || Number(columns) < 1) throw new ExcelError('InvalidArgument');
        return range(
          at([{ top: row, left: column, bottom: row + Number(rows) - 1, right: column + Number(columns) - 1 }]),
        );
      }),
      GetCell: asks((row, column) =>
        range(at([{ top: Number(row), bottom: Number(row), left: Number(column), right: Number(column) }])),
      ),
      GetUsedRangeOrNullObject: asks(used),
      // An empty sheet answers with its first cell.
      GetUsedRange: asks((valuesOnly) => used(valuesOnly) ?? range(at([{ top: 0, left: 0, bottom: 0, right: 0 }]))),
      Activate: asks(() => {
        book.activate(there());
        return null;
      }),
      Delete: changes(() => {
        changeStructure();
        book.delete(sheet);
        return null;
      }),
    },
  };
}
