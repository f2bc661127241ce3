import { statSync } from 'node:fs';
import path from 'node:path';
import type * as Tinyglobby from 'tinyglobby';
import type { FileProblem } from '../../workbook/file-problem';

/** A file to check, or a name that leads to none and why. */
export interface ListedFile {
  /** As it is shown: relative as the user gave it, with forward slashes. */
  readonly file: string;
  readonly problem?: FileProblem;
}

/**
 * What the arguments of `gouji check` mean: files as they are, folders with every workbook below
 * them, globs. Workbooks of old formats (.xls, .et) are listed too: reading them says what to do, and nothing in a folder
 * is passed over in silence.
 * The order is that of the arguments, sorted by name within a folder or glob; nothing is listed twice. Office's lock
 * files (`~$…`) are left out.
 */
export async function listFiles(names: readonly string[]): Promise<readonly ListedFile[]> {
  const files = new Map<string, ListedFile>();
  for (const name of names) {
    for (const listed of await expand(name)) {
      const key = path.resolve(listed.file);
      if (!isLockFile(listed.file) && !files.has(key)) files.set(key, listed);
    }
  }
  return [...files.values()];
}

async function expand(name: string): Promise<readonly ListedFile[]> {
  const kind = kindOf(name);
  if (kind === 'file') return [{ file: shown(name) }];
  if (kind === 'folder') return expandFolder(name);
  return expandPattern(shown(name));
}

async function expandPattern(pattern: string): Promise<readonly ListedFile[]> {
  const { glob, isDynamicPattern } = await globbing();
  const found = isDynamicPattern(pattern) ? await glob(pattern, { expandDirectories: false }) : [];
  if (found.length === 0) return [{ file: pattern, problem: { code: 'file-missing' } }];
  return found.sort(byName).map((file) => ({ file: shown(file) }));
}

async function expandFolder(folder: string): Promise<readonly ListedFile[]> {
  const { glob } = await globbing();
  const found = await glob('**/*.{xlsx,xlsm,xls,et}', { cwd: folder, caseSensitiveMatch: false });
  const below = found.sort(byName).map((file) => shown(path.join(folder, file)));
  const files = below.filter((file) => !isLockFile(file));
  if (files.length === 0) return [{ file: shown(folder), problem: { code: 'folder-empty' } }];
  return files.map((file) => ({ file }));
}

/** Loaded only where needed: most commands name their files. */
function globbing(): Promise<typeof Tinyglobby> {
  return import(/* webpackMode: "eager" */ 'tinyglobby');
}

function kindOf(name: string): 'file' | 'folder' | 'nothing' {
  const found = statSync(name, { throwIfNoEntry: false });
  if (!found) return 'nothing';
  return found.isDirectory() ? 'folder' : 'file';
}

function isLockFile(file: string): boolean {
  return path.basename(file).startsWith('~$');
}

function shown(file: string): string {
  return path.sep === '\\' ? file.replaceAll('\\', '/') : file;
}

/** By code unit: the same on every system, whatever its locale. */
function byName(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
