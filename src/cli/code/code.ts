import type { Language } from '../../report/messages/catalogue';
import type { UnitKind } from '../../standard/codes/code-entry';
import { latestYear } from '../../standard/codes/latest-year';
import { ExitCode } from '../exit-code';
import { codeJson, mapJson } from './code-json';
import { codeText } from './code-text';
import { lookUp } from '../../standard/codes/look-up';
import { mapText } from './map-text';
import { mappingOf } from './mapping';
import type { CodeWords } from './messages/catalogue';
import { codeWords } from './messages/words';

export interface CodeOptions {
  /** The year of the lists; without it, the last one that they know. */
  readonly year?: number;
  readonly format: 'text' | 'json';
  readonly language: Language;
}

export interface MapOptions extends CodeOptions {
  readonly unit?: '行政' | '事业';
}

/** What a command answers: for standard output, or a mistake in the question for standard error. */
export interface Answer {
  readonly report: string;
  readonly mistake?: string;
  readonly exitCode: ExitCode;
}

/** The job of `gouji code`: the codes that a code or words lead to, or the nearest ones. */
export function code(query: string, options: CodeOptions): Answer {
  const words = codeWords(options.language);
  const answer = lookUp(query, options.year ?? latestYear());
  if (!answer) return mistaken(words.emptyQuery);
  return {
    report: options.format === 'json' ? print(codeJson(answer)) : codeText(answer, headingOf(options, words), words),
    exitCode: answer.found.length > 0 ? ExitCode.NothingWrong : ExitCode.NothingFound,
  };
}

const UNIT_KINDS: Readonly<Record<'行政' | '事业', UnitKind>> = { 行政: 'administrative', 事业: 'institution' };

/** The job of `gouji map`: what a code corresponds to in the other economic classification. */
export function map(query: string, options: MapOptions): Answer {
  const words = codeWords(options.language);
  const year = options.year ?? latestYear();
  const unitKind = options.unit ? UNIT_KINDS[options.unit] : 'any';
  const mapping = mappingOf(query, unitKind, year);
  if (!mapping) return mistaken(query.trim() === '' ? words.emptyQuery : words.notACode(query));
  return {
    report:
      options.format === 'json'
        ? print(mapJson(query, mapping, unitKind, year))
        : mapText(mapping, unitKind, headingOf(options, words), words),
    exitCode: mapping.outcome === 'mapped' ? ExitCode.NothingWrong : ExitCode.NothingFound,
  };
}

function headingOf({ year }: CodeOptions, words: CodeWords): string {
  const latest = latestYear();
  return words.year(year ?? latest, year !== undefined, latest);
}

function mistaken(sentence: string): Answer {
  return { report: '', mistake: `${sentence}\n`, exitCode: ExitCode.CouldNotRun };
}

function print(answer: object): string {
  return `${JSON.stringify(answer, null, 2)}\n`;
}
