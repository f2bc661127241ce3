import { SaxesParser } from 'saxes';
import type { Book, HeldXmlPart } from '../model/book';
import { ExcelError } from '../protocol/excel-error';
import { asks, changes, type Method, type Service } from '../protocol/service';

/** `Excel.CustomXmlPartCollection`: what programs keep inside the workbook. */
export function customXmlParts(book: Book): Service {
  const all = () => book.xmlParts;
  return {
    type: 'CustomXmlPartCollection',
    ...collection(book, all),
    methods: {
      ...counting(book, all),
      GetByNamespace: asks((uri) => scoped(book, () => all().filter(({ xml }) => namespaceOf(xml) === uri))),
      Add: changes((xml) => {
        if (book.isReadOnly) throw new ExcelError('AccessDenied');
        const added = { id: book.newId(), xml: wellFormed(xml) };
        book.xmlParts.push(added);
        return customXmlPart(book, added);
      }),
    },
  };
}

function scoped(book: Book, all: () => readonly HeldXmlPart[]): Service {
  const only = (): Service | null => (all().length === 1 ? customXmlPart(book, all()[0]!) : null);
  return {
    type: 'CustomXmlPartScopedCollection',
    ...collection(book, all),
    methods: {
      ...counting(book, all),
      GetOnlyItemOrNullObject: asks(only),
      GetOnlyItem: asks(() => {
        const found = only();
        if (!found) throw new ExcelError('ItemNotFound');
        return found;
      }),
    },
  };
}

function collection(book: Book, all: () => readonly HeldXmlPart[]): Pick<Service, 'items' | 'item'> {
  return {
    items: () => all().map((part) => customXmlPart(book, part)),
    item: (id) => {
      const found = all().find((part) => part.id === id);
      if (!found) throw new ExcelError('ItemNotFound');
      return customXmlPart(book, found);
    },
  };
}

function counting(book: Book, all: () => readonly HeldXmlPart[]): Readonly<Record<string, Method>> {
  return {
    GetCount: asks(() => all().length),
    GetItemOrNullObject: asks((id) => {
      const found = all().find((part) => part.id === id);
      return found ? customXmlPart(book, found) : null;
    }),
  };
}

function customXmlPart(book: Book, part: HeldXmlPart): Service {
  const there = (): HeldXmlPart => {
    if (!book.xmlParts.includes(part)) throw new ExcelError('ItemNotFound');
    return part;
  };
  return {
    type: 'CustomXmlPart',
    target: namespaceOf(part.xml),
    identity: () => ({ Id: there().id }),
    properties: {
      Id: { get: () => there().id },
      NamespaceUri: { get: () => namespaceOf(there().xml) },
    },
    methods: {
      GetXml: asks(() => there().xml),
      SetXml: changes((xml) => {
        if (book.isReadOnly) throw new ExcelError('AccessDenied');
        there().xml = wellFormed(xml);
        return null;
      }),
      Delete: changes(() => {
        if (book.isReadOnly) throw new ExcelError('AccessDenied');
        book.xmlParts.splice(book.xmlParts.indexOf(there()), 1);
        return null;
      }),
    },
  };
}

/** The namespace of the outermost element; throws where the text is no XML. */
function namespaceOf(xml: string): string {
  const parser = new SaxesParser({ xmlns: true });
  let uri: string | undefined;
  parser.on('opentag', (tag) => (uri ??= tag.uri));
  parser.on('error', () => {
    throw new ExcelError('InvalidArgument');
  });
  parser.write(xml).close();
  return uri ?? '';
}

function wellFormed(xml: unknown): string {
  if (typeof xml !== 'string') throw new ExcelError('InvalidArgument');
  namespaceOf(xml);
  return xml;
}
