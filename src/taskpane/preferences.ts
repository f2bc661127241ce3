import type { FillWishes } from './state/fill';
import type { Grouping } from './state/filter';
import { keep, kept } from './storage';

/**
 * What a person likes, whichever workbook is open: kept on the machine and not in the workbook, because colleagues who
 * open the same file may like it otherwise. It is not kept with the Office account either, which closed networks lack.
 */
export interface Preferences {
  /** Findings under their table, or under their severity. */
  readonly grouping: Grouping;
  /** Totals that are filled in: formulas or values. */
  readonly totals: FillWishes['totals'];
  /** The pane explains itself at the next start, as at the first one. */
  readonly welcomes: boolean;
}

export const USUAL: Preferences = { grouping: 'table', totals: 'formulas', welcomes: false };

/** The preferences of this machine; what is missing, or was kept by another version, is as usual. */
export function keptPreferences(): Preferences {
  return {
    grouping: kept('grouping') === 'severity' ? 'severity' : USUAL.grouping,
    totals: kept('totals') === 'values' ? 'values' : USUAL.totals,
    welcomes: kept('welcomes') !== 'no',
  };
}

export function keepPreferences({ grouping, totals, welcomes }: Preferences): void {
  keep('grouping', grouping);
  keep('totals', totals);
  if (!welcomes) keep('welcomes', 'no');
}
