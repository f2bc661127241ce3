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
 * What the arguments of `gouji check` mean: files as they are, folders with every spreadsheet below
 * them, globs. Other formats (.xls, .et, .ods …) are listed too: reading them says what to do, and none in a folder is
 * passed over in silence. The order is that of the arguments, sorted by name within a folder or glob; nothing is listed
 * twice. Office's lock files (`~$…`) count only where they are named.
 */
export async function listFiles(names: readonly string[]): Promise<readonly ListedFile[]> {
  const files = new Map<string, ListedFile>();
  for (const name of names) {
    for (const listed of await expand(name)) {
      const key = path.resolve(listed.file);
      if (!files.has(key)) files.set(key, listed);
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
  const { folder, rest } = splitAtFolder(pattern);
  const found = isDynamicPattern(rest) ? await glob(rest, { cwd: folder, expandDirectories: false }) : [];
  const files = found.filter((file) => !isLockFile(file)).sort(byName);
  if (files.length === 0) return [{ file: pattern, problem: { code: 'file-missing' } }];
  return files.map((file) => ({ file: shown(path.join(folder, file)) }));
}

/** The part of a pattern that is a folder, taken literally: `(2024)预算 [定稿]/*.xlsx` is in that folder. */
function splitAtFolder(pattern: string): { readonly folder: string; readonly rest: string } {
  for (let at = pattern.lastIndexOf('/'); at > 0; at = pattern.lastIndexOf('/', at - 1)) {
    const folder = pattern.slice(0, at);
    if (kindOf(folder) === 'folder') return { folder, rest: pattern.slice(at + 1) };
  }
  return pattern.startsWith('/') ? { folder: '/', rest: pattern.slice(1) } : { folder: '.', rest: pattern };
}

async function expandFolder(folder: string): Promise<readonly ListedFile[]> {
  const { glob } = await globbing();
  const found = await glob('**/*.{xlsx,xlsm,xls,et,xlsb,ods}', { cwd: folder, caseSensitiveMatch: false });
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
