import type { Part, Row } from '../../disclosure/table';
import { selectRows } from '../../relation/rows';
import type { EntryFilter, PartDerivation } from '../../standard/derivation';
import { FUNCTIONAL_CLASSES } from '../../standard/codes/functional-classes';
import { plainText, splitOrdinal } from '../../workbook/text';
import { projectName } from './project-name';
import type { Entry } from './entries';

/** A row of a table, and what of the ledger it counts beside what its whole part counts. */
export interface CountingRow {
  readonly row: Row;
  readonly of: EntryFilter;
  /** A row of the last level: every entry must be in one of these. */
  readonly leaf: boolean;
}

/** Gives for an entry the rows of a part that count it. */
export type RowFinder = (entry: Entry) => readonly CountingRow[];

const ALL: EntryFilter = {};

/** Fixed lines with a meaning of their own, by their names. */
export function namedLines(part: Part, { lines = {} }: PartDerivation): readonly CountingRow[] {
  return Object.entries(lines).flatMap(([path, of]) => {
    const segments = path.split('.').map((name) => ({ name }));
    return (selectRows(part, segments)?.rows ?? []).map((row) => ({ row, of, leaf: false }));
  });
}

/** Rows that are fixed lines: by their names, and 功能分类 lines by their 类. */
export function lineFinder(part: Part, derivation: PartDerivation): RowFinder {
  const named = namedLines(part, derivation);
  const taken = new Set(named.map(({ row }) => row));
  const classes = new Map<string, readonly CountingRow[]>();
  if (derivation.classes) {
    for (const row of classLines(part))
      if (!taken.has(row)) classes.set(row.code!, [...named, { row, of: ALL, leaf: true }]);
  }
  return ({ functional }) => classes.get(functional.code.slice(0, 3)) ?? named;
}

/**
 * The lines of functional classes, one for each class: forms print 医疗卫生与计划生育支出 above 卫生健康支出, and the money
 * belongs on the line with the name in force.
 */
export function classLines(part: Part): readonly Row[] {
  const byClass = new Map<string, Row>();
  for (const row of part.rows) {
    if (row.kind !== 'item' || row.code === undefined) continue;
    const before = byClass.get(row.code);
    if (!before || isNameInForce(row)) byClass.set(row.code, row);
  }
  return [...byClass.values()];
}

function isNameInForce({ code, label }: Row): boolean {
  const plain = (text: string) => plainText(text).replace(/支出$/, '');
  const name = FUNCTIONAL_CLASSES.find((known) => known.code === code)?.name ?? '';
  return plain(splitOrdinal(plainText(label)).rest) === plain(name);
}

/** Rows of a list: 合计, units, and the subjects or projects below each. */
export function listFinder(part: Part, rows: NonNullable<PartDerivation['rows']>): RowFinder {
  const totals = part.rows.filter(({ kind }) => kind === 'total').map((row) => ({ row, of: ALL, leaf: false }));
  const units = unitFinder(part);
  const nothingElse = part.rows.every(({ kind }) => kind === 'total');
  const below = rows === 'units' ? undefined : belowFinder(part, rows);
  return foundOnce(rows, (entry) => {
    const containers = units(entry);
    const last = containers[containers.length - 1];
    const unitRows = containers.map((row) => ({ row, of: ALL, leaf: below === undefined && row === last }));
    // A table of one unit often is a single line of figures.
    const own = nothingElse && below === undefined ? totals.map((row) => ({ ...row, leaf: true })) : totals;
    return [...own, ...unitRows, ...(below ? [...containers, undefined].flatMap((unit) => below(entry, unit)) : [])];
  });
}

/** What the rows of an entry depend on, beside its unit. */
const TOLD_BY: Readonly<Record<NonNullable<PartDerivation['rows']>, (entry: Entry) => readonly [unknown, unknown]>> = {
  units: () => [undefined, undefined],
  functional: ({ functional }) => [functional, undefined],
  economic: ({ department, government }) => [department, government],
  projects: ({ project, type }) => [project, type],
};

