import type { Book } from '../model/book';
import type { HeldSheet } from '../model/sheet';
import { ExcelError } from '../protocol/excel-error';
import { changes, type Service } from '../protocol/service';
import { storedProperties } from './stored';

/** `Excel.WorksheetProtection`. That it is only asked about, and never changed, is a promise to the user. */
export function worksheetProtection(sheet: HeldSheet): Service {
  return {
    type: 'WorksheetProtection',
    target: sheet.name,
    properties: { Protected: { get: () => sheet.isProtected } },
  };
}

/** `Excel.WorksheetFreezePanes`. */
export function freezePanes(book: Book, sheet: HeldSheet): Service {
  const freeze = (what: string) =>
    changes((count) => {
      checkWritable(book, sheet);
      sheet.settings.set('FreezePanes', { [what]: count });
      return null;
    });
  return {
    type: 'WorksheetFreezePanes',
    target: sheet.name,
    methods: {
      FreezeRows: freeze('rows'),
      FreezeColumns: freeze('columns'),
      Unfreeze: changes(() => {
        checkWritable(book, sheet);
        sheet.settings.delete('FreezePanes');
        return null;
      }),
    },
  };
}

const PAGE = [
  'Orientation',
  'PaperSize',
  'Zoom',
  'CenterHorizontally',
  'CenterVertically',
  'PrintGridlines',
  'LeftMargin',
  'RightMargin',
  'TopMargin',
  'BottomMargin',
];

/** `Excel.PageLayout`. */
export function pageLayout(book: Book, sheet: HeldSheet): Service {
  const keep = (name: string, value: unknown): null => {
    checkWritable(book, sheet);
    sheet.settings.set(`PageLayout.${name}`, value);
    return null;
  };
  return {
    type: 'PageLayout',
    target: sheet.name,
    properties: storedProperties(PAGE, (name) => sheet.settings.get(`PageLayout.${name}`), keep),
    methods: {
      SetPrintTitleRows: changes((rows) => keep('PrintTitleRows', rows)),
      SetPrintArea: changes((area) => keep('PrintArea', area)),
    },
  };
}

function checkWritable(book: Book, sheet: HeldSheet): void {
  if (book.isReadOnly || sheet.isProtected) throw new ExcelError('AccessDenied');
}
