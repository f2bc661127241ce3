import { strFromU8 } from 'fflate';
import type { OtherFormat } from '../../workbook/file-problem';
import { damaged, fault } from './fault';
import { LIMITS } from './limits';

/** One entry of a zip archive, as the central directory declares it. */
export interface ArchiveEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Where the local header starts. */
  readonly offset: number;
}

/**
 * The entries of an archive by normalised name. A Map, so that no name (`__proto__`, `../../etc/passwd`) is more than
 * a key that nobody asks for: nothing is ever written to a path.
 */
export interface Archive {
  readonly bytes: Uint8Array;
  readonly entries: ReadonlyMap<string, ArchiveEntry>;
  /** Hears of compressed bytes when they have been inflated and read. */
  readonly consumed?: (bytes: number) => void;
}

const END_OF_DIRECTORY = 0x06054b50;
const END_OF_DIRECTORY_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const DIRECTORY_ENTRY = 0x02014b50;
const NOT_IN_32_BITS = 0xffffffff;
const LONGEST_COMMENT = 0xffff;

/**
 * Reads the central directory of a zip archive (APPNOTE 6.3, zip64 included) and refuses what is declared too large,
 * before anything is inflated. Throws a fault.
 */
export function openArchive(bytes: Uint8Array): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, offset } = findDirectory(view);
  if (count > LIMITS.entries) throw fault({ code: 'zip-bomb', measure: 'entries' });
  const entries = new Map<string, ArchiveEntry>();
  let at = offset;
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) throw damaged('archive');
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    if (extraEnd > bytes.length) throw damaged('archive');
    const entry = readEntry(view, at, nameEnd, extraEnd, strFromU8(bytes.subarray(at + 46, nameEnd)));
    if (!entry.name.endsWith('/')) entries.set(partKey(entry.name), entry);
    at = extraEnd + view.getUint16(at + 32, true);
  }
  refuseDeclaredBomb(entries.values());
  return { bytes, entries };
}

/** The entry of a part, whatever the case of its name (OPC part names do not tell cases apart). */
export function findEntry(archive: Archive, part: string): ArchiveEntry | undefined {
  return archive.entries.get(partKey(part));
}

/** What an archive is that contains no .xlsx workbook. */
export function otherFormat(archive: Archive): OtherFormat {
  const has = (part: string): boolean => archive.entries.has(partKey(part));
  if (has('xl/workbook.bin')) return 'xlsb';
  if (has('content.xml') && has('META-INF/manifest.xml')) return 'ods';
  if (has('Index/Document.iwa') || has('Index.zip')) return 'numbers';
  if (has('word/document.xml')) return 'docx';
  if (has('ppt/presentation.xml')) return 'pptx';
  return has('OFD.xml') ? 'ofd' : 'zip';
}

/** A part's name as it is compared: some writers separate folders with a backslash or begin with a slash. */
export function partKey(name: string): string {
  return name.replace(/\\/g, '/').replace(/^\//, '').toLowerCase();
}

function findDirectory(view: DataView): { count: number; offset: number } {
  const lowest = Math.max(0, view.byteLength - 22 - LONGEST_COMMENT);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) !== END_OF_DIRECTORY) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    return offset === NOT_IN_32_BITS || count === 0xffff
      ? (findDirectory64(view, at) ?? { count, offset })
      : { count, offset };
  }
  throw damaged('archive');
}

function findDirectory64(view: DataView, end: number): { count: number; offset: number } | undefined {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) return undefined;
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== END_OF_DIRECTORY_64) throw damaged('archive');
  return { count: Number(view.getBigUint64(at + 32, true)), offset: Number(view.getBigUint64(at + 48, true)) };
}

function readEntry(view: DataView, at: number, extra: number, extraEnd: number, name: string): ArchiveEntry {
  let [size, compressedSize, offset] = [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ];
  for (let field = extra; field + 4 <= extraEnd; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    // Zip64: only the values that did not fit stand here, in this order.
    let value = field + 4;
    const end = Math.min(extraEnd, value + view.getUint16(field + 2, true));
    const next = (before: number): number => {
      if (before !== NOT_IN_32_BITS || value + 8 > end) return before;
      value += 8;
      return Number(view.getBigUint64(value - 8, true));
    };
    size = next(size);
    compressedSize = next(compressedSize);
    offset = next(offset);
  }
  return {
    name,
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    crc: view.getUint32(at + 16, true),
    compressedSize,
    size,
    offset,
  };
}

/** Pictures and other media are never inflated, so only XML counts. */
function refuseDeclaredBomb(entries: Iterable<ArchiveEntry>): void {
  let total = 0;
  for (const { name, size, compressedSize } of entries) {
    if (!/\.(xml|rels)$/i.test(name)) continue;
    total += size;
    if (total > LIMITS.inflatedBytes) throw fault({ code: 'zip-bomb', measure: 'size', part: name });
    if (size > LIMITS.ratioFromBytes && size > compressedSize * LIMITS.ratio) {
      throw fault({ code: 'zip-bomb', measure: 'ratio', part: name });
    }
  }
}
