import type { Range, Ties } from './tie';

/** One end of what a figure can be, as one equation and the ends of its other figures gave it. */
export interface End {
  readonly value: bigint;
  /** Number of the equation that gave it; absent where it is the figure's own rounding. */
  readonly by?: number;
  /** When it was found: it rests on what was known before. */
  readonly time: number;
  /** How many equations stand one upon the other behind it. */
  readonly depth: number;
}

/** All ends that were found for a figure, from its own rounding to the narrowest. */
export interface Ends {
  readonly lower: End[];
  readonly upper: End[];
}

/** An equation that no amounts inside the ends satisfy: the sum is above nothing whatever they are, or below. */
export interface Clash {
  readonly tie: number;
  readonly side: 'above' | 'below';
  readonly time: number;
}

export interface Narrowed {
  readonly ends: readonly Ends[];
  readonly clashes: readonly Clash[];
}

/** How often all equations are gone through again; narrower ends than that would come from long chains only. */
const ROUNDS = 4;
/** A chain of more equations than these convinces nobody. */
const DEEPEST = 4;

/**
 * Narrows what every figure can be by what the others can be, equation by equation, short ones first, until nothing
 * changes or the rounds are over. An equation that cannot be satisfied is told once and not used any further.
 */
export function narrow({ ties, own }: Ties, use: (terms: number) => boolean = () => true): Narrowed {
  const ends = own.map(({ lower, upper }): Ends => {
    return { lower: [{ value: lower, time: 0, depth: 0 }], upper: [{ value: upper, time: 0, depth: 0 }] };
  });
  const clashes: Clash[] = [];
  const touched = new Set<number>(own.keys());
  const order = [...ties.keys()]
    .filter((at) => use(ties[at]!.cells.length))
    .sort((a, b) => ties[a]!.cells.length - ties[b]!.cells.length);
  const clashing = new Set<number>();
  let time = 0;
  for (let round = 0; round < ROUNDS && touched.size > 0; round += 1) {
    const changed = new Set(touched);
    touched.clear();
    for (const at of order) {
      const { cells } = ties[at]!;
      if (clashing.has(at) || !cells.some((cell) => changed.has(cell) || touched.has(cell))) continue;
      time += 1;
      const side = visit(at, time);
      if (!side) continue;
      clashing.add(at);
      clashes.push({ tie: at, side, time });
    }
  }
  return { ends, clashes };

  function visit(at: number, now: number): Clash['side'] | undefined {
    const { operator, cells, signs } = ties[at]!;
    let least = 0n;
    let most = 0n;
    let depth = 0;
    const parts = cells.map((cell, index): Range => {
      const [lower, upper] = [last(ends[cell]!.lower), last(ends[cell]!.upper)];
      const sign = signs[index]!;
      const part =
        sign > 0n
          ? { lower: sign * lower.value, upper: sign * upper.value }
          : { lower: sign * upper.value, upper: sign * lower.value };
      least += part.lower;
      most += part.upper;
      depth = Math.max(depth, lower.depth, upper.depth);
      return part;
    });
    if (operator !== '≥' && least > 0n) return 'above';
    if (operator !== '≤' && most < 0n) return 'below';
    if (depth >= DEEPEST) return undefined;
    cells.forEach((cell, index) => {
      const sign = signs[index]!;
      // Parts of a unit are never needed: figures count once nearly everywhere.
      if (sign !== 1n && sign !== -1n) return;
      const { lower, upper } = parts[index]!;
      if (operator !== '≥') tighten(cell, sign, 'upper', lower - least, { by: at, time: now, depth: depth + 1 });
      if (operator !== '≤') tighten(cell, sign, 'lower', upper - most, { by: at, time: now, depth: depth + 1 });
    });
    return undefined;
  }

  /** `limit` bounds sign × cell on the given side. */
  function tighten(cell: number, sign: bigint, side: keyof Range, limit: bigint, how: Omit<End, 'value'>): void {
    const value = sign * limit;
    const own = sign > 0n ? side : OTHER[side];
    const known = ends[cell]![own];
    const best = last(known).value;
    if (own === 'lower' ? value <= best : value >= best) return;
    known.push({ value, ...how });
    touched.add(cell);
  }
}

const OTHER = { lower: 'upper', upper: 'lower' } as const;

/** The narrowest of the ends, or the narrowest that was known before a time. */
export function last(ends: readonly End[], before = Infinity): End {
  let at = ends.length - 1;
  while (at > 0 && ends[at]!.time >= before) at -= 1;
  return ends[at]!;
}