/** A finder that looks once for entries that share what their rows depend on. */
function foundOnce(rows: NonNullable<PartDerivation['rows']>, find: RowFinder): RowFinder {
  const known = new Map<unknown, Map<unknown, Map<unknown, readonly CountingRow[]>>>();
  const toldBy = TOLD_BY[rows];
  return (entry) => {
    const [one, other] = toldBy(entry);
    const ofUnit = child(known, entry.unit);
    const found = child(ofUnit, one);
    const answer = found.get(other) ?? find(entry);
    found.set(other, answer);
    return answer;
  };
}

function child<K, V extends Map<unknown, unknown>>(maps: Map<K, V>, key: K): V {
  const known = maps.get(key) ?? (new Map() as V);
  maps.set(key, known);
  return known;
}

/** The rows of a unit from the outermost: its department's, then its own. */
function unitFinder(part: Part): (entry: Entry) => readonly Row[] {
  const rows = part.rows.filter(({ kind }) => kind === 'unit');
  const top = rows.filter(({ parent }) => parent === undefined || part.rows[parent]?.kind !== 'unit');
  const known = new Map<Entry['unit'], readonly Row[]>();
  return ({ unit }) => {
    let found = known.get(unit);
    if (!found) {
      const name = plainText(unit.name);
      const own = rows.filter(
        ({ code, label }) =>
          (code !== undefined && unit.code !== '' && unit.code.startsWith(code)) ||
          (name !== '' && plainText(label) === name),
      );
      // The only department of a table has all units, whatever its code was typed as.
      found = top.length === 1 && !own.includes(top[0]!) ? [top[0]!, ...own] : own;
      known.set(unit, found);
    }
    return found;
  };
}

function belowFinder(
  part: Part,
  rows: 'functional' | 'economic' | 'projects',
): (entry: Entry, unit: Row | undefined) => readonly CountingRow[] {
  const parents = new Set(part.rows.map(({ parent }) => parent));
  const byKey = new Map<string, CountingRow[]>();
  part.rows.forEach((row, at) => {
    if (row.kind !== (rows === 'projects' ? 'project' : 'subject')) return;
    const container = numberOf(part, unitAbove(part, row));
    push(byKey, `${container}\t${rowKey(row)}`, { row, of: ALL, leaf: !parents.has(at) });
  });
  return (entry, unit) => {
    const container = numberOf(part, unit);
    return keysOf(entry, rows).flatMap((key) => byKey.get(`${container}\t${key}`) ?? []);
  };
}

function rowKey({ kind, code = '', governmentCode = '', label, type = '', unitName = '' }: Row): string {
  return kind === 'project' ? `${plainText(label)}\t${type}\t${plainText(unitName)}` : `${code}\t${governmentCode}`;
}

const LEVELS = [3, 5, 7];

/** What the rows that count an entry may be called: at each level of its code, with the government's or without. */
function keysOf(entry: Entry, rows: 'functional' | 'economic' | 'projects'): readonly string[] {
  if (rows === 'projects') {
    const name = plainText(projectName(entry));
    const unit = plainText(entry.unit.name || entry.unit.code);
    return [entry.type ?? '', ''].flatMap((type) => [`${name}\t${type}\t${unit}`, `${name}\t${type}\t`]);
  }
  const { code } = rows === 'functional' ? entry.functional : entry.department;
  const codes = new Set([
    ...LEVELS.filter((digits) => digits < code.length).map((digits) => code.slice(0, digits)),
    code,
  ]);
  return [...codes].flatMap((own) => [
    `${own}\t`,
    ...(rows === 'economic' && entry.government.code !== '' ? [`${own}\t${entry.government.code}`] : []),
  ]);
}

function unitAbove(part: Part, row: Row): Row | undefined {
  let above = row.parent === undefined ? undefined : part.rows[row.parent];
  while (above && above.kind !== 'unit') above = above.parent === undefined ? undefined : part.rows[above.parent];
  return above;
}

function numberOf(part: Part, row: Row | undefined): number {
  return row === undefined ? -1 : part.rows.indexOf(row);
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
