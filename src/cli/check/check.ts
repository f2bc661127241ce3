import type { Inspection } from '../../check/inspection';
import type { InspectOptions } from '../../inspect';
import type { Tolerance } from '../../relation/tolerance';
import { toJson } from '../../report/json';
import type { Language } from '../../report/messages/catalogue';
import { isFaulty, outcomeOf, type Outcome } from '../../report/outcome';
import { toText } from '../../report/text';
import type { Workbook } from '../../workbook/workbook';
import { ExitCode } from '../exit-code';
import { listFiles, type ListedFile } from './files';
import { readWorkbookFile } from './read-file';
import { ansiEmphasis } from './emphasis';

export interface CheckOptions {
  readonly format: 'text' | 'json';
  readonly language: Language;
  readonly tolerance?: Tolerance | undefined;
  /** Whether the text goes to a terminal that shows colours. */
  readonly colours: boolean;
}

export interface CheckResult {
  /** For standard output. */
  readonly report: string;
  readonly exitCode: ExitCode;
}

type Inspect = (workbook: Workbook, options: InspectOptions) => Inspection;

/** The job of `gouji check`: every file is read, inspected and reported, whatever is wrong with the others. */
export async function check(
  names: readonly string[],
  { format, language, tolerance, colours }: CheckOptions,
  inspect: Inspect,
): Promise<CheckResult> {
  const files = await listFiles(names);
  const outcomes = files.map((listed) => checkFile(listed, (workbook) => inspect(workbook, { tolerance })));
  return {
    report:
      format === 'json'
        ? `${JSON.stringify(toJson(outcomes, language), null, 2)}\n`
        : toText(outcomes, language, colours ? ansiEmphasis : undefined),
    exitCode: exitCodeOf(outcomes),
  };
}

function checkFile({ file, problem }: ListedFile, inspect: (workbook: Workbook) => Inspection): Outcome {
  if (problem) return { file, problem };
  const result = readWorkbookFile(file);
  if (!result.ok) return { file, problem: result.problem };
  try {
    return outcomeOf(file, result.workbook, inspect(result.workbook));
  } catch (error) {
    // A mistake of ours must not keep the other files from being checked, nor pass for a file without errors.
    return { file, problem: { code: 'internal-error', detail: String(error) } };
  }
}

/** 2 only where nothing at all could be read: a batch with some unreadable files did run, but is not right either. */
function exitCodeOf(outcomes: readonly Outcome[]): ExitCode {
  if (outcomes.every(({ problem }) => problem)) return ExitCode.CouldNotRun;
  return outcomes.some((outcome) => outcome.problem ?? isFaulty(outcome))
    ? ExitCode.ErrorsFound
    : ExitCode.NothingWrong;
}
