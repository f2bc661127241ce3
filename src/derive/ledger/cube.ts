import type { CodeAndName } from '../../disclosure/ledger';
import type { PartDerivation } from '../../standard/derivation';
import type { Entry } from './entries';

/**
 * What the rows of a table tell entries apart by: `lines` for tables whose rows are fixed lines, `finest` for all tables
 * together.
 */
export type Grain = NonNullable<PartDerivation['rows']> | 'lines' | 'finest';

const classOf = ({ code }: CodeAndName) => code.slice(0, CLASS_DIGITS);
const codeOf = ({ code }: CodeAndName) => code;
const both = ({ code, name }: CodeAndName) => `${code}\t${name}`;
const CLASS_DIGITS = 3;

const UNIT = by(({ unit }) => unit, both);
const COMMON = [
  by(
    ({ type }) => type ?? '',
    (type) => type,
  ),
  by(
    ({ fund }) => fund,
    ({ source, carriedOver, possible = [] }) => [source, carriedOver, ...possible].join('\t'),
  ),
];
const FUNCTIONAL = by(({ functional }) => functional, codeOf);
const DEPARTMENT = by(({ department }) => department, codeOf);
const GOVERNMENT = by(({ government }) => government, codeOf);
const PROJECT = by(({ project }) => project, both);
const DEPARTMENT_CLASS = by(({ department }) => department, classOf);

/** What entries of one grain have in common; whatever a grain does not ask for is left out. */
const KEYS: Readonly<Record<Grain, readonly Numberer[]>> = {
  units: [...COMMON, UNIT, DEPARTMENT],
  functional: [...COMMON, UNIT, FUNCTIONAL, DEPARTMENT_CLASS],
  economic: [...COMMON, UNIT, DEPARTMENT, GOVERNMENT],
  projects: [...COMMON, UNIT, PROJECT],
  finest: [...COMMON, UNIT, FUNCTIONAL, DEPARTMENT, GOVERNMENT, PROJECT],
  lines: [...COMMON, by(({ functional }) => functional, classOf), DEPARTMENT_CLASS],
};

/** Numbers entries from 0 by something that they have: equal numbers where that is the same. */
type Numberer = () => (entry: Entry) => number;

/** Most lines share the very object with others, so that its text is asked for only once. */
function by<Item>(of: (entry: Entry) => Item, text: (item: Item) => string): Numberer {
  return () => {
    const byText = new Map<string, number>();
    const byItem = new Map<Item, number>();
    return (entry) => {
      const item = of(entry);
      const known = byItem.get(item);
      if (known !== undefined) return known;
      const key = text(item);
      const number = byText.get(key) ?? byText.size;
      byText.set(key, number);
      byItem.set(item, number);
      return number;
    };
  };
}

/** Two numbers below it make one that is still exact. */
const LIMIT = 2 ** 26;

/** Numbers entries by several things at once: step by step, each pair of numbers becomes the next number. */
function together(numberers: readonly Numberer[]): (entry: Entry) => number {
  const steps = numberers.map((numberer) => ({ numberOf: numberer(), pairs: new Map<number, number>() }));
  return (entry) => {
    let number = 0;
    for (const { numberOf, pairs } of steps) {
      const pair = number * LIMIT + numberOf(entry);
      const known = pairs.get(pair);
      number = known ?? pairs.size;
      if (known === undefined) pairs.set(pair, number);
    }
    return number;
  };
}

/**
 * Adds up the entries that a table of the given grain can't tell apart: the 200 000 lines of a ledger become a few
 * thousand, in the order in which they first appear. An entry stands for all of its kind, with their sum.
 */
export function addUp(entries: readonly Entry[], grain: Grain): readonly Entry[] {
  const numberOf = together(KEYS[grain]);
  const sums: { readonly entry: Entry; amount: bigint }[] = [];
  for (const entry of entries) {
    const number = numberOf(entry);
    const sum = sums[number];
    if (sum) sum.amount += entry.amount;
    else sums[number] = { entry, amount: entry.amount };
  }
  return sums.map(({ entry, amount }) => (amount === entry.amount ? entry : { ...entry, amount }));
}

/** The finer grain that tells apart all that a grain does; what is added up already is added up faster. */
const FINER: Readonly<Record<Exclude<Grain, 'finest'>, Grain>> = {
  functional: 'finest',
  economic: 'finest',
  projects: 'finest',
  units: 'economic',
  lines: 'functional',
};

/** {@link addUp}, once for each grain that is asked for. */
export function cubes(entries: readonly Entry[]): (grain: Grain) => readonly Entry[] {
  const known = new Map<Grain, readonly Entry[]>();
  const cube = (grain: Grain): readonly Entry[] => {
    const added = known.get(grain) ?? addUp(grain === 'finest' ? entries : cube(FINER[grain]), grain);
    known.set(grain, added);
    return added;
  };
  return cube;
}
