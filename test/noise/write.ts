import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

import type { SheetLayout } from '../../samples/layout/model';

/**
 * The bytes of several workbooks in one go.
 * The writing library is an ES module, which jest cannot load, so it runs in a process of its own: start it once for many.
 */
export function writeWorkbooks(workbooks: readonly (readonly SheetLayout[])[]): readonly Uint8Array[] {
  const answer = execFileSync(process.execPath, ['--import', 'tsx', join(__dirname, 'write-stdin.ts')], {
    cwd: join(__dirname, '../..'),
    input: JSON.stringify(workbooks),
    maxBuffer: 2 ** 30,
    encoding: 'utf8',
  });
  return (JSON.parse(answer) as readonly string[]).map((base64) => new Uint8Array(Buffer.from(base64, 'base64')));
}

/** The bytes of one workbook. */
export function writeWorkbook(layouts: readonly SheetLayout[]): Uint8Array {
  const [bytes] = writeWorkbooks([layouts]);
  if (bytes === undefined) throw new Error('the writer gave nothing back');
  return bytes;
}
