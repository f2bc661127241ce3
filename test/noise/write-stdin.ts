import { text } from 'node:stream/consumers';

import type { SheetLayout } from '../../samples/layout/model';
import { writeWorkbook } from '../../samples/layout/workbook';

/** Workbooks as JSON on standard input, their bytes in base64 as JSON on standard output. */
async function run(): Promise<void> {
  const workbooks = JSON.parse(await text(process.stdin)) as readonly (readonly SheetLayout[])[];
  const written: string[] = [];
  for (const layouts of workbooks) written.push(Buffer.from(await writeWorkbook(layouts)).toString('base64'));
  process.stdout.write(JSON.stringify(written));
}

void run();
