import { templateOf } from '../../derive/template';
import { newXlsx } from '../../hosts/xlsx/write/write-xlsx';
import type { TemplateRequest } from '../../layout/template';
import type { Language } from '../../report/messages/catalogue';
import { describeWritingProblem } from '../../report/messages/describe';
import { latestYear } from '../../standard/codes/latest-year';
import { ExitCode } from '../exit-code';
import type { Answer } from '../code/code';
import { describeOutputProblem } from '../output/messages/words';
import { outputProblem, writeWhole } from '../output/output-file';
import { templateWords } from './messages/words';

export interface TemplateOptions extends TemplateRequest {
  /** The file to write. */
  readonly output: string;
  /** Whether a file that is there may be overwritten. */
  readonly force: boolean;
  readonly language: Language;
}

/** The job of `gouji template`: writes a set of blank tables into a new file. */
export function template({ output, force, language, ...asked }: TemplateOptions): Answer {
  const request = { ...asked, department: asked.department.trim() };
  const wrongOutput = outputProblem(undefined, output, force);
  if (wrongOutput) return refused(describeOutputProblem(wrongOutput, language));
  const sheets = templateOf(request);
  const writing = newXlsx(sheets);
  if (!writing.ok) return refused(describeWritingProblem(writing.problem, language));
  const problem = writeWhole(output, writing.bytes);
  if (problem) return refused(describeOutputProblem(problem, language));
  const words = templateWords(language);
  const tables = sheets.filter(({ hidden }) => !hidden).length;
  const latest = latestYear();
  const lines = [
    words.written(output),
    words.what(request, tables),
    words.formulas,
    ...(request.department === '' ? [words.noDepartment] : []),
    ...(request.year > latest ? [words.laterYear(request.year, latest)] : []),
    words.next(output),
  ];
  return { report: `${lines.join('\n  ')}\n`, exitCode: ExitCode.NothingWrong };
}

function refused(sentence: string): Answer {
  return { report: '', mistake: `${sentence}\n`, exitCode: ExitCode.CouldNotRun };
}
