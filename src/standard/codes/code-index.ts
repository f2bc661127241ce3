import type { Classification, CodeEntry } from './code-entry';
import { holdsIn } from './code-entry';
import { grouped } from './grouped';
import { entriesOf } from './rows';

const BY_CODE = new Map<Classification, ReadonlyMap<string, readonly CodeEntry[]>>();

/** The entries of a classification by code. Read when first asked for: most commands never need all lists. */
export function entriesByCode(classification: Classification): ReadonlyMap<string, readonly CodeEntry[]> {
  const known = BY_CODE.get(classification);
  if (known) return known;
  const index = grouped(entriesOf(classification), ({ code }) => code);
  BY_CODE.set(classification, index);
  return index;
}

/**
 * The entry of a code in the list of a year, or `undefined` where that list has no such code: `30311` was 住房公积金 until
 * 2017 and is 代缴社会保险费 since 2020. A row whose years are not established is found in every year that no other row
 * of the code claims; its `validity` says so.
 */
export function findCode(classification: Classification, code: string, year: number): CodeEntry | undefined {
  const entries = entriesByCode(classification).get(code);
  if (entries === undefined) return undefined;
  for (const entry of entries) {
    if (holdsIn(entry.validity, year)) return entry;
  }
  return entries.find(({ validity }) => !validity.established);
}

/** Everything that a code ever was in a classification, oldest first; empty where it never was in the lists. */
export function codeHistory(classification: Classification, code: string): readonly CodeEntry[] {
  return entriesByCode(classification).get(code) ?? [];
}

const BY_YEAR = new Map<string, readonly CodeEntry[]>();

/** The entries of a classification that {@link findCode} finds in a year. */
export function entriesIn(classification: Classification, year: number): readonly CodeEntry[] {
  const key = `${classification} ${year}`;
  const known = BY_YEAR.get(key);
  if (known) return known;
  const codes = [...entriesByCode(classification).keys()];
  const entries = codes.flatMap((code) => findCode(classification, code, year) ?? []);
  BY_YEAR.set(key, entries);
  return entries;
}

/** The entry above, in the same year: 款 of a 项, 类 of a 款. */
export function parentOf(entry: CodeEntry, year: number): CodeEntry | undefined {
  return entry.parent === undefined ? undefined : findCode(entry.classification, entry.parent, year);
}
