import { CLASSIFICATIONS } from '../src/standard/codes/code-entry';
import type { Classification, CodeEntry } from '../src/standard/codes/code-entry';
import { entriesIn, findCode } from '../src/standard/codes/code-index';
import { isNameOf } from '../src/standard/codes/code-names';
import { governmentCodesFor } from '../src/standard/codes/correspondence';
import { medians } from './median';
import { seeded } from './seeded';

const ROWS = 200_000;
const ROUNDS = 9;
const YEAR = 2024;
/** One name in so many is printed otherwise than in the list: half-width brackets, a space, no 支出. */
const NOISE = 20;

type Printed = readonly [code: string, name: string];
type LedgerRow = Readonly<Record<Classification, Printed>>;

/** How long it takes to hold a ledger against the code lists, in ms, beside looking its codes up and nothing more. */
export interface CodeTimes {
  readonly rows: number;
  /** Reading the lists and making the indexes, in a process that has not done so. */
  readonly first: number;
  /** Codes, names and pairs of every row. */
  readonly check: number;
  /** A bare loop of `Map.get` and `===` over the same rows. */
  readonly bare: number;
  /** Names that are not the code's, and pairs that the correspondence does not have. */
  readonly found: number;
}

/** Measures 200 000 rows, each with a functional, a department and a government code and their names. */
export function timeCodes(): CodeTimes {
  const start = performance.now();
  checkLedger([{ functional: ['20103', '.'], department: ['30201', '.'], government: ['50201', '.'] }]);
  const first = performance.now() - start;
  const ledger = ledgerOf(ROWS);
  const namesOf = (list: Classification): ReadonlyMap<string, string> =>
    new Map(entriesIn(list, YEAR).map(({ code, name }) => [code, name]));
  const names = {
    functional: namesOf('functional'),
    department: namesOf('department'),
    government: namesOf('government'),
  };
  const jobs = [() => void checkLedger(ledger), () => void compareLedger(ledger, names)];
  const [check = NaN, bare = NaN] = medians(ROUNDS, jobs);
  return { rows: ROWS, first, check, bare, found: checkLedger(ledger) };
}

function checkLedger(ledger: readonly LedgerRow[]): number {
  let found = 0;
  for (const row of ledger) {
    for (const classification of CLASSIFICATIONS) {
      const [code, name] = row[classification];
      const entry = findCode(classification, code, YEAR);
      if (!entry || isNameOf(entry, name, YEAR) === 'different') found += 1;
    }
    const [government] = row.government;
    const allowed = governmentCodesFor(row.department[0], 'any', YEAR);
    if (!allowed.some(({ entry }) => entry.code === government)) found += 1;
  }
  return found;
}

function compareLedger(
  ledger: readonly LedgerRow[],
  names: Readonly<Record<Classification, ReadonlyMap<string, string>>>,
): number {
  let found = 0;
  for (const row of ledger) {
    for (const classification of CLASSIFICATIONS) {
      const [code, name] = row[classification];
      if (names[classification].get(code) !== name) found += 1;
    }
  }
  return found;
}

/** The same rows in every run: codes, and wrong forms of their names. */
function ledgerOf(rows: number): readonly LedgerRow[] {
  const next = seeded(1);
  const functional = entriesIn('functional', YEAR);
  const pairs = entriesIn('department', YEAR).flatMap((department) =>
    governmentCodesFor(department.code, 'any', YEAR).map(({ entry }) => ({ department, government: entry })),
  );
  const pick = <Item>(items: readonly Item[]): Item => items[next(items.length)]!;
  const printed = ({ code, name }: CodeEntry): Printed => {
    if (next(NOISE) > 0) return [code, name];
    return [code, pick([name.replaceAll('（', '('), ` ${name}`, name.replace(/支出$/, ''), '没有这个科目'])];
  };
  return Array.from({ length: rows }, () => {
    const pair = pick(pairs);
    const government = next(NOISE) > 0 ? pair.government : pick(pairs).government;
    return {
      functional: printed(pick(functional)),
      department: printed(pair.department),
      government: printed(government),
    };
  });
}
