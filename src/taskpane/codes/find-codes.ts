import type { CodeEntry } from '../../standard/codes/code-entry';
import { counterpartsOf, factsOf, type CodeFacts } from '../../standard/codes/code-facts';
import type { Counterpart } from '../../standard/codes/correspondence';
import { latestYear } from '../../standard/codes/latest-year';
import { lookUp, type LookUp } from '../../standard/codes/look-up';
import { searchCodes } from '../../standard/codes/search-codes';
import type { CodeSearch } from '../state/code-search';
import type { ChosenCodes } from './insertion';

/** A result of a search: all that is known of it, and what it corresponds to in the chosen kind of unit. */
export interface CodeResult {
  readonly facts: CodeFacts;
  readonly counterparts: readonly Counterpart[];
}

export interface CodeResults {
  readonly found: readonly CodeEntry[];
  /** Where nothing was found: what is near, or in the classifications that were left out. */
  readonly instead: LookUp | undefined;
}

/** Since when the classifications have the form that the lists have. */
const FIRST_YEAR = 2007;

/** The years to choose from, latest first: those that the lists know, and that of the workbook. */
export function yearsToChoose(ofWorkbook: number | undefined): readonly number[] {
  const last = Math.max(latestYear(), ofWorkbook ?? 0);
  return Array.from({ length: last - FIRST_YEAR + 1 }, (_, back) => last - back);
}

/** While typing, every code that begins with the digits counts, or every name that holds the words. */
export function findCodes(query: string, classification: CodeSearch['classification'], year: number): CodeResults {
  const found = searchCodes(query, year, Infinity).filter(
    (entry) => classification === 'all' || entry.classification === classification,
  );
  return { found, instead: found.length > 0 ? undefined : lookUp(query, year) };
}

export function resultOf(entry: CodeEntry, unitKind: CodeSearch['unitKind'], year: number): CodeResult {
  return { facts: factsOf(entry, year), counterparts: counterpartsOf(entry, unitKind, year) };
}

/** The counterpart that goes with a result: the chosen one; before a choice the only one; among several, none. */
export function counterpartOf(
  { counterparts }: CodeResult,
  { counterpart }: Pick<CodeSearch, 'counterpart'>,
): CodeEntry | undefined {
  if (counterpart === undefined) return counterparts.length === 1 ? counterparts[0]!.entry : undefined;
  return counterparts.find(({ entry }) => entry.code === counterpart)?.entry;
}

export function chosenCodes(result: CodeResult, search: Pick<CodeSearch, 'counterpart'>): ChosenCodes {
  const { entry } = result.facts;
  const counterpart = counterpartOf(result, search);
  return { [entry.classification]: entry, ...(counterpart && { [counterpart.classification]: counterpart }) };
}
