import type { Inspection } from '../../check/inspection';
import type { FillPlan } from '../../derive/fill/plan';
import { planFill } from '../../derive/fill/plan-fill';
import type { FillRequest } from '../../derive/fill/request';
import { readXlsx } from '../../hosts/xlsx/read-xlsx';
import { writeXlsx } from '../../hosts/xlsx/write/write-xlsx';
import { fillJson } from '../../report/fill/json';
import { isBlocked, type FillOutcome } from '../../report/fill/outcome';
import { fillText } from '../../report/fill/text';
import type { Language } from '../../report/messages/catalogue';
import { describeFileProblem, describeWritingProblem } from '../../report/messages/describe';
import type { FileProblem } from '../../workbook/file-problem';
import type { Workbook } from '../../workbook/workbook';
import { ansiEmphasis } from '../check/emphasis';
import { readBytes, readWorkbookFile } from '../check/read-file';
import { ExitCode } from '../exit-code';
import { describeOutputProblem } from '../output/messages/words';
import { outputProblem, writeWhole } from '../output/output-file';
import { fillCommandWords } from './messages/words';

export interface FillOptions extends Omit<FillRequest, 'workbook'> {
  /** Where to write; only a preview may do without. */
  readonly output?: string;
  readonly force: boolean;
  /** Shows every cell before and after, and writes nothing. */
  readonly dryRun: boolean;
  readonly format: 'text' | 'json';
  readonly language: Language;
  /** Whether the text goes to a terminal that shows colours. */
  readonly colours: boolean;
}

export interface FillResult {
  /** For standard output. */
  readonly report: string;
  readonly exitCode: ExitCode;
}

type Inspect = (workbook: Workbook) => Inspection;

/** The job of `gouji fill`: reads a workbook, works out its tables, and writes them into a copy of it. */
export function fill(file: string, options: FillOptions, inspect: Inspect): FillResult {
  const outcome = outcomeOf(file, options, inspect);
  return { report: reportOf(outcome, options), exitCode: exitCodeOf(outcome) };
}

function outcomeOf(file: string, options: FillOptions, inspect: Inspect): FillOutcome {
  const { output, force, dryRun, language } = options;
  // A file that can't be written is said before a large workbook is read.
  const wrongOutput = dryRun ? undefined : outputError(file, output, force, language);
  if (wrongOutput) return { file, error: wrongOutput };
  const stored = readBytes(file);
  if (!stored.ok) return { file, error: unreadable(stored, language) };
  const reading = readXlsx(stored.bytes, file);
  if (!reading.ok) return { file, error: unreadable(reading, language) };
  const plan = planFill({ ...options, workbook: reading.workbook });
  if (dryRun || isBlocked(plan)) return { file, plan };
  return { file, plan, ...write(stored.bytes, output!, plan, options, inspect) };
}

function unreadable({ problem }: { readonly problem: FileProblem }, language: Language) {
  return { code: problem.code, message: describeFileProblem(problem, language) };
}

function outputError(file: string, output: string | undefined, force: boolean, language: Language) {
  if (output === undefined) return { code: 'output-needed', message: fillCommandWords(language).outputNeeded };
  const problem = outputProblem(file, output, force);
  return problem && { code: problem.code, message: describeOutputProblem(problem, language) };
}

type Written = Pick<FillOutcome, 'output' | 'inspection' | 'error'>;

function write(
  original: Uint8Array,
  output: string,
  plan: FillPlan,
  { language }: FillOptions,
  inspect: Inspect,
): Written {
  const writing = writeXlsx(original, plan.edits);
  if (!writing.ok) {
    const { problem } = writing;
    return { error: { code: problem.code, message: describeWritingProblem(problem, language) } };
  }
  const problem = writeWhole(output, writing.bytes);
  if (problem) return { error: { code: problem.code, message: describeOutputProblem(problem, language) } };
  // What counts is what the next program will read, not what was meant.
  const written = readWorkbookFile(output);
  return written.ok
    ? { output, inspection: inspect(written.workbook) }
    : { output, error: unreadable(written, language) };
}

function reportOf(outcome: FillOutcome, { format, language, colours, dryRun }: FillOptions): string {
  if (format === 'json') return `${JSON.stringify(fillJson(outcome, language), null, 2)}\n`;
  const { hints, details } = fillCommandWords(language);
  const text = fillText(outcome, {
    language,
    everyCell: dryRun,
    hint: (code) => hints[code] ?? '',
    ...(colours ? { emphasis: ansiEmphasis } : {}),
  });
  const { inspection, output } = outcome;
  const isClean = inspection?.findings.every(({ severity }) => severity === 'info') ?? true;
  return isClean ? text : `${text}  ${details(output!)}\n`;
}

/** 2 where a file could not be read or written; 1 where the workbook itself is in the way, or is not right afterwards. */
function exitCodeOf({ plan, error, inspection }: FillOutcome): ExitCode {
  if (error) return ExitCode.CouldNotRun;
  const isFaulty = inspection?.findings.some(({ severity }) => severity === 'error') ?? false;
  return isFaulty || (plan && isBlocked(plan)) ? ExitCode.ErrorsFound : ExitCode.NothingWrong;
}
