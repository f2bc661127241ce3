import { SaxesParser } from 'saxes';
import { damaged, fault, isFault } from '../fault';
import { localName, type Attributes } from '../xml';

/** A start tag and where it stands in the text of its part. */
export interface StartTag {
  /** Without its prefix. */
  readonly name: string;
  /** `x:row` has `x:`, `row` has none. */
  readonly prefix: string;
  readonly attributes: Attributes;
  readonly start: number;
  readonly end: number;
  readonly selfClosing: boolean;
}

export interface MarkupHandlers {
  readonly open: (tag: StartTag) => void;
  /** `contentEnd` is where the end tag begins, `end` where it is over; the end of the start tag where it closes itself. */
  readonly close: (name: string, contentEnd: number, end: number) => void;
  readonly text?: (text: string) => void;
}

/** Goes through the text of a part and says where its tags stand. Throws a fault as the reader does. */
export function scanMarkup(part: string, text: string, handlers: MarkupHandlers): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('doctype', () => {
    throw fault({ code: 'doctype', part });
  });
  parser.on('opentag', ({ name, attributes, isSelfClosing }) => {
    const end = parser.position;
    const local = localName(name);
    handlers.open({
      name: local,
      prefix: name.slice(0, name.length - local.length),
      attributes,
      // No attribute holds this sign unescaped.
      start: text.lastIndexOf('<', end - 1),
      end,
      selfClosing: isSelfClosing,
    });
  });
  parser.on('closetag', ({ name, isSelfClosing }) => {
    const end = parser.position;
    handlers.close(localName(name), isSelfClosing ? end : text.lastIndexOf('<', end - 1), end);
  });
  if (handlers.text) {
    parser.on('text', handlers.text);
    parser.on('cdata', handlers.text);
  }
  try {
    parser.write(text).close();
  } catch (error) {
    throw isFault(error) ? error : damaged('malformed-xml', part);
  }
}

const ATTRIBUTE = /\s+([^\s=/>]+)\s*=\s*(?:"[^"]*"|'[^']*')/g;

/** The text of a start tag with an attribute set, or left out for `undefined`; all others stay as they are written. */
export function withAttribute(tag: string, name: string, value: string | undefined): string {
  const written = value === undefined ? '' : ` ${name}="${escapeAttribute(value)}"`;
  const own = [...tag.matchAll(ATTRIBUTE)].find(([, given]) => given === name);
  if (own) return tag.slice(0, own.index) + written + tag.slice(own.index + own[0].length);
  return tag.replace(/\s*\/?>$/, (end) => written + end.trimStart());
}

/** A text as it stands between tags. */
export function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\r/g, '&#13;');
}

/** A text as it stands in an attribute between double quotes. */
export function escapeAttribute(text: string): string {
  return escapeText(text).replace(/"/g, '&quot;').replace(/\n/g, '&#10;').replace(/\t/g, '&#9;');
}
