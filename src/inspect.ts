import { check } from './check/check';
import type { Inspection } from './check/inspection';
import { recognise } from './recognise/recognise';
import { isTolerance, type Tolerance } from './relation/tolerance';
import { calculate } from './workbook/calculation/calculate';
import type { Memo } from './workbook/memo/memo';
import type { Workbook } from './workbook/workbook';

export interface InspectOptions {
  /** What is put down to rounding; else what the workbook's memo says, else all that rounding can explain. */
  readonly tolerance?: Tolerance | undefined;
}

/**
 * The main job: reads the tables of a workbook and checks every relation in and between them.
 * Pure: takes a workbook, gives an inspection, throws for nothing that a user can put into a workbook.
 */
export function inspect(workbook: Workbook, { tolerance }: InspectOptions = {}): Inspection {
  const calculated = calculate(workbook);
  return check(calculated, recognise(calculated), tolerance ?? toleranceOf(workbook.memo));
}

/** The tolerance that a workbook is kept with. */
function toleranceOf(memo: Memo | undefined): Tolerance {
  const said = memo?.settings.tolerance;
  return isTolerance(said) ? said : 'shown';
}
