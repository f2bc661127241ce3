import type { Decimal } from 'decimal.js';
import type { Figure } from '../disclosure/figure';
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
  /** What the fixed ones weigh, less the harmed ones. */
  readonly score: number;
}

/** What is usual and no more weighs less than what must hold. */
const USUAL = 0.4;
/** To break what holds takes more than one broken relation to outweigh. */
const HARM = 1.5;

/** The equations of a workbook, and how far each is off after the shifts that were accepted so far. */
export class State<Source> {
  readonly residuals: Decimal[];
  readonly touching = new Map<Figure, number[]>();
  readonly broken = new Set<number>();
  /** Broken ones that nothing is going to be said about but that they are. */
  readonly unexplained = new Set<number>();

  constructor(readonly equations: readonly Equation<Source>[]) {
    this.residuals = equations.map(({ residual }) => residual);
    const suspects = new Set<Figure>();
    equations.forEach((equation, at) => {
      if (!equation.isBroken) return;
      this.broken.add(at);
      for (const figure of equation.terms.keys()) suspects.add(figure);
    });
    // Only what stands in a broken equation can have broken it; the rest of a workbook is not even indexed.
    equations.forEach(({ terms }, at) => {
      for (const figure of terms.keys()) {
        if (!suspects.has(figure)) continue;
        const own = this.touching.get(figure);
        if (own) own.push(at);
        else this.touching.set(figure, [at]);
      }
    });
  }

  effectOf(shifts: readonly Shift[]): Effect {
    const fixed: number[] = [];
    const harmed: number[] = [];
    let exact = 0;
    let score = 0;
    let sharper = 0;
    for (const [at, residual] of this.shifted(shifts)) {
      const equation = this.equations[at]!;
      const weight = equation.isStrict ? 1 : USUAL;
      const after = holds(equation, residual);
      sharper += Number(residual.isZero()) - Number(this.residuals[at]!.isZero());
      if (this.broken.has(at)) {
        if (!after) continue;
        fixed.push(at);
        score += weight;
        if (residual.isZero() || equation.operator !== '=') exact += 1;
      } else if (!after) {
        harmed.push(at);
        score -= weight * HARM;
      }
    }
    return { fixed, harmed, exact, sharper, score };
  }

  apply(shifts: readonly Shift[]): void {
    for (const [at, residual] of this.shifted(shifts)) {
      this.residuals[at] = residual;
      if (holds(this.equations[at]!, residual)) this.broken.delete(at);
      else this.broken.add(at);
    }
  }

  /** Takes an equation out of the question: it is explained, or will not be. */
  settle(at: number, how: 'explained' | 'unexplained' = 'explained'): void {
    this.broken.delete(at);
    if (how === 'unexplained') this.unexplained.add(at);
  }

  private shifted(shifts: readonly Shift[]): ReadonlyMap<number, Decimal> {
    const residuals = new Map<number, Decimal>();
    for (const { figure, by } of shifts) {
      for (const at of this.touching.get(figure) ?? []) {
        const before = residuals.get(at) ?? this.residuals[at]!;
        residuals.set(at, before.plus(by.times(this.equations[at]!.terms.get(figure)!)));
      }
    }
    return residuals;
  }
}
