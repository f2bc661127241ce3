import { isNameOf, type NameMatch } from '../../standard/codes/code-names';
import { parentOf } from '../../standard/codes/code-index';
import type { CodeEntry } from '../../standard/codes/code-entry';
import type { CodedRow } from './coded-row';

const BEST_FIRST: readonly NameMatch[] = ['official', 'alias', 'other-year', 'near', 'different'];

/** What the name of a row is to its code; `undefined` where the row has none of the two. */
export function nameMatch({ entry, name, year }: CodedRow): NameMatch | undefined {
  if (!entry || !name) return undefined;
  const own = isNameOf(entry, name.text, year);
  if (own === 'official' || own === 'alias') return own;
  const all = [own, ...otherReadings(entry, name.text, year).map((text) => isNameOf(entry, text, year))];
  return BEST_FIRST.find((match) => all.includes(match));
}

/** Whether the code of a row is known and its name not that of another: a row that is wrong is told of once. */
export function isTrusted(coded: CodedRow): boolean {
  return coded.entry !== undefined && nameMatch(coded) !== 'different';
}

/**
 * The ways in which tables add something to a name: its code before it, the names of the 类 and 款 before it, and the name
 * of the 款 in brackets behind it (`行政运行（人大事务）`).
 */
function otherReadings(entry: CodeEntry, name: string, year: number): readonly string[] {
  const readings: string[] = [];
  const bare = name.replace(/^[\d.\-_\s]+(?=\D)/, '');
  if (bare !== name) readings.push(bare);
  const last = bare.split(/[-—–_/\\>＞]+/).at(-1)!;
  if (last !== bare) readings.push(last);
  const bracketed = /^(.+?)[(（](.+)[)）]$/.exec(bare);
  const above = parentOf(entry, year);
  if (bracketed && above && isNameOf(above, bracketed[2]!, year) !== 'different') readings.push(bracketed[1]!);
  return readings;
}
