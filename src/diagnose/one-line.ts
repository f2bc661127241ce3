import type { Cause } from './diagnose';
import { ofRow } from './mistake';

/** A table of several panels has several rows in one line of its sheet: a line that is wrong is said to be so once. */
export function ofOneLine<Source>(causes: readonly Cause<Source>[]): readonly Cause<Source>[] {
  const lines = new Map<string, Cause<Source>>();
  for (const [at, cause] of causes.entries()) {
    const { kind, culprit } = cause;
    const { sheet, row } = culprit.figure.place;
    const key = ofRow(kind) ? JSON.stringify([kind, sheet, row]) : `${at}`;
    const known = lines.get(key);
    const joined = known && {
      ...known,
      evidence: [...known.evidence, ...cause.evidence],
      blurred: [...known.blurred, ...cause.blurred],
    };
    lines.set(key, joined ?? cause);
  }
  return [...lines.values()];
}
