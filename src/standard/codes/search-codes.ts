import type { CodeEntry } from './code-entry';
import { CLASSIFICATIONS } from './code-entry';
import { entriesIn } from './code-index';
import { plainName } from './code-names';
import { codeDigits } from './nearest-codes';

const RESULTS = 50;

/**
 * Searches the three lists of a year: digits find the codes that begin with them, words the names that hold all of them
 * (`维修`, `其他 支出`). Whole names come first, then names that begin so, then the rest, then old and local names; 类 before
 * 款 before 项, and the economic lists before the functional one, which is ten times as long.
 */
export function searchCodes(text: string, year: number, limit = RESULTS): readonly CodeEntry[] {
  const digits = codeDigits(text);
  const words = text
    .split(/[\s\u3000]+/)
    .map(plainName)
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  return [...CLASSIFICATIONS]
    .sort((a, b) => Number(a === 'functional') - Number(b === 'functional'))
    .flatMap((classification) => entriesIn(classification, year))
    .map((entry) => ({ entry, rank: digits === undefined ? rankByName(words, entry) : rankByCode(digits, entry) }))
    .filter(({ rank }) => rank < Infinity)
    .sort((a, b) => a.rank - b.rank || a.entry.code.length - b.entry.code.length)
    .slice(0, limit)
    .map(({ entry }) => entry);
}

function rankByCode(digits: string, { code }: CodeEntry): number {
  return code.startsWith(digits) ? code.length : Infinity;
}

function rankByName(words: readonly string[], { name, aliases }: CodeEntry): number {
  const rank = rankOf(words, plainName(name));
  if (rank < Infinity) return rank;
  return aliases.some((alias) => rankOf(words, plainName(alias)) < Infinity) ? 3 : Infinity;
}

function rankOf(words: readonly string[], name: string): number {
  if (!words.every((word) => name.includes(word))) return Infinity;
  return name === words.join('') ? 0 : name.startsWith(words[0]!) ? 1 : 2;
}
