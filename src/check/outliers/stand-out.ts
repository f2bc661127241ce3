import type { Decimal } from 'decimal.js';
import { Exact } from '../../workbook/amount';
import type { RowAmount } from './row-amount';

/** An amount far above all others of its kind. */
export interface StandingOut<Amount extends RowAmount> {
  readonly amount: Amount;
  /** The middle one of the others. */
  readonly middle: Amount;
  /** The largest of the others. */
  readonly next: Amount;
  readonly peers: number;
}

/** How far above the others an amount has to be. */
export interface Distance {
  /** So many times the middle one of the others. */
  readonly middle: number;
  /** And so many times the largest of the others: with a gap, and not at the end of a long row of ever larger ones. */
  readonly next: number;
}

/** Fewer say nothing about what is usual. */
const PEERS = 5;

/**
 * The amounts that stand far above all the others: one, or two that were mistyped in the same way.
 *
 * @param amounts lines of the same kind, in the same unit of money
 * @param distance how far, for each of the amounts
 * @param least what the middle one counts as at least, so that lines of next to nothing do not make a usual one look large
 */
export function standingOut<Amount extends RowAmount>(
  amounts: readonly Amount[],
  distance: (amount: Amount) => Distance | undefined,
  least: Decimal,
): readonly StandingOut<Amount>[] {
  if (amounts.length <= PEERS) return [];
  const sorted = [...amounts].sort((a, b) => b.value.cmp(a.value));
  for (const count of [1, 2]) {
    const others = sorted.slice(count);
    if (others.length < PEERS) return [];
    const next = others[0]!;
    const middle = others[Math.floor(others.length / 2)]!;
    const usual = Exact.max(middle.value, least);
    const above = sorted.slice(0, count).filter((amount) => {
      const far = distance(amount);
      return (
        far !== undefined && amount.value.gte(usual.times(far.middle)) && amount.value.gte(next.value.times(far.next))
      );
    });
    if (above.length === count) return above.map((amount) => ({ amount, middle, next, peers: others.length }));
  }
  return [];
}
