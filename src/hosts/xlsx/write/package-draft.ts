import { deflateSync, Zip, type ZipInputFile } from 'fflate';
import { findEntry, partKey, type Archive, type ArchiveEntry } from '../archive';
import { crc32 } from '../crc32';
import { damaged, fault } from '../fault';
import { inflateEntry, storedBytes } from '../inflate';
import { encodeText, readPartText, type PartText } from './part-text';
import { applySplices, type Splice } from './splice';

/** A package that is being changed. The archive below it stays as it is. */
export interface PackageDraft {
  readonly archive: Archive;
  readonly has: (part: string) => boolean;
  /** Changes the text of a part by the splices made of it. Throws a fault where there is no such part. */
  readonly edit: (part: string, splicesOf: (text: string) => readonly Splice[]) => void;
  readonly add: (part: string, text: string) => void;
  readonly remove: (part: string) => void;
  /** The bytes of the package: every part that was not changed with the same compressed bytes as before. */
  readonly finish: () => Uint8Array;
}

/** Begins to change a package. Throws a fault for an archive with encrypted parts. */
export function openDraft(archive: Archive): PackageDraft {
  for (const { encrypted } of archive.entries.values()) if (encrypted) throw fault({ code: 'encrypted' });
  const changed = new Map<string, { readonly name: string; readonly content: PartText }>();
  const removed = new Set<string>();
  const has = (part: string): boolean =>
    !removed.has(partKey(part)) && !!(changed.get(partKey(part)) ?? findEntry(archive, part));

  return {
    archive,
    has,
    edit: (part, splicesOf) => {
      const entry = findEntry(archive, part);
      const content = changed.get(partKey(part))?.content ?? (entry && readPartText(archive, entry));
      if (!content) throw damaged('part-missing', part);
      const splices = splicesOf(content.text);
      if (splices.length === 0) return;
      const text = applySplices(content.text, splices);
      changed.set(partKey(part), { name: entry?.name ?? part, content: { ...content, text } });
    },
    add: (part, text) => {
      removed.delete(partKey(part));
      changed.set(partKey(part), { name: part, content: { text, encoding: 'utf-8' } });
    },
    remove: (part) => removed.add(partKey(part)),
    finish: () => {
      const entries: ZipEntry[] = [];
      for (const [key, entry] of archive.entries) {
        if (removed.has(key)) continue;
        const change = changed.get(key);
        entries.push(change ? deflated(change.name, encodeText(change.content)) : untouched(archive, entry));
        changed.delete(key);
      }
      for (const { name, content } of changed.values()) entries.push(deflated(name, encodeText(content)));
      return zip(entries);
    },
  };
}

/** An entry with its bytes already compressed. */
interface ZipEntry {
  readonly file: ZipInputFile;
  readonly bytes: Uint8Array;
}

// The same input gives the same bytes, whatever the time; zip knows no earlier one.
const WRITTEN = new Date(1980, 0, 1);

function deflated(name: string, content: Uint8Array): ZipEntry {
  const file = { filename: name, size: content.length, crc: crc32(content), compression: 8, mtime: WRITTEN };
  return { file, bytes: deflateSync(content) };
}

function untouched(archive: Archive, entry: ArchiveEntry): ZipEntry {
  const { name, size, crc, method } = entry;
  const bytes = storedBytes(archive.bytes, entry);
  // Lengths are written behind the data, and then some readers of zip need deflate to tell where the data end.
  if (method === 0) {
    inflateEntry(archive, entry, () => undefined); // compares the checksum, which is about to be computed anew
    return deflated(name, bytes);
  }
  return { file: { filename: name, size, crc, compression: method, mtime: WRITTEN }, bytes };
}

function zip(entries: readonly ZipEntry[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const archive = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  for (const { file, bytes } of entries) {
    archive.add(file);
    // Bytes that threads share would be of another type; nothing here shares any.
    file.ondata!(null, bytes as Uint8Array<ArrayBuffer>, true);
  }
  archive.end();
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
