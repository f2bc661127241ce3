import type { Inspection } from '../../check/inspection';
import type { FillPlan } from '../../derive/fill/plan';

/** What became of filling one workbook: a plan, and what was written; or why it could not be done. */
export interface FillOutcome {
  /** As the user named it. */
  readonly file: string;
  readonly plan?: FillPlan;
  /** Where the result was written; absent for a preview, and where nothing was written. */
  readonly output?: string;
  /** What the check says of the written file. */
  readonly inspection?: Inspection;
  /** Why the file could not be read or written, in a sentence. */
  readonly error?: { readonly code: string; readonly message: string };
}

/** Whether a plan has problems that keep it from being carried out. */
export function isBlocked({ problems }: FillPlan): boolean {
  return problems.some(({ blocking }) => blocking);
}
