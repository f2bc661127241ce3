import type { PartDerivation } from '../../standard/derivation';
import type { Entry } from './entries';

/**
 * What the rows of a table tell entries apart by: `lines` for tables whose rows are fixed lines, `finest` for all tables
 * together.
 */
export type Grain = NonNullable<PartDerivation['rows']> | 'lines' | 'finest';

const CLASS_DIGITS = 3;

/** The texts that entries of one grain have in common; whatever a grain does not ask for is left out of the key. */
const KEYS: Readonly<Record<Grain, (entry: Entry) => readonly string[]>> = {
  units: ({ department }) => [department.code],
  functional: ({ functional, department }) => [functional.code, department.code.slice(0, CLASS_DIGITS)],
  economic: ({ department, government }) => [department.code, government.code],
  projects: ({ project }) => [project.code, project.name],
  finest: ({ functional, department, government, project }) => [
    functional.code,
    department.code,
    government.code,
    project.code,
    project.name,
  ],
  lines: ({ functional, department }) => [
    functional.code.slice(0, CLASS_DIGITS),
    department.code.slice(0, CLASS_DIGITS),
  ],
};

/**
 * Adds up the entries that a table of the given grain can't tell apart: the 200 000 lines of a ledger become a few
 * thousand, in the order in which they first appear. An entry stands for all of its kind, with their sum.
 */
export function addUp(entries: readonly Entry[], grain: Grain): readonly Entry[] {
  const keyOf = KEYS[grain];
  const sums = new Map<string, { entry: Entry; amount: bigint }>();
  for (const entry of entries) {
    const { unit, type, fund } = entry;
    const common = grain === 'lines' ? '' : `${unit.code}\t${unit.name}`;
    const key = `${common}\t${type ?? ''}\t${fund.source}\t${fund.carriedOver}\t${keyOf(entry).join('\t')}`;
    const sum = sums.get(key);
    if (sum) sum.amount += entry.amount;
    else sums.set(key, { entry, amount: entry.amount });
  }
  return [...sums.values()].map(({ entry, amount }) => ({ ...entry, amount }));
}

/** {@link addUp}, once for each grain that is asked for; the coarser ones from what is added up already. */
export function cubes(entries: readonly Entry[]): (grain: Grain) => readonly Entry[] {
  const finest = addUp(entries, 'finest');
  const known = new Map<Grain, readonly Entry[]>([['finest', finest]]);
  return (grain) => {
    const cube = known.get(grain) ?? addUp(finest, grain);
    known.set(grain, cube);
    return cube;
  };
}
