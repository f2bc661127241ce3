import type { Archive, ArchiveEntry } from '../archive';
import { damaged, fault } from '../fault';
import { inflateEntry } from '../inflate';
import { LIMITS } from '../limits';
import { encodingOf, type Encoding } from '../xml';

/** The whole text of a part, a byte-order mark included, and the encoding to write it back in. */
export interface PartText {
  readonly text: string;
  readonly encoding: Encoding;
}

/** Reads a part whole. Throws a fault, also for a part that is larger than any that can be changed. */
export function readPartText(archive: Archive, entry: ArchiveEntry): PartText {
  if (entry.size > LIMITS.changedPartBytes) throw fault({ code: 'zip-bomb', measure: 'size', part: entry.name });
  const bytes = new Uint8Array(entry.size);
  let at = 0;
  inflateEntry(archive, entry, (piece) => {
    bytes.set(piece, at);
    at += piece.length;
  });
  const encoding = encodingOf(bytes);
  try {
    return { text: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes), encoding };
  } catch {
    throw damaged('encoding', entry.name);
  }
}

/** The bytes of a text. Only UTF-8 can be had from the platform. */
export function encodeText({ text, encoding }: PartText): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index++) {
    view.setUint16(index * 2, text.charCodeAt(index), encoding === 'utf-16le');
  }
  return bytes;
}
