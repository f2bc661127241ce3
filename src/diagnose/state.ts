import type { Decimal } from 'decimal.js';
import type { Figure } from '../disclosure/figure';
import type { Table } from '../disclosure/table';
import { Exact } from '../workbook/amount';
import type { Sites } from './sites';
import { suspectsIn } from './suspects';
import { holds, type Equation } from './system';

/** A figure that would show another amount: by how much more, in the unit of its table. */
export interface Shift {
  readonly figure: Figure;
  readonly by: Decimal;
}

/** What some shifts would do to the equations. */
export interface Effect {
  /** Equations that are broken now and would hold. */
  readonly fixed: readonly number[];
  /** Equations that hold now and would not. */
  readonly harmed: readonly number[];
  /** How many of the fixed ones would hold to the last digit. */
  readonly exact: number;
  /** How many equations would hold to the last digit that do not now, less those that do now and would not. */
  readonly sharper: number;
  /** How much the equations that would hold still rest on rounding: the sum of the squared shares of what it can do. */
  readonly strain: number;
  /** What the fixed ones weigh, less the harmed ones. */
  readonly score: number;
}

/** An equation between tables, by its number. */
export interface TableTie {
  readonly at: number;
  readonly tables: ReadonlySet<Table>;
}

/** How far an equation is off, and how far rounding alone can put it. */
interface Standing {
  readonly residual: Decimal;
  readonly reach: Decimal;
}

/** What is usual and no more weighs less than what must hold. */
const USUAL = 0.4;
/** To break what holds takes more than one broken relation to outweigh. */
const HARM = 1.5;

/** The equations of a workbook, and how far each is off after the shifts that were accepted so far. */
export class State<Source> {
  readonly residuals: Decimal[];
  private readonly reaches: Decimal[];
  readonly touching = new Map<Figure, number[]>();
  readonly broken = new Set<number>();
  /** Broken ones that fall away where a figure turns out to be an amount. */
  private readonly unless = new Map<Figure, number[]>();
  /** Broken ones that nothing is going to be said about but that they are. */
  readonly unexplained = new Set<number>();
  private readonly settled = new Set<number>();
  private known: readonly TableTie[] | undefined;

  constructor(
    readonly equations: readonly Equation<Source>[],
    private readonly sites: Sites,
  ) {
    this.residuals = equations.map(({ residual }) => residual);
    this.reaches = equations.map(({ reach }) => reach);
    equations.forEach(({ isBroken, unless = [] }, at) => {
      if (!isBroken) return;
      this.broken.add(at);
      for (const figure of unless) this.unless.set(figure, [...(this.unless.get(figure) ?? []), at]);
    });
    const suspects = suspectsIn(
      equations.filter(({ isBroken }) => isBroken).map(({ terms }) => terms.keys()),
      sites,
    );
    equations.forEach(({ terms }, at) => {
      for (const figure of terms.keys()) {
        if (!suspects.has(figure)) continue;
        const own = this.touching.get(figure);
        if (own) own.push(at);
        else this.touching.set(figure, [at]);
      }
    });
  }

  /** The equations between tables. */
  get tableTies(): readonly TableTie[] {
    this.known ??= this.equations.flatMap(({ terms }, at) => {
      const tables = new Set<Table>();
      for (const figure of terms.keys()) {
        const table = this.sites.of(figure)?.table;
        if (table) tables.add(table);
      }
      return tables.size > 1 ? [{ at, tables }] : [];
    });
    return this.known;
  }

  effectOf(shifts: readonly Shift[]): Effect {
    const fixed: number[] = [];
    const harmed: number[] = [];
    let exact = 0;
    let score = 0;
    let sharper = 0;
    let strain = 0;
    for (const [at, { residual, reach }] of this.shifted(shifts)) {
      const { operator, isStrict } = this.equations[at]!;
      const weight = isStrict ? 1 : USUAL;
      const after = holds({ operator, reach }, residual);
      // What a wrong unit or nothing at all explains speaks no more for or against anything.
      if (this.settled.has(at) && !holds({ operator, reach }, this.residuals[at]!)) continue;
      if (operator === '=' && after && !residual.isZero()) strain += residual.div(reach).toNumber() ** 2;
      sharper += Number(residual.isZero()) - Number(this.residuals[at]!.isZero());
      if (this.broken.has(at)) {
        if (!after) continue;
        fixed.push(at);
        score += weight;
        if (residual.isZero() || operator !== '=') exact += 1;
      } else if (!after) {
        harmed.push(at);
        score -= weight * HARM;
      }
    }
    for (const { figure } of shifts) {
      for (const at of this.unless.get(figure) ?? []) {
        if (!this.broken.has(at) || fixed.includes(at)) continue;
        fixed.push(at);
        score += this.equations[at]!.isStrict ? 1 : USUAL;
      }
    }
    return { fixed, harmed, exact, sharper, strain, score };
  }

  /** Equations that hold within rounding now, and would hold to the last digit: what looked like rounding was the mistake. */
  sharpenedBy(shifts: readonly Shift[]): readonly number[] {
    return [...this.shifted(shifts)].flatMap(([at, { residual }]) => {
      const before = this.residuals[at]!;
      const isMeant = this.equations[at]!.operator === '=' && !this.broken.has(at);
      return isMeant && !before.isZero() && residual.isZero() ? [at] : [];
    });
  }

  apply(shifts: readonly Shift[]): void {
    for (const [at, { residual, reach }] of this.shifted(shifts)) {
      this.residuals[at] = residual;
      this.reaches[at] = reach;
      if (this.settled.has(at) || holds({ operator: this.equations[at]!.operator, reach }, residual))
        this.broken.delete(at);
      else this.broken.add(at);
    }
  }

  /** Takes an equation out of the question: it is explained, or will not be. */
  settle(at: number, how: 'explained' | 'unexplained' = 'explained'): void {
    this.broken.delete(at);
    this.settled.add(at);
    if (how === 'unexplained') this.unexplained.add(at);
  }

  private shifted(shifts: readonly Shift[]): ReadonlyMap<number, Standing> {
    const standings = new Map<number, Standing>();
    for (const { figure, by } of shifts) {
      // Nothing is exact, but the amount that is put in its place will be rounded like the others.
      const rounding = figure.value.isZero() ? new Exact(10).pow(-figure.decimals).div(2) : undefined;
      for (const at of this.touching.get(figure) ?? []) {
        const coefficient = this.equations[at]!.terms.get(figure)!;
        const before = standings.get(at) ?? { residual: this.residuals[at]!, reach: this.reaches[at]! };
        standings.set(at, {
          residual: before.residual.plus(by.times(coefficient)),
          reach: rounding ? before.reach.plus(rounding.times(coefficient.abs())) : before.reach,
        });
      }
    }
    return standings;
  }
}
