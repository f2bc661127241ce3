/** A code as it stands in a cell, and the name that may stand behind it (`30101 基本工资`). */
export interface WrittenCode {
  readonly digits: string;
  readonly name: string;
}

/** Reads a cell of a code column; spaces, dots and dashes inside a code do not matter. */
export function readCode(plain: string): WrittenCode | undefined {
  const match = /^([\d.\-_]*\d)[-_.:]?(.*)$/.exec(plain);
  if (!match) return undefined;
  return { digits: match[1]!.replace(/\D/g, ''), name: match[2]! };
}

const PART_DIGITS = 2;

/**
 * Joins 类, 款 and 项 into one code: `201`, `3`, `1` → `2010301`. A part that already holds the whole code (as where 类, 款
 * and 项 columns repeat it) is taken as it is.
 */
export function joinCode(parts: readonly (string | undefined)[]): string | undefined {
  let code: string | undefined;
  for (const part of parts) {
    const digits = part === undefined ? undefined : readCode(part)?.digits;
    if (digits === undefined) continue;
    if (code === undefined || digits.length > PART_DIGITS) code = digits;
    else code += digits.padStart(PART_DIGITS, '0');
  }
  return code;
}
