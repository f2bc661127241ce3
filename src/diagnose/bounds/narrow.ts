import type { Ties } from './tie';

/** One end of what a figure can be, as an equation and the ends of its other figures gave it. */
export interface End {
  readonly value: bigint;
  /** Number of the equation that gave it. */
  readonly by: number;
  /** When it was found: it rests on what was known before. */
  readonly time: number;
}

/** The ends that were found for a figure beyond its own rounding, each narrower than the one before. */
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

/** What figures can be after all: the ends by their numbers, and where these came from. */
export interface Narrowed {
  readonly lower: readonly bigint[];
  readonly upper: readonly bigint[];
  readonly found: ReadonlyMap<number, Ends>;
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
  const lower = own.map((range) => range.lower);
  const upper = own.map((range) => range.upper);
  const depths = own.map(() => 0);
  const found = new Map<number, Ends>();
  const clashes: Clash[] = [];
  const clashing = new Set<number>();
  const order = [...ties.keys()]
    .filter((at) => use(ties[at]!.cells.length))
    .sort((a, b) => ties[a]!.cells.length - ties[b]!.cells.length);
  let touched = new Set<number>();
  let time = 0;
  for (let round = 0; round < ROUNDS && (round === 0 || touched.size > 0); round += 1) {
    const changed = touched;
    touched = new Set();
    for (const at of order) {
      const isConcerned = round === 0 || ties[at]!.cells.some((cell) => changed.has(cell) || touched.has(cell));
      if (!isConcerned || clashing.has(at)) continue;
      time += 1;
      const side = visit(at);
      if (!side) continue;
      clashing.add(at);
      clashes.push({ tie: at, side, time });
    }
  }
  return { lower, upper, found, clashes };

  function visit(at: number): Clash['side'] | undefined {
    const { operator, cells, signs } = ties[at]!;
    let least = 0n;
    let most = 0n;
    let depth = 0;
    for (const [index, cell] of cells.entries()) {
      const sign = signs[index]!;
      least += sign * (sign > 0n ? lower : upper)[cell]!;
      most += sign * (sign > 0n ? upper : lower)[cell]!;
      depth = Math.max(depth, depths[cell]!);
    }
    if (operator !== '≥' && least > 0n) return 'above';
    if (operator !== '≤' && most < 0n) return 'below';
    if (depth >= DEEPEST) return undefined;
    for (const [index, cell] of cells.entries()) {
      const sign = signs[index]!;
      // Parts of a unit are never needed: figures count once nearly everywhere.
      if (sign !== 1n && sign !== -1n) continue;
      const [low, high] = sign > 0n ? [lower[cell]!, upper[cell]!] : [-upper[cell]!, -lower[cell]!];
      if (operator !== '≥') tighten(cell, sign > 0n ? 'upper' : 'lower', sign * (low - least), at, depth);
      if (operator !== '≤') tighten(cell, sign > 0n ? 'lower' : 'upper', sign * (high - most), at, depth);
    }
    return undefined;
  }

  function tighten(cell: number, side: keyof Ends, value: bigint, by: number, depth: number): void {
    const known = side === 'lower' ? lower : upper;
    if (side === 'lower' ? value <= known[cell]! : value >= known[cell]!) return;
    known[cell] = value;
    depths[cell] = Math.max(depths[cell]!, depth + 1);
    touched.add(cell);
    const ends = found.get(cell) ?? { lower: [], upper: [] };
    ends[side].push({ value, by, time });
    found.set(cell, ends);
  }
}
