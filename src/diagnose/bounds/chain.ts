import type { Clash, End, Narrowed } from './narrow';
import type { Ties } from './tie';

/** How often each equation counts in a chain that leads to a clash: added up so, only rounding of its ends is left. */
export type Chain = ReadonlyMap<number, bigint>;

/** Longer ones are cut off; what is left of them still has to contradict itself to be told. */
const LONGEST = 200;

/**
 * The equations that a clash rests on. An end that came from another equation is replaced by this one, again and again,
 * until only ends are left that figures have by their own rounding.
 */
export function chainOf({ tie, side, time }: Clash, { ties }: Ties, { found }: Narrowed): Chain {
  const chain = new Map<number, bigint>();
  const open: { readonly end: End; readonly cell: number; readonly weight: bigint }[] = [];
  const take = (at: number, weight: bigint, before: number, but?: number) => {
    chain.set(at, (chain.get(at) ?? 0n) + weight);
    const { cells, signs } = ties[at]!;
    cells.forEach((cell, index) => {
      if (cell === but) return;
      // What is proved is that the sum lies above nothing: what counts positively enters with its lower end.
      const counted = weight * signs[index]!;
      const side = counted > 0n ? 'lower' : 'upper';
      const [end] = (found.get(cell)?.[side] ?? []).filter((one) => one.time < before).slice(-1);
      if (end) open.push({ end, cell, weight: counted });
    });
  };
  let taken = 0;
  take(tie, side === 'above' ? 1n : -1n, time);
  for (let next = open.pop(); next; next = open.pop()) {
    const { end, cell, weight } = next;
    const { cells, signs } = ties[end.by]!;
    take(end.by, -weight * signs[cells.indexOf(cell)]!, end.time, cell);
    taken += 1;
    if (taken > LONGEST) break;
  }
  return chain;
}
