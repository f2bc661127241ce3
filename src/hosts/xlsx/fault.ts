import type { DamageReason, FileProblem } from '../../workbook/file-problem';

/**
 * The parsers below are callbacks of inflate and XML libraries, which only an exception can stop. A fault carries the
 * problem out of them and is turned into a value in one place, `readXlsx`; it never leaves this folder.
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

export function isFault(error: unknown): error is Fault {
  return error instanceof Error && 'problem' in error;
}
