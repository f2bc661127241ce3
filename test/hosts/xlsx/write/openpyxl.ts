import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The Python of the system first: packages of the distribution are not seen by others. */
const PYTHON = ['/usr/bin/python3', 'python3'].find((python) => {
  try {
    execFileSync(python, ['-c', 'import openpyxl'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
});

/** True where openpyxl, a reader and writer of .xlsx that is not ours, is installed. */
export const hasOpenpyxl = PYTHON !== undefined;

/**
 * Runs Python in which `book` is the workbook of the bytes and `answer` is to be set. Warnings are errors: openpyxl warns
 * of what it has to leave out or make up.
 */
export function askOpenpyxl(bytes: Uint8Array, script: string): unknown {
  return inFolder((folder) => {
    writeFileSync(join(folder, 'book.xlsx'), bytes);
    const program = `import json, openpyxl\nbook = openpyxl.load_workbook('book.xlsx')\n${script}\nprint(json.dumps(answer))`;
    return JSON.parse(run(['-W', 'error', '-c', program], folder)) as unknown;
  });
}

/** The bytes of the workbook that Python makes of an empty `book`. */
export function makeWithOpenpyxl(script: string): Uint8Array {
  return inFolder((folder) => {
    run(['-c', `import openpyxl\nbook = openpyxl.Workbook()\n${script}\nbook.save('book.xlsx')`], folder);
    return new Uint8Array(readFileSync(join(folder, 'book.xlsx')));
  });
}

/** The bytes of a workbook after Python has changed `book` and saved it. */
export function changeWithOpenpyxl(bytes: Uint8Array, script: string): Uint8Array {
  return inFolder((folder) => {
    writeFileSync(join(folder, 'book.xlsx'), bytes);
    const program = `import json, openpyxl\nbook = openpyxl.load_workbook('book.xlsx')\n${script}\nbook.save('book.xlsx')`;
    run(['-c', program], folder);
    return new Uint8Array(readFileSync(join(folder, 'book.xlsx')));
  });
}

function run(options: readonly string[], folder: string): string {
  return execFileSync(PYTHON ?? 'python3', options, { cwd: folder, encoding: 'utf8' });
}

function inFolder<Result>(action: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'openpyxl-'));
  try {
    return action(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
