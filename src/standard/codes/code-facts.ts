import { departmentCodesFor, governmentCodesFor, type Counterpart } from './correspondence';
import type { CodeEntry, UnitKind, Validity } from './code-entry';
import { codeHistory, entriesIn, parentOf } from './code-index';
import { sourcesOf } from './sources';

/** A code under another name, in other years. */
export interface FormerName {
  readonly name: string;
  readonly validity: Validity;
  /** False where the code meant something else then: 30311 was 住房公积金 until 2017. */
  readonly sameSubject: boolean;
}

/** All that the lists say of one code in one year. */
export interface CodeFacts {
  readonly entry: CodeEntry;
  /** From the 类 down to what stands directly above; empty for a 类. */
  readonly parents: readonly CodeEntry[];
  readonly children: readonly CodeEntry[];
  readonly otherYears: readonly FormerName[];
  /** 政府科目 of a 部门科目, and the other way round; the functional classification has none. */
  readonly counterparts: readonly Counterpart[];
  /** Titles of documents and lists, the best first. */
  readonly sources: readonly string[];
}

export function factsOf(entry: CodeEntry, year: number): CodeFacts {
  return {
    entry,
    parents: parentsOf(entry, year),
    children: childrenOf(entry, year),
    otherYears: otherYearsOf(entry),
    counterparts: counterpartsOf(entry, 'any', year),
    sources: sourcesOf(entry).map(({ title }) => title),
  };
}

function parentsOf(entry: CodeEntry, year: number): readonly CodeEntry[] {
  const above = parentOf(entry, year);
  return above ? [...parentsOf(above, year), above] : [];
}

/** The codes directly below, in the list of the year. */
export function childrenOf({ classification, code }: CodeEntry, year: number): readonly CodeEntry[] {
  return entriesIn(classification, year).filter(({ parent }) => parent === code);
}

/** The pairs of a code with the other economic classification, for one kind of unit or, with `any`, for both. */
export function counterpartsOf(entry: CodeEntry, unitKind: UnitKind | 'any', year: number): readonly Counterpart[] {
  switch (entry.classification) {
    case 'department':
      return governmentCodesFor(entry.code, unitKind, year);
    case 'government':
      return departmentCodesFor(entry.code, unitKind, year);
    case 'functional':
      return [];
  }
}

function otherYearsOf(entry: CodeEntry): readonly FormerName[] {
  const history = codeHistory(entry.classification, entry.code);
  const own = history.indexOf(entry);
  return history.flatMap((other, at) => {
    if (other === entry) return [];
    const between = history.slice(Math.min(own, at) + 1, Math.max(own, at) + 1);
    return [{ name: other.name, validity: other.validity, sameSubject: !between.some(({ reused }) => reused) }];
  });
}
