import type { Decimal } from 'decimal.js';
import type { Place } from '../workbook/address';

/**
 * A figure of a table: what one cell in an amount column says. A blank is exactly nothing; a shown amount stands for
 * every true figure that rounds to it, i.e. value ± ½·10^−decimals.
 */
export interface Figure {
  readonly state: 'amount' | 'blank' | 'unreadable';
  /** In the unit of the table; zero where blank or unreadable. */
  readonly value: Decimal;
  /** To how many digits after the point the figure is known; negative for figures known to tens, hundreds … */
  readonly decimals: number;
  readonly place: Place;
  /** What stands in the cell, for messages about unreadable ones. */
  readonly text?: string;
}
