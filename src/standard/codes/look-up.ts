import { CLASSIFICATIONS, type Classification, type CodeEntry } from './code-entry';
import { codeHistory, entriesByCode, findCode } from './code-index';
import { plainName } from './code-names';
import { isComplete } from './completeness';
import { codeDigits, nearestCodes } from './nearest-codes';
import { searchCodes } from './search-codes';
import { lettersOf } from './spelling';

/** What a question for a code or a name came to, in the list of one year. */
export interface LookUp {
  readonly query: string;
  readonly year: number;
  /** The code that was read, where the query is one: full-width digits and O for 0 are read as meant. */
  readonly digits: string | undefined;
  /** The one entry of a whole code; every entry that begins with the digits or holds the words otherwise. */
  readonly found: readonly CodeEntry[];
  /** Where nothing was found: whether the lists may lack it although it exists. */
  readonly mayExist: boolean;
  /** Where nothing was found: entries of that code or name in other years. */
  readonly otherYears: readonly CodeEntry[];
  /** Where nothing was found: what was probably meant. */
  readonly nearest: readonly CodeEntry[];
}

/** Answers a query, or gives `undefined` where it has neither a letter nor a digit to look for. */
export function lookUp(query: string, year: number): LookUp | undefined {
  if (lettersOf(plainName(query)) === '') return undefined;
  const digits = codeDigits(query);
  const exact = digits === undefined ? [] : entriesOfCode(digits, year);
  const found = exact.length > 0 ? exact : searchCodes(query, year, Infinity);
  const nothing = found.length === 0;
  return {
    query,
    year,
    digits,
    found,
    mayExist: nothing && mayExist(digits, year),
    otherYears: nothing ? inOtherYears(query, digits) : [],
    nearest: nothing ? nearestTo(query, digits, year) : [],
  };
}

/** The entries that are exactly this code; the first digit tells the classifications apart, so there is one at most. */
export function entriesOfCode(code: string, year: number): readonly CodeEntry[] {
  return CLASSIFICATIONS.flatMap((classification) => findCode(classification, code, year) ?? []);
}

/** Only some classes of the department list are known to lack nothing; of a name, nobody knows where it would stand. */
function mayExist(digits: string | undefined, year: number): boolean {
  if (digits === undefined) return true;
  const classification = classificationOf(digits);
  return classification !== undefined && !isComplete(classification, digits, year);
}

function inOtherYears(query: string, digits: string | undefined): readonly CodeEntry[] {
  if (digits !== undefined) return CLASSIFICATIONS.flatMap((name) => codeHistory(name, digits));
  const wanted = plainName(query);
  return CLASSIFICATIONS.flatMap((name) =>
    [...entriesByCode(name).values()].flat().filter((entry) => plainName(entry.name) === wanted),
  );
}

const FIRST_DIGITS: Readonly<Record<string, Classification>> = { 2: 'functional', 3: 'department', 5: 'government' };

/** What a wrong code or name probably stands for: by code in the classification of its first digit, by name in each. */
function nearestTo(query: string, digits: string | undefined, year: number): readonly CodeEntry[] {
  const classification = digits === undefined ? undefined : classificationOf(digits);
  return (classification ? [classification] : CLASSIFICATIONS).flatMap((name) => nearestCodes(name, query, year));
}

function classificationOf(digits: string): Classification | undefined {
  return FIRST_DIGITS[digits.charAt(0)];
}
