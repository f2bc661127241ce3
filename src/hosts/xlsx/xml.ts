import { SaxesParser } from 'saxes';
import type { Archive } from './archive';
import { findEntry } from './archive';
import { damaged, fault, isFault } from './fault';
import { inflateEntry } from './inflate';

export type Attributes = Readonly<Record<string, string>>;

/** Names are given without their prefix: the same parts come as `row`, `x:row` or in the strict namespaces. */
export interface XmlHandlers {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/**
 * Parses one XML part while it is inflated. Gives `false` where the archive has no such part. Throws a fault for
 * broken XML, for bytes that are not text and for a document type.
 */
export function parsePart(archive: Archive, part: string, handlers: XmlHandlers): boolean {
  const parser = createParser(part, handlers);
  if (!readText(archive, part, (text) => feed(part, parser, text))) return false;
  feed(part, parser, null);
  return true;
}

/** Gives the text of a part piece by piece while it is inflated; `false` where the archive has no such part. */
export function readText(archive: Archive, part: string, take: (text: string) => void): boolean {
  const entry = findEntry(archive, part);
  if (!entry) return false;
  let decoder: TextDecoder | undefined;
  inflateEntry(archive, entry, (bytes) => {
    decoder ??= new TextDecoder(encodingOf(bytes), { fatal: true });
    take(decode(part, decoder, bytes));
  });
  take(decoder ? decode(part, decoder) : '');
  return true;
}

/** The attribute that holds a relationship id, whatever the prefix of its namespace. */
export function relationshipId(attributes: Attributes): string | undefined {
  for (const name of Object.keys(attributes)) if (name.endsWith(':id')) return attributes[name];
  return undefined;
}

/** XML Schema booleans. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

export type Parser = SaxesParser<{ readonly xmlns: false; readonly position: false }>;

export function createParser(part: string, { open, close, text }: XmlHandlers): Parser {
  const parser: Parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('doctype', () => {
    throw fault({ code: 'doctype', part });
  });
  parser.on('opentag', (tag) => open(localName(tag.name), tag.attributes));
  if (close) parser.on('closetag', (tag) => close(localName(tag.name)));
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  return parser;
}

/** A name without the prefix of its namespace. */
export function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/** Gives a parser the next piece of a part; `null` at its end. Throws a fault for broken XML. */
export function feed(part: string, parser: Parser, text: string | null): void {
  try {
    parser.write(text);
  } catch (error) {
    throw isFault(error) ? error : damaged('malformed-xml', part);
  }
}

function decode(part: string, decoder: TextDecoder, bytes?: Uint8Array): string {
  try {
    return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
  } catch {
    throw damaged('encoding', part);
  }
}

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** OOXML parts are UTF-8 or UTF-16. */
export function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}
