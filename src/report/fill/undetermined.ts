import type { Undetermined } from '../../derive/fill/plan';

/** Figures of one table that stay blank for want of the same tables. */
export interface UndeterminedFigures {
  readonly name: string;
  readonly sheet: string;
  readonly needs: readonly string[];
  /** At least one. */
  readonly figures: readonly Undetermined[];
}

/** Puts together what is undetermined for the same reason, so that each reason is told once. */
export function undeterminedFigures(undetermined: readonly Undetermined[]): readonly UndeterminedFigures[] {
  const groups = new Map<string, UndeterminedFigures & { readonly figures: Undetermined[] }>();
  for (const figure of undetermined) {
    const { name, needs, cell } = figure;
    const key = JSON.stringify([name, cell.sheet, needs]);
    const known = groups.get(key);
    if (known) known.figures.push(figure);
    else groups.set(key, { name, sheet: cell.sheet, needs, figures: [figure] });
  }
  return [...groups.values()];
}
