import type { CodeEntry, UnitKind } from '../../standard/codes/code-entry';
import type { Counterpart } from '../../standard/codes/correspondence';
import { codeDigits } from '../../standard/codes/nearest-codes';
import { childrenOf, counterpartsOf } from '../../standard/codes/code-facts';
import { entriesOfCode, lookUp, type LookUp } from '../../standard/codes/look-up';

/** A 款 and what it corresponds to. */
export interface MappedCode {
  readonly entry: CodeEntry;
  readonly counterparts: readonly Counterpart[];
}

/** What the correspondence says of a code in one year. */
export type Mapping =
  | { readonly outcome: 'mapped'; readonly entry: CodeEntry; readonly codes: readonly MappedCode[] }
  /** There are pairs, but none for the kind of unit asked for: these are the others. */
  | { readonly outcome: 'not-for-unit'; readonly entry: CodeEntry; readonly codes: readonly MappedCode[] }
  | { readonly outcome: 'no-counterparts' | 'functional'; readonly entry: CodeEntry }
  | { readonly outcome: 'unknown'; readonly answer: LookUp };

/**
 * The counterparts of an economic code, of either classification, for one kind of unit or, with `any`, for both. A 类 has
 * none of its own: those of its 款 are given. `undefined` where the query is not a code at all.
 */
export function mappingOf(query: string, unitKind: UnitKind | 'any', year: number): Mapping | undefined {
  const digits = codeDigits(query);
  const answer = digits === undefined ? undefined : lookUp(digits, year);
  if (digits === undefined || answer === undefined) return undefined;
  const [entry] = entriesOfCode(digits, year);
  // Functional codes have no counterparts: none of them was meant.
  const nearest = answer.nearest.filter(({ classification }) => classification !== 'functional');
  if (!entry) return { outcome: 'unknown', answer: { ...answer, nearest } };
  if (entry.classification === 'functional') return { outcome: 'functional', entry };
  const codes = mappedCodes(entry, unitKind, year);
  if (codes.length > 0) return { outcome: 'mapped', entry, codes };
  const others = mappedCodes(entry, 'any', year);
  return others.length > 0 ? { outcome: 'not-for-unit', entry, codes: others } : { outcome: 'no-counterparts', entry };
}

function mappedCodes(entry: CodeEntry, unitKind: UnitKind | 'any', year: number): readonly MappedCode[] {
  const sections = entry.level === 'class' ? childrenOf(entry, year) : [entry];
  return sections
    .map((section) => ({ entry: section, counterparts: counterpartsOf(section, unitKind, year) }))
    .filter(({ counterparts }) => counterparts.length > 0);
}
