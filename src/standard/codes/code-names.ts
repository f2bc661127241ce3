import { plainText } from '../../workbook/text';
import type { Classification, CodeEntry } from './code-entry';
import { codeHistory, entriesByCode, findCode } from './code-index';
import { grouped } from './grouped';
import { editDistance, lettersOf, mistakesAllowed } from './spelling';

/**
 * What a printed name is to an entry: its name in that year; another form of it, such as one without 支出 at the end; its
 * name in other years; the name misspelt or cut off; or something else, such as the name of another code.
 */
export type NameMatch = 'official' | 'alias' | 'other-year' | 'near' | 'different';

interface NamedEntry {
  readonly name: string;
  readonly entry: CodeEntry;
  readonly form: 'official' | 'alias';
}

const BY_NAME = new Map<Classification, ReadonlyMap<string, readonly NamedEntry[]>>();

/**
 * Compares a printed name with an entry. Spaces, line breaks, kinds of brackets and quotation marks, and punctuation at the
 * end do not matter; without 支出 or 事务 at the end a name is an alias. The name of another code is never a misspelling.
 */
export function isNameOf(entry: CodeEntry, printed: string, year: number): NameMatch {
  if (printed === entry.name) return 'official';
  const plain = plainName(printed);
  const own = entriesNamed(entry.classification, plain).filter((named) => named.entry.code === entry.code);
  const form = own.find((named) => named.entry === entry)?.form;
  if (form !== undefined) return form;
  if (own.some((named) => named.entry !== entry && isSameSubject(named.entry, entry))) return 'other-year';
  if (findByName(entry.classification, printed, year).length > 0) return 'different';
  return [entry.name, ...entry.aliases].some((name) => isMisspelling(plain, plainName(name))) ? 'near' : 'different';
}

/**
 * The entries of a year that go by a name: those whose official name it is first, then those that it is an alias of, then
 * those that it was the name of in other years. Many 项 share a name (行政运行), so there may be many.
 */
export function findByName(classification: Classification, name: string, year: number): readonly CodeEntry[] {
  const ranked: [Set<CodeEntry>, Set<CodeEntry>, Set<CodeEntry>] = [new Set(), new Set(), new Set()];
  for (const { entry, form } of entriesNamed(classification, plainName(name))) {
    const inForce = findCode(classification, entry.code, year);
    if (inForce === entry) ranked[form === 'official' ? 0 : 1].add(entry);
    else if (inForce && isSameSubject(entry, inForce)) ranked[2].add(inForce);
  }
  return [...new Set(ranked.flatMap((entries) => [...entries]))];
}

/** Whether any code of a classification, in any year, goes by a name. */
export function isKnownName(classification: Classification, name: string): boolean {
  return entriesNamed(classification, plainName(name)).length > 0;
}

/** A name as it is compared: plain text without punctuation at the end. */
export function plainName(name: string): string {
  return plainText(name).replace(/[,.:;。…]+$/, '');
}

function entriesNamed(classification: Classification, plain: string): readonly NamedEntry[] {
  const index = entriesByName(classification);
  const found = [...(index.get(plain) ?? [])];
  for (const shorter of stemsOf(plain)) {
    for (const named of index.get(shorter) ?? []) found.push({ ...named, form: 'alias' });
  }
  return found;
}

function entriesByName(classification: Classification): ReadonlyMap<string, readonly NamedEntry[]> {
  const known = BY_NAME.get(classification);
  if (known) return known;
  const named = [...entriesByCode(classification).values()].flat().flatMap(formsOf);
  const index = grouped(named, ({ name }) => name);
  BY_NAME.set(classification, index);
  return index;
}

function formsOf(entry: CodeEntry): readonly NamedEntry[] {
  const official = plainName(entry.name);
  const aliases = entry.aliases.map(plainName).flatMap((alias) => [alias, ...stemsOf(alias)]);
  return [
    { name: official, entry, form: 'official' },
    ...[...stemsOf(official), ...aliases].map((name) => ({ name, entry, form: 'alias' as const })),
  ];
}

/** The name without 支出 at the end, and without 事务 before that: forms leave out both. */
function stemsOf(plain: string): readonly string[] {
  const bare = plain.replace(/支出$/, '');
  return [...new Set([bare, bare.replace(/事务$/, '')])].filter((stem) => stem !== plain && stem !== '');
}

/** A renamed code stays what it was; a reused one (30311) does not. */
function isSameSubject(one: CodeEntry, other: CodeEntry): boolean {
  const history = codeHistory(one.classification, one.code);
  const [first, last] = [history.indexOf(one), history.indexOf(other)].sort((a, b) => a - b);
  return !history.slice(first! + 1, last! + 1).some(({ reused }) => reused);
}

const CUT_OFF_LENGTH = 6;

/** Long names are cut off where they wrap; six letters of one are enough to know it by. */
function isMisspelling(plain: string, name: string): boolean {
  const [printed, official] = [lettersOf(plain), lettersOf(name)];
  if (printed.length >= CUT_OFF_LENGTH && official.startsWith(printed)) return true;
  return editDistance(printed, official, mistakesAllowed(official)) < Infinity;
}
