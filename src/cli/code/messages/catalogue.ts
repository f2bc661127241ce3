import type { CodeTerms } from '../../../report/code-terms/catalogue';

/** Everything that `gouji code` and `gouji map` say in one language. */
export interface CodeWords extends CodeTerms {
  /** The label in front of the codes directly below. */
  readonly children: string;
  /** The line above all answers: the year, and why this one where none was given. */
  readonly year: (year: number, given: boolean, latest: number) => string;
  readonly hits: (count: number) => string;
  readonly more: (count: number) => string;
  readonly emptyQuery: string;
  readonly notACode: (query: string) => string;
  readonly correspondence: string;
  readonly noCounterparts: (code: string) => string;
  readonly notForUnit: (code: string, unit: string) => string;
  readonly functionalHasNone: (code: string) => string;
}
