import { Inflate } from 'fflate';
import type { Archive, ArchiveEntry } from './archive';
import { crc32 } from './crc32';
import { damaged, fault } from './fault';
import { LIMITS } from './limits';

const LOCAL_HEADER = 0x04034b50;

/** Compressed bytes given to the inflater at once: even at deflate's greatest ratio that makes no more than 33 MB. */
const STEP = 32 * 1024;

/**
 * Gives the contents of an entry piece by piece, never whole. Stops as soon as there is more than was declared, and
 * compares length and checksum at the end. Throws a fault.
 */
export function inflateEntry(archive: Archive, entry: ArchiveEntry, take: (bytes: Uint8Array) => void): void {
  if (entry.encrypted) throw fault({ code: 'encrypted' });
  const stored = storedBytes(archive.bytes, entry);
  let [size, crc] = [0, 0];
  const takeChecked = (bytes: Uint8Array): void => {
    size += bytes.length;
    if (size > entry.size) throw overrun(entry, size);
    crc = crc32(bytes, crc);
    if (bytes.length > 0) take(bytes);
  };
  if (entry.method === 0) takeChecked(stored);
  else if (entry.method === 8) inflateSteps(stored, takeChecked, entry.name, archive.consumed);
  else throw damaged('archive', entry.name);
  if (size !== entry.size || crc !== entry.crc) throw damaged('checksum', entry.name);
}

/** More than declared is damage while it is little, and an attack where it would pass the limits. */
function overrun(entry: ArchiveEntry, size: number): Error {
  const harmful = size > LIMITS.ratioFromBytes && size > entry.compressedSize * LIMITS.ratio;
  return harmful ? fault({ code: 'zip-bomb', measure: 'ratio', part: entry.name }) : damaged('checksum', entry.name);
}

/**
 * The bytes of an entry as they stand in the archive, compressed. The sizes in the local header may be zero (they follow
 * the data then); those of the directory count. Throws a fault.
 */
export function storedBytes(bytes: Uint8Array, { offset, compressedSize, name }: ArchiveEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL_HEADER) throw damaged('archive', name);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + compressedSize > bytes.length) throw damaged('archive', name);
  return bytes.subarray(start, start + compressedSize);
}

function inflateSteps(
  stored: Uint8Array,
  take: (bytes: Uint8Array) => void,
  part: string,
  consumed: Archive['consumed'],
): void {
  let failed: Error | undefined;
  const inflater = new Inflate((bytes) => {
    try {
      take(bytes);
    } catch (error) {
      failed = error instanceof Error ? error : damaged('checksum', part);
    }
  });
  for (let at = 0; at < stored.length || at === 0; at += STEP) {
    try {
      inflater.push(stored.subarray(at, at + STEP), at + STEP >= stored.length);
    } catch {
      throw damaged('checksum', part);
    }
    if (failed) throw failed;
    consumed?.(Math.min(STEP, stored.length - at));
  }
}
