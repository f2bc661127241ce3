import { deflateSync, strToU8 } from 'fflate';
import { readXlsx } from '../../../src/hosts/xlsx/read-xlsx';
import { row, workbookParts, worksheet, zip, type Parts } from './package';

test('the archive may be written with data descriptors and zip64 sizes', () => {
  const sheet = strToU8(worksheet(row('<c r="A1"><v>1</v></c>')));
  expect(
    readXlsx(zip64WithDescriptor({ ...workbookParts(['表一']), 'xl/worksheets/sheet1.xml': sheet }), 'a.xlsx').ok,
  ).toBe(true);
});

/** An archive as streaming writers make it: no sizes in the local header, and the directory in zip64 form. */
function zip64WithDescriptor(parts: Parts): Uint8Array {
  const [locals, directory]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const [path, content] of Object.entries(parts)) {
    if (content === undefined) continue;
    const data = typeof content === 'string' ? strToU8(content) : content;
    const packed = Buffer.from(deflateSync(data));
    const name = Buffer.from(path);
    const crc = zip({ a: data });
    const sum = Buffer.from(crc).readUInt32LE(14);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50);
    local.writeUInt16LE(0x0808, 6);
    local.writeUInt16LE(8, 8);
    local.writeUInt16LE(name.length, 26);
    const descriptor = Buffer.alloc(16);
    descriptor.writeUInt32LE(0x08074b50);
    descriptor.writeUInt32LE(sum, 4);
    descriptor.writeUInt32LE(packed.length, 8);
    descriptor.writeUInt32LE(data.length, 12);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50);
    entry.writeUInt16LE(0x0808, 8);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(sum, 16);
    entry.writeUInt32LE(0xffffffff, 20);
    entry.writeUInt32LE(0xffffffff, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt16LE(28, 30);
    entry.writeUInt32LE(0xffffffff, 42);
    const extra = Buffer.alloc(28);
    extra.writeUInt16LE(1);
    extra.writeUInt16LE(24, 2);
    extra.writeBigUInt64LE(BigInt(data.length), 4);
    extra.writeBigUInt64LE(BigInt(packed.length), 12);
    extra.writeBigUInt64LE(BigInt(offset), 20);
    locals.push(local, name, packed, descriptor);
    directory.push(entry, name, extra);
    offset += local.length + name.length + packed.length + descriptor.length;
  }
  const size = directory.reduce((sum, piece) => sum + piece.length, 0);
  const end64 = Buffer.alloc(56);
  end64.writeUInt32LE(0x06064b50);
  end64.writeBigUInt64LE(BigInt(directory.length / 3), 32);
  end64.writeBigUInt64LE(BigInt(size), 40);
  end64.writeBigUInt64LE(BigInt(offset), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50);
  locator.writeBigUInt64LE(BigInt(offset + size), 8);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(0xffff, 10);
  end.writeUInt32LE(0xffffffff, 16);
  return Buffer.concat([...locals, ...directory, end64, locator, end]);
}
