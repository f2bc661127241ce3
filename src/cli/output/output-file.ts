import { randomUUID } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  lstatSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { systemErrorCode } from '../system-error';

/** Why a result can't be written where it is to go. */
export type OutputProblem =
  /** It would overwrite the workbook that is read, be it through a link. */
  | { readonly code: 'output-is-input' }
  | { readonly code: 'output-exists' }
  | { readonly code: 'output-is-folder' }
  | { readonly code: 'output-folder-missing'; readonly folder: string }
  /** Excel opens a workbook with macros as .xlsm only, and one without as .xlsx only. */
  | { readonly code: 'output-extension'; readonly extension: string }
  /** `reason` is the error code of the system, e.g. `EACCES`. */
  | { readonly code: 'output-unwritable'; readonly reason: string };

/**
 * What keeps a file from being written, as far as that can be known before; `undefined` where nothing does. `input` is the
 * workbook that is read and becomes the one that is written, absent where nothing is read.
 */
export function outputProblem(
  input: string | undefined,
  output: string,
  force: boolean,
  extension: '.xlsx' | '.xlsm' | '.xml' = isWithMacros(input) ? '.xlsm' : '.xlsx',
): OutputProblem | undefined {
  try {
    return findProblem(input, output, force, extension);
  } catch (error) {
    return unwritable(error);
  }
}

function isWithMacros(input = ''): boolean {
  return path.extname(input).toLowerCase() === '.xlsm';
}

function findProblem(
  input: string | undefined,
  output: string,
  force: boolean,
  extension: string,
): OutputProblem | undefined {
  if (path.extname(output).toLowerCase() !== extension) return { code: 'output-extension', extension };
  const folder = path.dirname(output);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return { code: 'output-folder-missing', folder };
  if (input !== undefined && isSameFile(input, output)) return { code: 'output-is-input' };
  const there = lstatSync(output, { throwIfNoEntry: false });
  if (!there) return undefined;
  if (statSync(output, { throwIfNoEntry: false })?.isDirectory()) return { code: 'output-is-folder' };
  return force ? undefined : { code: 'output-exists' };
}

function isSameFile(one: string, other: string): boolean {
  const [first, second] = [one, other].map((file) => statSync(file, { throwIfNoEntry: false, bigint: true }));
  return first !== undefined && first.dev === second?.dev && first.ino === second.ino;
}

/**
 * Writes a file so that it is there whole or not at all: beside its place first, then renamed. A link is followed, and
 * what it leads to is replaced.
 */
export function writeWhole(file: string, bytes: Uint8Array): OutputProblem | undefined {
  const target = statSync(file, { throwIfNoEntry: false }) ? realpathSync(file) : file;
  const beside = path.join(path.dirname(target), `.gouji-${randomUUID()}.tmp`);
  try {
    writeThrough(beside, bytes);
    renameSync(beside, target);
    return undefined;
  } catch (error) {
    rmSync(beside, { force: true });
    return unwritable(error);
  }
}

function unwritable(error: unknown): OutputProblem {
  return { code: 'output-unwritable', reason: systemErrorCode(error) };
}

function writeThrough(file: string, bytes: Uint8Array): void {
  const handle = openSync(file, 'wx');
  try {
    for (let at = 0; at < bytes.length;) at += writeSync(handle, bytes, at);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
