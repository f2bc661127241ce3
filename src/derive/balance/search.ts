/** Something whose rounding is to be chosen: how far it lies above the lower of its neighbours, and where it counts. */
export interface Part {
  /** Less than a whole unit, in the smallest unit that occurs. */
  readonly rest: number;
  /** Positions of the cells that it counts into. */
  readonly cells: readonly number[];
}

export interface Choice {
  /** For each part, by how many units it is rounded up from its lower neighbour; now and then less than 0 or more than 1. */
  readonly steps: readonly number[];
  /** Positions of the cells that are off by their limit or more. */
  readonly off: readonly number[];
}

const LEAST_STEPS = -1;
const MOST_STEPS = 2;
const MOVES = 20_000;
const CANDIDATES = 24;
const PARTNERS = 24;
const RESTING = 8;

/**
 * Chooses how every part is rounded, so that every cell, which adds up many parts, comes out nearer to its exact amount than
 * its limit. First one part after another, each the way that leaves its cells less far off; then, while a cell is off, a
 * part of it is moved by one unit, together with another one the other way where that is better. Cells that stay off gain
 * weight, so that the search leaves a dead end. The same parts always give the same choice.
 *
 * Where the cells are two hierarchies a solution always exists (controlled rounding); tables have more than two, so one is
 * looked for, and what is left is told. All numbers are whole and far below 2^53: remainders, never amounts.
 *
 * @param limits for each cell, how far it must stay below
 * @param unit what one step changes
 */
export function chooseRounding(parts: readonly Part[], limits: readonly number[], unit: number): Choice {
  const search = new Search(parts, limits, unit);
  search.begin();
  search.repair();
  return search.best();
}

class Search {
  private readonly errors: number[];
  private readonly weights: number[];
  private readonly steps: number[];
  private readonly restsUntil: number[];
  private readonly members: number[][];
  private readonly off = new Set<number>();
  private bestSteps: readonly number[] = [];
  private bestOff: readonly number[] | undefined;
  private seed = 1;

  constructor(
    private readonly parts: readonly Part[],
    private readonly limits: readonly number[],
    private readonly unit: number,
  ) {
    this.errors = limits.map(() => 0);
    this.weights = limits.map(() => 1);
    this.steps = parts.map(() => 0);
    this.restsUntil = parts.map(() => 0);
    this.members = limits.map(() => []);
    parts.forEach(({ cells }, at) => {
      for (const cell of cells) this.members[cell]!.push(at);
    });
  }

  begin(): void {
    for (const [at, { rest, cells }] of this.parts.entries()) {
      let down = 0;
      let up = 0;
      for (const cell of cells) {
        const limit = this.limits[cell]!;
        down += Math.abs(this.errors[cell]! - rest) / limit;
        up += Math.abs(this.errors[cell]! - rest + this.unit) / limit;
      }
      this.steps[at] = up < down ? 1 : 0;
      for (const cell of cells) this.errors[cell]! += this.steps[at] * this.unit - rest;
    }
    this.errors.forEach((_, cell) => this.note(cell));
    this.remember();
  }

  repair(): void {
    for (let move = 1; move <= MOVES && this.off.size > 0; move += 1) {
      const cell = this.pick([...this.off]);
      const step = this.errors[cell]! > 0 ? -1 : 1;
      const found = this.bestMove(cell, step, move);
      if (!found) continue;
      if (found.gain <= 0) for (const each of this.off) this.weights[each]! += 1;
      this.move(found.part, step, move);
      if (found.partner !== undefined) this.move(found.partner, -step, move);
      this.remember();
    }
  }

  best(): Choice {
    return { steps: this.bestSteps, off: this.bestOff ?? [] };
  }

  private bestMove(cell: number, step: number, move: number) {
    let found: { part: number; partner?: number; gain: number } | undefined;
    for (const part of this.sample(this.members[cell]!, CANDIDATES)) {
      if (!this.canMove(part, step, move)) continue;
      const own = this.gain(part, step);
      if (!found || own > found.gain) found = { part, gain: own };
      this.apply(part, step);
      const elsewhere = this.pick(this.parts[part]!.cells);
      for (const partner of this.sample(this.members[elsewhere]!, PARTNERS)) {
        if (partner === part || !this.canMove(partner, -step, move)) continue;
        const gain = own + this.gain(partner, -step);
        if (gain > found.gain) found = { part, partner, gain };
      }
      this.apply(part, -step);
    }
    return found;
  }

  private canMove(part: number, step: number, move: number): boolean {
    const next = this.steps[part]! + step;
    return next >= LEAST_STEPS && next <= MOST_STEPS && this.restsUntil[part]! < move;
  }

  /** By how much less the cells are off, by weight, if a part is moved. */
  private gain(part: number, step: number): number {
    let gain = 0;
    for (const cell of this.parts[part]!.cells) {
      const error = this.errors[cell]!;
      gain += this.weights[cell]! * (this.excess(cell, error) - this.excess(cell, error + step * this.unit));
    }
    return gain;
  }

  private excess(cell: number, error: number): number {
    return Math.max(0, (Math.abs(error) - this.limits[cell]! + 1) / this.unit);
  }

  private apply(part: number, step: number): void {
    for (const cell of this.parts[part]!.cells) this.errors[cell]! += step * this.unit;
  }

  private move(part: number, step: number, move: number): void {
    this.apply(part, step);
    this.steps[part]! += step;
    this.restsUntil[part] = move + RESTING;
    for (const cell of this.parts[part]!.cells) this.note(cell);
  }

  private note(cell: number): void {
    if (Math.abs(this.errors[cell]!) >= this.limits[cell]!) this.off.add(cell);
    else this.off.delete(cell);
  }

  private remember(): void {
    if (this.bestOff && this.off.size >= this.bestOff.length) return;
    this.bestOff = [...this.off].sort((a, b) => a - b);
    this.bestSteps = [...this.steps];
  }

  /** Some of many, other ones each time; all of few. */
  private sample(all: readonly number[], count: number): readonly number[] {
    if (all.length <= count) return all;
    const start = this.random(all.length);
    return Array.from({ length: count }, (_, at) => all[(start + at) % all.length]!);
  }

  private pick(all: readonly number[]): number {
    return all[this.random(all.length)]!;
  }

  /** A linear congruential generator: variety is all that is asked for, and the same run every time. */
  private random(below: number): number {
    this.seed = (this.seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((this.seed / 2_147_483_648) * below);
  }
}
