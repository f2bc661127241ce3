import type { Book } from '../model/book';
import { ExcelError } from '../protocol/excel-error';
import { asks, changes, type Service } from '../protocol/service';
import { registering } from './events';
import { worksheet } from './worksheet';

/** `Excel.WorksheetCollection`. */
export function worksheetCollection(book: Book): Service {
  const find = (key: unknown): Service | null => {
    const sheet = book.find(String(key));
    return sheet ? worksheet(book, sheet) : null;
  };
  return {
    type: 'WorksheetCollection',
    items: () => book.sheets.map((sheet) => worksheet(book, sheet)),
    item: (key) => {
      const found = find(key);
      if (!found) throw new ExcelError('ItemNotFound');
      return found;
    },
    methods: {
      ...registering,
      GetItemOrNullObject: asks(find),
      GetCount: asks(
        (visibleOnly) =>
          book.sheets.filter(({ visibility }) => visibleOnly !== true || visibility === 'Visible').length,
      ),
      GetActiveWorksheet: asks(() => worksheet(book, book.active)),
      GetFirst: asks(() => worksheet(book, book.sheets[0]!)),
      GetLast: asks(() => worksheet(book, book.sheets.at(-1)!)),
      Add: changes((name) => {
        if (book.isStructureProtected || book.isReadOnly) throw new ExcelError('AccessDenied');
        return worksheet(book, book.add(typeof name === 'string' ? name : undefined));
      }),
    },
  };
}
