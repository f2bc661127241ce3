import type { ToldProblemCode } from '../../../report/fill/describe';

/** Everything that only `gouji fill` says, in one language. */
export interface FillCommandWords {
  readonly outputNeeded: string;
  /** Which option helps with a problem; what the pane says too has no options in it. */
  readonly hints: Readonly<Partial<Record<ToldProblemCode, string>>>;
  /** Where to read what the check has to say. */
  readonly details: (file: string) => string;
}
