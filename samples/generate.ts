import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { documents } from './documents';
import { layDocument } from './layout/document';
import { writeWorkbook } from './layout/workbook';

/** Writes the sample workbooks: `npx tsx samples/generate.ts [folder]`, beside this file if no folder is named. */
async function generate(folder: string): Promise<void> {
  for (const document of documents) {
    const bytes = await writeWorkbook(layDocument(document));
    writeFileSync(join(folder, `${document.file}.xlsx`), bytes);
  }
}

void generate(process.argv[2] ?? __dirname);
