import type { Language } from '../../../report/messages/catalogue';
import type { OutputProblem } from '../output-file';
import type { OutputSentences } from './catalogue';
import { en } from './en';
import { zh } from './zh';

const CATALOGUES: Readonly<Record<Language, OutputSentences>> = { zh, en };

/** Why the result could not be written, and what to do. */
export function describeOutputProblem(problem: OutputProblem, language: Language): string {
  // The catalogue has a sentence for each code, made for the problem of that code; TypeScript cannot follow the pair.
  return (CATALOGUES[language][problem.code] as (problem: OutputProblem) => string)(problem);
}
