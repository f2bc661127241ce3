import type { Classification, CodeSource } from './code-entry';

/**
 * A data file of the code lists: all of one classification, or what a new year changes in any of them.
 *
 * Rows of a classification are lines of tab-separated fields: code, name, years, confidence (`h`, `m`, `l`), ids of
 * sources with a space between, aliases with a `|` between, and `reused` for a code that had meant something else.
 * Years are `2018-2020`, `2024-`, `-2017` or nothing; a `?` behind a year says that it is not established. A row without
 * a name ends the entry of that code: `39906⇥⇥-2020⇥h⇥source`. A renamed code is ended so, and begun again.
 *
 * Pairs are lines of a department code, a government code, the kind of unit (`行政`, `事业`, `不分`), confidence, sources
 * and, only where the pair itself changed, years. A pair holds in the years in which both its codes do.
 */
export interface CodeList extends Readonly<Partial<Record<Classification, string>>> {
  readonly pairs?: string;
  /** Classes of which every code is documented, and the years in which. */
  readonly complete?: readonly Completeness[];
  readonly sources?: Readonly<Record<string, CodeSource>>;
}

/** Classes whose list is known to lack no code in the years from `from` to `to`. */
export interface Completeness {
  readonly classification: Classification;
  readonly classes: readonly string[];
  readonly from: number;
  readonly to: number;
}
