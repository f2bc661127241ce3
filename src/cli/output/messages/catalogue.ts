import type { OutputProblem } from '../output-file';

/** Why a result could not be written and what to do, in one language. */
export type OutputSentences = {
  readonly [Code in OutputProblem['code']]: (problem: Extract<OutputProblem, { code: Code }>) => string;
};
