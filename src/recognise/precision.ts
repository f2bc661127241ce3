import type { Decimal } from 'decimal.js';
import { ownDecimals, type AmountReading } from '../workbook/amount';

/**
 * To how many decimals the figures of a table are known. A workbook shows this in three ways, and people lose each of
 * them: by number formats (or the digits of a text), by the digits themselves, and by what the other tables show.
 *
 * 1. Where most amounts have a format or are text, that is what the table claims to show.
 * 2. Digits tell more: 4 212 900 元, 3 817 900 元, 188 400 元 … were 421.29 万元 once; it would take a chance of one in
 *    10⁵ that five long figures all end in zeros. A table of General numbers needs three.
 * 3. A small table with round figures (projects of 10, 20, 15) tells nothing and takes what the workbook shows.
 */
export interface PrecisionEvidence {
  /** Decimals that most of the workbook's figures have, by unit. */
  readonly workbook: ReadonlyMap<string, number>;
}

type Amount = Extract<AmountReading, { readonly state: 'amount' }>;

const LONG = 4;
const ENOUGH_FOR_GENERAL = 3;
const ENOUGH_AGAINST_FORMAT = 5;
const ENOUGH_FOR_WORKBOOK = 10;
const NEARLY_ALL = 0.98;
const USUAL_IN_TEN_THOUSANDS = 2;

/** Gathers the evidence of a whole workbook: its tables' readings by the name of their unit. */
export function gatherEvidence(
  tables: readonly { readonly unit: string; readonly readings: readonly AmountReading[] }[],
): PrecisionEvidence {
  const byUnit = new Map<string, Amount[]>();
  for (const { unit, readings } of tables) {
    byUnit.set(unit, [...(byUnit.get(unit) ?? []), ...amounts(readings)]);
  }
  const workbook = new Map<string, number>();
  for (const [unit, found] of byUnit) {
    const values = distinct(found);
    if (values.filter(isLong).length < ENOUGH_FOR_WORKBOOK) continue;
    const decimals = values.map(ownDecimals).sort((a, b) => a - b);
    workbook.set(unit, decimals[Math.ceil(decimals.length * NEARLY_ALL) - 1]!);
  }
  return { workbook };
}

/** Decides the decimals of one table. */
export function tableDecimals(
  readings: readonly AmountReading[],
  unit: string,
  { workbook }: PrecisionEvidence,
): number {
  const found = amounts(readings);
  const values = distinct(found);
  const long = values.filter(isLong).length;
  const own = values.reduce((most, value) => Math.max(most, ownDecimals(value)), Number.NEGATIVE_INFINITY);
  const around = workbook.get(unit);
  const shown = claimed(found);
  if (shown === undefined) {
    if (long >= ENOUGH_FOR_GENERAL) return own;
    return around ?? Math.max(own, unit === '万元' ? USUAL_IN_TEN_THOUSANDS : 0);
  }
  if (long >= ENOUGH_AGAINST_FORMAT) return Math.min(shown, own);
  return around === undefined ? shown : Math.min(shown, around);
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

/** Four significant digits or more: figures that were measured rather than planned in round sums. */
function isLong(value: Decimal): boolean {
  return value.precision() >= LONG;
}
