import type { Culprit, Finding, NotChecked } from '../../check/finding';
import type { EditProblem } from '../../workbook/edit-problem';
import type { FileProblem } from '../../workbook/file-problem';
import type { Waiver } from '../../workbook/memo/memo';
import type { Catalogue, Language } from './catalogue';
import { en } from './en';
import { zh } from './zh';

const CATALOGUES: Readonly<Record<Language, Catalogue>> = { zh, en };

/** Every sentence of a language. */
export function catalogueOf(language: Language): Catalogue {
  return CATALOGUES[language];
}

/** A finding in one or two sentences: where, what stands there, what was computed, the difference, the next step. */
export function describeFinding(finding: Finding, language: Language): string {
  const { findings, waivers } = CATALOGUES[language];
  const sentence = findings[finding.code](finding);
  return finding.lapsed ? `${sentence}${waivers.lapsed(finding.lapsed)}` : sentence;
}

/** Why a finding is left as it is, and since when. */
export function describeWaiver(waiver: Waiver, language: Language): string {
  return CATALOGUES[language].waivers.waived(waiver);
}

/** What kind of slip made an amount wrong, in a few words; empty where there is none to name. */
export function describeMistake(kind: Culprit['kind'], language: Language): string {
  return CATALOGUES[language].mistakes[kind];
}

/** Why a relation could not be checked, as a clause without a full stop. */
export function describeNotChecked(gap: NotChecked, language: Language): string {
  return CATALOGUES[language].notChecked[gap.code](gap);
}

/** Why a file could not be read, and what to do about it. */
export function describeFileProblem(problem: FileProblem, language: Language): string {
  // The catalogue has a sentence for each code, made for the problem of that code; TypeScript cannot follow the pair.
  const describe = CATALOGUES[language].fileProblems[problem.code] as (problem: FileProblem) => string;
  return describe(problem);
}

/** Why edits could not be written into a file, be it for what is to be written or for the file, and what to do. */
export function describeWritingProblem(problem: EditProblem | FileProblem, language: Language): string {
  const { editProblems, fileProblems } = CATALOGUES[language];
  const sentences = { ...fileProblems, ...editProblems };
  return (sentences[problem.code] as (problem: EditProblem | FileProblem) => string)(problem);
}
