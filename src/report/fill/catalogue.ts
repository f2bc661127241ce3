import type { Adjustment, FilledTable, FillProblem } from '../../derive/fill/plan';
import type { UndeterminedFigures } from './undetermined';

/** What is said of filling in one language, by code; a language that forgets a sentence does not compile. */
export interface FillCatalogue {
  readonly problems: FillSentences;
  /** Figures of one table that stay blank, why, and what would determine them. */
  readonly undetermined: (figures: UndeterminedFigures) => string;
  /** Why a figure is not rounded to the nearest. */
  readonly adjustment: (adjustment: Adjustment) => string;
  readonly preview: PreviewWords;
}

/** Problems about lines of a ledger have their sentences among the ledger notes, which findings share. */
type LineCode = 'ledger-line' | 'ledger-gap';

export type FillSentences = {
  readonly [Code in Exclude<FillProblem['code'], LineCode>]: (problem: Extract<FillProblem, { code: Code }>) => string;
};

/** The words round the sentences, in the text that shows what filling does. */
export interface PreviewWords {
  readonly summary: (tables: readonly FilledTable[]) => string;
  readonly table: (table: FilledTable) => string;
  /** Tables at hand that show already what they are to show. */
  readonly unchanged: (tables: readonly FilledTable[]) => string;
  readonly nothing: string;
  readonly obstacles: (count: number) => string;
  readonly remarks: (count: number) => string;
  readonly open: (count: number) => string;
  readonly adjustments: (count: number) => string;
  readonly more: (count: number) => string;
  readonly notWritten: string;
  readonly written: (file: string) => string;
  readonly previewOnly: string;
  /** What was found when the written file was read again. */
  readonly checked: string;
}
