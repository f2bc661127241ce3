import type { UnitKind } from '../../standard/codes/code-entry';
import { unitKindOf } from '../../standard/codes/correspondence';
import type { Entry } from './entries';

/** Gives the kind of unit that an entry is of, or `undefined` where nothing in the ledger tells. */
export type UnitKinds = (entry: Entry) => UnitKind | undefined;

/**
 * 项 that only one kind of unit has. Source: the names of these 项 in 政府收支分类科目 (行政运行 and 事业运行 of every 款,
 * 行政单位离退休 and 事业单位离退休, 行政单位医疗 and 事业单位医疗).
 */
const BY_FUNCTION: readonly (readonly [RegExp, UnitKind])[] = [
  [/^2080501$|^2101101$/, 'administrative'],
  [/^2080502$|^2101102$/, 'institution'],
  [/^201\d{2}01$/, 'administrative'],
  [/^201\d{2}50$/, 'institution'],
];

/**
 * Tells 行政单位 from 事业单位 by what the ledger itself says of a unit: the 政府科目 of its other lines first (501–504 or
 * 505–506), then its 功能科目. A unit that has both kinds of money is told entry by entry.
 */
export function unitKinds(entries: readonly Entry[]): UnitKinds {
  const byCode = new Map<string, Set<UnitKind>>();
  const byFunction = new Map<string, Set<UnitKind>>();
  for (const entry of entries) {
    const kind = unitKindOf(entry.government.code);
    if (entry.government.code !== '' && kind !== 'any') add(byCode, unitOf(entry), kind);
    const functional = kindOfFunction(entry.functional.code);
    if (functional) add(byFunction, unitOf(entry), functional);
  }
  return (entry) => {
    const unit = unitOf(entry);
    return only(byCode.get(unit)) ?? kindOfFunction(entry.functional.code) ?? only(byFunction.get(unit));
  };
}

function kindOfFunction(code: string): UnitKind | undefined {
  return BY_FUNCTION.find(([pattern]) => pattern.test(code))?.[1];
}

function unitOf({ unit }: Entry): string {
  return unit.code === '' ? unit.name : unit.code;
}

function only<T>(set: ReadonlySet<T> | undefined): T | undefined {
  return set?.size === 1 ? [...set][0] : undefined;
}

function add<T>(sets: Map<string, Set<T>>, key: string, value: T): void {
  const set = sets.get(key);
  if (set) set.add(value);
  else sets.set(key, new Set([value]));
}
