import type { DamageReason, FileProblem } from '../../workbook/file-problem';

/**
 * The parsers below are callbacks of inflate and XML libraries, which only an exception can stop. A fault carries the
 * problem out of them and is turned into a value in `readXlsx` and `writeXlsx`; it never leaves this folder.
 */
export interface Fault extends Error {
  readonly problem: FileProblem;
}

export function fault(problem: FileProblem): Fault {
  return Object.assign(new Error(problem.code), { problem });
}

export function damaged(reason: DamageReason, part?: string): Fault {
  return fault(part === undefined ? { code: 'damaged', reason } : { code: 'damaged', reason, part });
}

/** What an exception on the way through a file says about the file. */
export function problemOf(error: unknown): FileProblem {
  if (isFault(error)) return error.problem;
  // An offset in the archive that points outside of it.
  if (error instanceof RangeError) return { code: 'damaged', reason: 'archive' };
  return { code: 'internal-error', detail: String(error) };
}

export function isFault(error: unknown): error is Fault {
  return error instanceof Error && 'problem' in error;
}
