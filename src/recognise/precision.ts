import type { Decimal } from 'decimal.js';
import type { Unit } from '../disclosure/table';
import { ownDecimals, type AmountReading } from '../workbook/amount';

/*
 * To how many decimals the figures of a table are known. Three things tell, and people lose each of them: number formats
 * (or the digits of a text), the digits themselves, and what the other tables of the workbook show.
 *
 * - Digits that are there are known: a table with 524.78 in it has two decimals, whatever the others have. Only one
 *   amount of ten or more that alone goes further is taken for a slip, and is known further by itself.
 * - Digits that are missing say little about one table (projects of 10, 20 and 15), but much about a whole workbook:
 *   4 212 900 元, 3 817 900 元, 188 400 元 … were all rounded to 0.01 万元 once, whatever their format is.
 * - A table may be one digit coarser than the workbook (257.9, 36.1, 10.8 beside 257.87, 36.06, 10.80) when three of its
 *   figures or more end just there and none goes further.
 */

/** Decimals that the figures of a workbook have, by the name of their unit. */
export type WorkbookDecimals = ReadonlyMap<string, number>;

type Amount = Extract<AmountReading, { readonly state: 'amount' }>;

const ENOUGH_FOR_WORKBOOK = 10;
const NEARLY_ALL = 0.9;
const USUAL_IN_TEN_THOUSANDS = 2;
const MEASURED = 4;
const ENOUGH_MEASURED = 5;
const ENOUGH_FOR_COARSER = 3;
const LONG = 3;
// Budgets are planned in whole 万元: that figures end there says nothing about how they were rounded.
const WHOLE_TEN_THOUSANDS = -4;

/** Gathers what a whole workbook shows: the readings of its tables by the name of their unit. */
export function workbookDecimals(
  tables: readonly { readonly unit: string; readonly readings: readonly AmountReading[] }[],
): WorkbookDecimals {
  const units = new Set(tables.map(({ unit }) => unit));
  return new Map(
    [...units].map((unit) => {
      const readings = tables.filter((table) => table.unit === unit).flatMap((table) => table.readings);
      return [unit, usualDecimals(distinct(amounts(readings)), unit)];
    }),
  );
}

function usualDecimals(values: readonly Decimal[], unit: string): number {
  const decimals = values.map(ownDecimals).sort((a, b) => a - b);
  const most = decimals[decimals.length - 1] ?? 0;
  const natural = unit === '万元' ? USUAL_IN_TEN_THOUSANDS : 0;
  if (decimals.length >= ENOUGH_FOR_WORKBOOK) {
    const nearlyAll = decimals[Math.ceil(decimals.length * NEARLY_ALL) - 1]!;
    // Round sums prove nothing: only long figures that all end in zeros were rounded there.
    const measured = values.filter((value) => value.precision() >= MEASURED).length >= ENOUGH_MEASURED;
    return nearlyAll >= natural || measured ? nearlyAll : natural;
  }
  if (decimals.filter((own) => own === most).length >= ENOUGH_FOR_COARSER && most > 0) return most;
  return Math.max(most, natural);
}

/** Decides the decimals of one table. */
export function tableDecimals(
  readings: readonly AmountReading[],
  { name: unit, inYuan }: Unit,
  workbook: WorkbookDecimals,
): number {
  const found = amounts(readings);
  const values = distinct(found);
  const own = finestOf(values.map(ownDecimals));
  const usual = workbook.get(unit) ?? 0;
  const endThere = values.filter((value) => ownDecimals(value) === own && value.precision() >= LONG);
  const coarser = own === usual - 1 && own > WHOLE_TEN_THOUSANDS + inYuan && endThere.length >= ENOUGH_FOR_COARSER;
  const known = coarser ? own : Math.max(own, usual);
  return Math.min(known, claimed(found) ?? known);
}

/** To how many decimals the finest go; a single one of many that goes further is more likely a slip than a measure. */
function finestOf(decimals: readonly number[]): number {
  const [finest = Number.NEGATIVE_INFINITY, next = finest] = [...decimals].sort((a, b) => b - a);
  return decimals.length >= ENOUGH_FOR_WORKBOOK ? next : finest;
}

/** The decimals that formats and texts show most often, if they show them for at least half of the amounts. */
function claimed(found: readonly Amount[]): number | undefined {
  const counts = new Map<number, number>();
  let total = 0;
  for (const { shownDecimals } of found) {
    if (shownDecimals === undefined) continue;
    counts.set(shownDecimals, (counts.get(shownDecimals) ?? 0) + 1);
    total += 1;
  }
  if (total === 0 || total * 2 < found.length) return undefined;
  return [...counts].sort(([a, countA], [b, countB]) => countB - countA || b - a)[0]![0];
}

function amounts(readings: readonly AmountReading[]): readonly Amount[] {
  return readings.filter((reading): reading is Amount => reading.state === 'amount' && !reading.value.isZero());
}

function distinct(found: readonly Amount[]): readonly Decimal[] {
  return [...new Map(found.map(({ value }) => [value.toString(), value])).values()];
}
