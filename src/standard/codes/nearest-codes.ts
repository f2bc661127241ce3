import { plainText } from '../../workbook/text';
import type { Classification, CodeEntry } from './code-entry';
import { entriesIn } from './code-index';
import { findByName, plainName } from './code-names';
import { editDistance, lettersOf } from './spelling';

const SUGGESTIONS = 3;
const WRONG_DIGITS = 2;
/** From this many numbers on, one code is as far away as another; more than any two codes of one 类 differ. */
const FAR = 10_000;

/**
 * The codes of a year that a wrong code or name most probably stands for, best first: codes that differ in few digits and
 * agree longest from the left, or names that differ in few letters, at most half of them. Empty where nothing is near.
 */
export function nearestCodes(
  classification: Classification,
  codeOrName: string,
  year: number,
  limit = SUGGESTIONS,
): readonly CodeEntry[] {
  const digits = codeDigits(codeOrName);
  const letters = lettersOf(plainName(codeOrName));
  const entries = entriesIn(classification, year);
  const ranked =
    digits === undefined
      ? entries.map((entry) => ({ entry, rank: nameRank(letters, entry) }))
      : entries.map((entry) => ({ entry, rank: codeRank(digits, entry.code) }));
  return ranked
    .filter(({ rank }) => rank < Infinity)
    .sort((a, b) => a.rank - b.rank || (a.entry.code < b.entry.code ? -1 : 1))
    .slice(0, limit)
    .map(({ entry }) => entry);
}

/**
 * The codes of a year that go by a printed name and differ from a printed code in few digits, nearest first: what a
 * mistyped code beside a right name stands for.
 */
export function nearestNamed(
  classification: Classification,
  code: string,
  name: string,
  year: number,
): readonly CodeEntry[] {
  return findByName(classification, name, year)
    .map((entry) => ({ entry, rank: codeRank(code, entry.code) }))
    .filter(({ rank }) => rank < Infinity)
    .sort((a, b) => a.rank - b.rank || (a.entry.code < b.entry.code ? -1 : 1))
    .map(({ entry }) => entry);
}

/**
 * The digits of a code as it was typed: full-width digits, O for 0, l or I for 1, and spaces, dots or dashes inside are
 * read as meant. `undefined` for anything else.
 */
export function codeDigits(typed: string): string | undefined {
  const plain = plainText(typed)
    .replace(/[.\-_]/g, '')
    .replace(/[oO]/g, '0')
    .replace(/[lI]/g, '1');
  return /^\d+$/.test(plain) ? plain : undefined;
}

/** Distance first; among equally distant codes, those that agree longest from the left, then the next in number. */
function codeRank(typed: string, code: string): number {
  const distance = editDistance(typed, code, WRONG_DIGITS);
  let agreeing = 0;
  while (agreeing < code.length && code[agreeing] === typed[agreeing]) agreeing += 1;
  const gap = code.length === typed.length && /^\d+$/.test(typed) ? Math.abs(Number(code) - Number(typed)) : FAR;
  return distance * 100 - agreeing * 2 + Math.min(gap, FAR) / FAR;
}

/** The share of wrong letters of the best of the entry's names; half a mistake less where one name holds the other. */
function nameRank(typed: string, entry: CodeEntry): number {
  const ranks = spellingsOf(entry).map((official) => {
    const longer = Math.max(typed.length, official.length);
    const distance = editDistance(typed, official, Math.floor(longer / 2));
    const holds = distance > 0 && typed.length > 1 && (official.includes(typed) || typed.includes(official));
    return (distance - (holds ? 0.5 : 0)) / longer;
  });
  return Math.min(...ranks);
}

const SPELLINGS = new WeakMap<CodeEntry, readonly string[]>();

function spellingsOf(entry: CodeEntry): readonly string[] {
  const known = SPELLINGS.get(entry);
  if (known) return known;
  const spellings = [entry.name, ...entry.aliases].map((name) => lettersOf(plainName(name)));
  SPELLINGS.set(entry, spellings);
  return spellings;
}
