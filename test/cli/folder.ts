import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** A folder of its own for a test, with the given files in it; `remove` it afterwards. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): { path: string; remove: () => void } {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'gouji-'));
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return { path: folder, remove: () => rmSync(folder, { recursive: true }) };
}
