import { codeDigits } from '../standard/codes/nearest-codes';

/** A code as it stands in a cell, and the name that may stand behind it (`30101 基本工资`). */
export interface WrittenCode {
  readonly digits: string;
  /** As it stands there, mistyped letters (`3O101`, `301A1`) included. */
  readonly typed: string;
  readonly name: string;
}

/** Reads a cell of a code column; spaces, dots and dashes inside a code do not matter, nor do a few mistyped letters. */
export function readCode(plain: string): WrittenCode | undefined {
  const run = /^[\dOoIl][\dA-Za-z.\-_]*/.exec(plain)?.[0].replace(/[.\-_]+$/, '');
  const digits = run === undefined ? undefined : (codeDigits(run) ?? mostlyDigits(run));
  if (run !== undefined && digits !== undefined && /\d/.test(run)) {
    return { digits, typed: run.replace(/[.\-_]/g, ''), name: nameBehind(plain, run) };
  }
  const match = /^([\d.\-_]*\d)(.*)$/.exec(plain);
  if (!match) return undefined;
  const own = match[1]!.replace(/\D/g, '');
  return { digits: own, typed: own, name: nameBehind(plain, match[1]!) };
}

function mostlyDigits(run: string): string | undefined {
  const digits = run.replace(/\D/g, '');
  return digits.length > run.replace(/[^A-Za-z]/g, '').length ? digits : undefined;
}

function nameBehind(plain: string, code: string): string {
  return plain.slice(code.length).replace(/^[-_.:]/, '');
}

const PART_DIGITS = 2;

/**
 * Joins 类, 款 and 项 into one code: `201`, `3`, `1` → `2010301`. A part that already holds the whole code (as where 类, 款
 * and 项 columns repeat it) is taken as it is.
 */
export function joinCode(parts: readonly (string | undefined)[]): Omit<WrittenCode, 'name'> | undefined {
  let code: Omit<WrittenCode, 'name'> | undefined;
  for (const part of parts) {
    const written = part === undefined ? undefined : readCode(part);
    if (written === undefined) continue;
    const { digits, typed } = written;
    if (code === undefined || digits.length > PART_DIGITS) code = { digits, typed };
    else {
      code = {
        digits: code.digits + digits.padStart(PART_DIGITS, '0'),
        typed: code.typed + typed.padStart(PART_DIGITS, '0'),
      };
    }
  }
  return code;
}
