import type { Inspection } from '../check/inspection';
import type { FileProblem } from '../workbook/file-problem';
import type { Workbook } from '../workbook/workbook';

/** What became of one file: an inspection, or the problem that kept it from being read, or both for a workbook without a known table. */
export interface Outcome {
  /** As the user named it. */
  readonly file: string;
  readonly inspection?: Inspection;
  readonly problem?: FileProblem;
}

/** The outcome of a workbook that was read: a problem where no table of the standard is in it. */
export function outcomeOf(file: string, workbook: Workbook, inspection: Inspection): Outcome {
  if (inspection.tables.length > 0) return { file, inspection };
  return {
    file,
    inspection,
    problem: { code: 'no-known-table', sheets: workbook.sheets.length, ledgers: inspection.ledgers },
  };
}

/** Whether a file was read and has at least one finding that is an error. */
export function isFaulty({ inspection, problem }: Outcome): boolean {
  return !problem && inspection !== undefined && inspection.findings.some(({ severity }) => severity === 'error');
}
