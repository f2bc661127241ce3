import type { Finding } from '../../check/finding';
import type { CodeSentences } from './catalogue';
import { fact, listed, place, quoted } from './wording';

const LISTS: Readonly<Record<string, string>> = {
  functional: 'functional classification',
  department: 'economic classification of departments',
  government: 'economic classification of government',
};

const list = (finding: Finding): string => LISTS[fact(finding, 'list')] ?? 'classification';
const named = (finding: Finding): string => (fact(finding, 'name') ? ` (${quoted(fact(finding, 'name'))})` : '');
const several = (finding: Finding, key: string): string => listed(finding, key).join(', ');
const hidden = (finding: Finding): string =>
  fact(finding, 'hidden') && ` The sheet "${fact(finding, 'hidden')}" is hidden: unhide it to look.`;

function years(finding: Finding): string {
  const [from, to] = [fact(finding, 'from'), fact(finding, 'to')];
  if (from === '') return `until ${to}`;
  return to === '' ? `since ${from}` : `from ${from} to ${to}`;
}

const said =
  (sentence: (finding: Finding) => string) =>
  (finding: Finding): string =>
    `${place(finding)}: ${sentence(finding)}${hidden(finding)}`;

const UNKNOWN: Readonly<Record<string, (finding: Finding) => string>> = {
  length: (finding) =>
    `has the wrong number of digits: 类 has 3, 款 5${fact(finding, 'list') === 'functional' ? ', 项 7' : ''}.`,
  letters: () => 'is no code: codes are digits only.',
  'other-year': (finding) =>
    `is no code of ${fact(finding, 'year')}; ${years(finding)} it was "${fact(finding, 'former')}".`,
  unlisted: () => 'was not checked: the lists of Gouji have no 项 of this 款.',
  unknown: (finding) =>
    fact(finding, 'complete')
      ? `is no code of ${fact(finding, 'year')}.`
      : `is not in the list that Gouji has for ${fact(finding, 'year')}.`,
};

function remedy(finding: Finding): string {
  const book = 'the code book of the year (《政府收支分类科目》)';
  if (fact(finding, 'reason') === 'unlisted') return `Look it up in ${book}.`;
  if (fact(finding, 'meant')) return `By its name it should be ${fact(finding, 'meant')}.`;
  const nearest = several(finding, 'nearest');
  return `${nearest && `Codes near it: ${nearest}. `}Correct it after ${book}.`;
}

const WRONG: Readonly<Record<string, (finding: Finding) => string>> = {
  code: (finding) => `The code is probably wrong and should be ${fact(finding, 'right')}.`,
  name: (finding) => `The name is probably wrong and should be "${fact(finding, 'official')}".`,
  either: (finding) =>
    `Either the code is wrong${fact(finding, 'right') && ` (it should be ${fact(finding, 'right')})`} or the name (it should be "${fact(finding, 'official')}").`,
};

const BELONGS: Readonly<Record<string, string>> = {
  class: 'but its class is another one',
  personnel: 'but it is 人员经费 by its class',
  operating: 'but it is 公用经费 by its class',
};

/** The sentences about codes and names in English. */
export const enCodes: CodeSentences = {
  'code-unknown': said(
    (finding) =>
      `the code "${quoted(fact(finding, 'found'))}"${named(finding)} of the ${list(finding)} ${UNKNOWN[fact(finding, 'reason')]?.(finding) ?? 'is not known.'} ${remedy(finding)}`,
  ),
  'code-mistyped': said(
    (finding) =>
      `the code "${quoted(fact(finding, 'found'))}" has ${fact(finding, 'how') === 'letters' ? 'letters' : 'full-width digits'} in it and should be ${fact(finding, 'right')}. It was checked as that; correct it before publication.`,
  ),
  'name-misspelt': said(
    (finding) =>
      `${fact(finding, 'code')} is called "${quoted(fact(finding, 'name'))}"; its official name is "${fact(finding, 'official')}". Check the spelling.`,
  ),
  'name-differs': said(
    (finding) =>
      `code and name do not belong together: ${fact(finding, 'code')} is "${fact(finding, 'official')}", but "${quoted(fact(finding, 'name'))}" stands here. ${WRONG[fact(finding, 'wrong')]?.(finding) ?? 'Check both.'}`,
  ),
  'counterpart-unusual': said(
    (finding) =>
      `${quoted(fact(finding, 'subject'))} stands beside the government subject ${quoted(fact(finding, 'counterpart'))}; the correspondence has ${several(finding, 'allowed')}. Check it, unless your finance department asks for it.`,
  ),
  'unit-kinds-mixed': said(
    (finding) =>
      `${fact(finding, 'unit') ? `"${quoted(fact(finding, 'unit'))}"` : 'one unit'} has government subjects of administrative units (501–504, ${fact(finding, 'administrative')} rows) and of institutions (505, 506, ${fact(finding, 'institution')} rows). A unit has one kind only: check, unless the table adds several units together.`,
  ),
  'expense-kind-differs': said(
    (finding) =>
      `${finding.actual ?? 'an amount'} of ${quoted(fact(finding, 'subject'))} stands under "${quoted(fact(finding, 'column'))}", ${BELONGS[fact(finding, 'kind')] ?? ''}. Check column and subject.`,
  ),
  'code-duplicate': said(
    (finding) =>
      `${quoted(fact(finding, 'subject'))} has ${fact(finding, 'rows')} rows${fact(finding, 'copied') ? ', some with the same amounts, perhaps copied' : ''}. ${fact(finding, 'merged') ? 'The table holds several units; put the rows of one unit together.' : 'Put them together.'}`,
  ),
  'code-misplaced': said(
    (finding) =>
      `${quoted(fact(finding, 'subject'))} stands ${fact(finding, 'below') ? `below ${quoted(fact(finding, 'below'))}` : 'above all 类'} and belongs below ${quoted(fact(finding, 'right'))}. Move it there, or check the code.`,
  ),
  'code-without-children': said(
    (finding) =>
      `${quoted(fact(finding, 'subject'))} has no ${fact(finding, 'level') === 'class' ? '款' : '项'} below it, as others of its level have. Check whether a row is missing.`,
  ),
  'codes-unordered': said(
    (finding) =>
      `most rows are in the order of their codes, but ${quoted(fact(finding, 'subject'))} stands ${fact(finding, 'relation')} ${quoted(fact(finding, 'other'))}. Change the order if you wish.`,
  ),
  'unit-name-differs': said(
    (finding) =>
      `the unit ${fact(finding, 'code')} is called "${quoted(fact(finding, 'found'))}" here and "${quoted(fact(finding, 'expected'))}" elsewhere. Use one name.`,
  ),
  'unit-code-differs': said(
    (finding) =>
      `"${quoted(fact(finding, 'name'))}" has the unit code ${fact(finding, 'found')} here and ${fact(finding, 'expected')} elsewhere. Use one code.`,
  ),
};
