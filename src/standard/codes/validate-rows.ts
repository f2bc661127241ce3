import type { Classification } from './code-entry';
import { CLASSIFICATIONS } from './code-entry';
import type { CodeList } from './code-list';
import { plainName } from './code-names';
import { fieldsOf, readYears } from './rows';
import { sourceNamed } from './sources';

/** What may be wrong with a row of the code lists. */
export type CodeProblemKind =
  | 'code-length'
  | 'years-unreadable'
  | 'years-overlap'
  | 'confidence-missing'
  | 'source-missing'
  | 'source-unknown'
  | 'alias-needless'
  | 'nothing-to-end'
  | 'parent-missing'
  | 'name-shared'
  | 'unit-kind-unknown'
  | 'pair-open'
  | 'pair-twice'
  | 'counterpart-missing';

/** Something wrong with the code lists, and where. */
export interface CodeProblem {
  readonly kind: CodeProblemKind;
  readonly list: Classification | 'pairs';
  readonly subject: string;
}

const CODES: Readonly<Record<Classification, RegExp>> = {
  functional: /^2\d{2}(?:\d{2}){0,2}$/,
  department: /^3\d{2}(?:\d{2})?$/,
  government: /^5\d{2}(?:\d{2})?$/,
};
const YEARS = /^(?:\d{4}\??)?(?:-(?:\d{4}\??)?)?$/;
const UNIT_KINDS = new Set(['行政', '事业', '不分']);

/** What is wrong with single rows, before they are put together. */
export function problemsOfRows(lists: readonly CodeList[]): readonly CodeProblem[] {
  return [
    ...CLASSIFICATIONS.flatMap((classification) => {
      const rows = lists.flatMap((list) => fieldsOf(list[classification] ?? ''));
      return rows.flatMap((row, index) =>
        problemsOfRow(classification, row, rows.slice(0, index), lists).map((kind) => ({
          kind,
          list: classification,
          subject: row.join(' '),
        })),
      );
    }),
    ...lists
      .flatMap(({ pairs }) => fieldsOf(pairs ?? ''))
      .flatMap((row) => {
        const [, , kind = '', confidence = '', sources = '', years = ''] = row;
        const problems = problemsOfFields(years, confidence, sources, lists);
        if (!UNIT_KINDS.has(kind)) problems.push('unit-kind-unknown');
        return problems.map((problem) => ({ kind: problem, list: 'pairs' as const, subject: row.join(' ') }));
      }),
  ];
}

function problemsOfRow(
  classification: Classification,
  row: readonly string[],
  before: readonly (readonly string[])[],
  lists: readonly CodeList[],
): readonly CodeProblemKind[] {
  const [code = '', name = '', years = '', confidence = '', sources = '', aliases] = row;
  const problems = problemsOfFields(years, confidence, sources, lists);
  if (!CODES[classification].test(code)) problems.push('code-length');
  const names = aliases === undefined || aliases === '' ? [] : aliases.split('|').map(plainName);
  if (names.some((alias) => alias === '' || alias === plainName(name))) problems.push('alias-needless');
  const ends = name === '' && readYears(years).to !== undefined;
  if (name.trim() === '' && !(ends && before.some(([other]) => other === code))) problems.push('nothing-to-end');
  return problems;
}

function problemsOfFields(
  years: string,
  confidence: string,
  sources: string,
  lists: readonly CodeList[],
): CodeProblemKind[] {
  const problems: CodeProblemKind[] = [];
  const { from, to } = readYears(years);
  if (!YEARS.test(years) || (from ?? -Infinity) > (to ?? Infinity)) problems.push('years-unreadable');
  if (!['h', 'm', 'l'].includes(confidence)) problems.push('confidence-missing');
  if (sources === '') problems.push('source-missing');
  else if (sources.split(' ').some((id) => !sourceNamed(id, lists))) problems.push('source-unknown');
  return problems;
}
