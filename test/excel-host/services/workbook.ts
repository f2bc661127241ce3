import type { Book } from '../model/book';
import { asks, changes, type Service } from '../protocol/service';
import { Cells } from './cells';
import { customXmlParts } from './custom-xml';
import { range } from './range';
import { settingCollection } from './settings';
import { worksheetCollection } from './worksheet-collection';

/** `Excel.Workbook`, from which everything is reached. `opened` hears of new workbooks, as files in base64. */
export function workbook(book: Book, opened: (file: string) => void): Service {
  const selected = () => new Cells(book, book.active, [book.selected]);
  return {
    type: 'Workbook',
    properties: {
      Name: { get: () => book.name },
      ReadOnly: { get: () => book.isReadOnly },
    },
    children: {
      Worksheets: () => worksheetCollection(book),
      CustomXmlParts: () => customXmlParts(book),
      Settings: () => settingCollection(book),
      Protection: () => ({
        type: 'WorkbookProtection',
        properties: { Protected: { get: () => book.isStructureProtected } },
      }),
      Application: () => application(opened),
    },
    methods: {
      GetSelectedRange: asks(() => range(selected())),
      GetActiveCell: asks(() => {
        const { top, left } = book.selected;
        return range(selected().on([{ top, left, bottom: top, right: left }]));
      }),
    },
  };
}

function application(opened: (file: string) => void): Service {
  return {
    type: 'Application',
    properties: { CalculationMode: { get: () => 'Automatic' } },
    methods: {
      CreateWorkbook: asks((file) => ({
        type: 'WorkbookCreated',
        identity: () => ({ Id: 'created' }),
        methods: {
          Open: changes(() => {
            opened(typeof file === 'string' ? file : '');
            return null;
          }),
        },
      })),
    },
  };
}
