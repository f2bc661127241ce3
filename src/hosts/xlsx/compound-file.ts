const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ENTRY_BYTES = 128;
const NAME_BYTES = 64;

/** Whether the bytes are an OLE compound file (MS-CFB), the container of .xls, .doc and encrypted .xlsx. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return SIGNATURE.every((value, index) => bytes[index] === value);
}

/**
 * The first of `names` that is a stream of the compound file. Directory entries are 128 bytes, aligned, and start with
 * their UTF-16 name and its length; looking at every aligned place finds them even where the sector chains are broken.
 */
export function findStream<Name extends string>(bytes: Uint8Array, names: readonly Name[]): Name | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = new Set<Name>();
  for (let start = 512; start + ENTRY_BYTES <= bytes.length; start += ENTRY_BYTES) {
    const nameBytes = view.getUint16(start + NAME_BYTES, true);
    for (const name of names) {
      if (nameBytes === (name.length + 1) * 2 && nameAt(view, start, name.length) === name) found.add(name);
    }
  }
  return names.find((name) => found.has(name));
}

function nameAt(view: DataView, start: number, length: number): string {
  let name = '';
  for (let index = 0; index < length; index++) name += String.fromCharCode(view.getUint16(start + index * 2, true));
  return name;
}
