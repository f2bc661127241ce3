import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { writeWorkbook } from './layout/workbook';
import { workbooks } from './workbooks';

/** Writes the sample workbooks: `npx tsx samples/generate.ts [folder]`, beside this file if no folder is named. */
async function generate(folder: string): Promise<void> {
  for (const { file, sheets } of workbooks) {
    writeFileSync(join(folder, `${file}.xlsx`), await writeWorkbook(sheets));
  }
}

void generate(process.argv[2] ?? __dirname);
