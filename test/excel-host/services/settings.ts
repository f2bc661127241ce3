import type { Book } from '../model/book';
import { ExcelError } from '../protocol/excel-error';
import { asks, changes, type Service } from '../protocol/service';

/** `Excel.SettingCollection`: what this add-in keeps inside the workbook, by name. */
export function settingCollection(book: Book): Service {
  const find = (key: unknown): Service | null => (book.settings.has(String(key)) ? setting(book, String(key)) : null);
  return {
    type: 'SettingCollection',
    items: () => [...book.settings.keys()].map((key) => setting(book, key)),
    item: (key) => {
      const found = find(key);
      if (!found) throw new ExcelError('ItemNotFound');
      return found;
    },
    methods: {
      GetCount: asks(() => book.settings.size),
      GetItemOrNullObject: asks(find),
      Add: changes((key, value) => {
        book.settings.set(String(key), value);
        return setting(book, String(key));
      }),
    },
  };
}

function setting(book: Book, key: string): Service {
  return {
    type: 'Setting',
    target: key,
    identity: () => ({ Key: key }),
    properties: {
      Key: { get: () => key },
      Value: {
        get: () => book.settings.get(key) ?? null,
        set: (value) => book.settings.set(key, value),
      },
    },
    methods: {
      Delete: changes(() => {
        book.settings.delete(key);
        return null;
      }),
    },
  };
}
