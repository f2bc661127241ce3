import { check } from './check/check';
import type { Inspection } from './check/inspection';
import { recognise } from './recognise/recognise';
import { calculate } from './workbook/calculation/calculate';
import type { Workbook } from './workbook/workbook';

/**
 * The main job: reads the tables of a workbook and checks every relation in and between them.
 * Pure: takes a workbook, gives an inspection, throws for nothing that a user can put into a workbook.
 */
export function inspect(workbook: Workbook): Inspection {
  const calculated = calculate(workbook);
  return check(calculated, recognise(calculated));
}
