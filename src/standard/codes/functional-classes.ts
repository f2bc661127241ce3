import { plainText } from '../../workbook/text';
import type { CodeEntry } from './code-entry';
import { classesOf } from './rows';

/** A 类 of 支出功能分类: its code, its name, and the names that disclosure forms print or printed for it. */
export interface FunctionalClass {
  readonly code: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/**
 * The 类 of 支出功能分类科目 of all years, each under its newest name. Only these lines of the list are read here, because
 * every command needs them to recognise tables.
 */
export const FUNCTIONAL_CLASSES: readonly FunctionalClass[] = newest(classesOf('functional'));

const BY_NAME = new Map<string, FunctionalClass>();
for (const entry of FUNCTIONAL_CLASSES) {
  for (const name of [entry.name, ...entry.aliases]) BY_NAME.set(stem(name), entry);
}

/** Finds the class that a line of a form names, with or without 支出 at the end: `住房保障` → 221. */
export function functionalClassNamed(name: string): FunctionalClass | undefined {
  return BY_NAME.get(stem(name));
}

function stem(name: string): string {
  return plainText(name).replace(/支出$/, '');
}

function newest(entries: readonly CodeEntry[]): readonly FunctionalClass[] {
  const classes = new Map<string, FunctionalClass>();
  for (const { code, name, aliases } of entries) {
    const before = classes.get(code);
    const earlier = before ? [before.name, ...before.aliases] : [];
    classes.set(code, { code, name, aliases: [...new Set([...earlier, ...aliases])] });
  }
  return [...classes.values()];
}
