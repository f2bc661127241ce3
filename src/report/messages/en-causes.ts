import type { Culprit, Finding } from '../../check/finding';
import { cellSeenFrom, fact, isNothing, place, withUnit, rowAndColumn } from './wording';

/** What kind of slip, in brackets behind the suggested amount; empty where there is none to name. */
export const enMistakes: Readonly<Record<Culprit['kind'], string>> = {
  'digits-swapped': 'two neighbouring digits swapped',
  'decimal-point': 'decimal point moved',
  'ten-thousandfold': 'ten thousandfold, as if 元 and 万元 were mixed up',
  sign: 'wrong sign',
  'digit-mistyped': 'one digit is wrong',
  'digit-missing': 'one digit is missing',
  'digit-extra': 'one digit too many',
  'amount-missing': 'not filled in',
  'amount-extra': 'no amount belongs here',
  'total-not-updated': 'the total is not that of its parts',
  'of-which-counted': '其中 was added in',
  misplaced: 'in the wrong place',
  exchanged: 'two amounts exchanged',
  'row-missing': 'row missing',
  'row-doubled': 'row doubled',
  'row-uncounted': 'row not added in',
  'row-shifted': 'whole row out of place',
  'table-unit': 'whole table in another unit',
  'table-outdated': 'table of another year or draft',
  other: '',
};

/** The sentence for broken relations that one mistake explains. */
export function describeCause(finding: Finding, culprit: Culprit): string {
  const words = rowAndColumn(finding).join(' · ');
  const where = `${place(finding)}${words && ` (${words})`}`;
  const others = alternatives(culprit);
  return `${where}: ${mistake(finding, culprit)} ${others}${hiddenSheet(finding)}${explained(finding)}`;
}

/** A sheet that can't be seen has to be unhidden first; with a space behind. */
export function hiddenSheet(finding: Finding): string {
  return fact(finding, 'hidden') && `The sheet "${fact(finding, 'hidden')}" is hidden: unhide it to look. `;
}

function mistake(finding: Finding, culprit: Culprit): string {
  const { kind, current, suggested, partner, alternatives: others } = culprit;
  const unit = fact(finding, 'unit');
  const other = partner && cellSeenFrom(culprit, partner.cell);
  const now = isNothing(current) ? 'it shows no amount' : `it shows ${withUnit(current, unit)}`;
  const slip = enMistakes[kind] && ` (${enMistakes[kind]})`;
  switch (kind) {
    case 'misplaced':
      return `the amount is probably in the wrong place: ${now}, which belongs in ${other!}; this cell should be empty. Check and correct it.`;
    case 'exchanged':
      return `probably exchanged with ${other!}: ${now} and should be ${withUnit(suggested!, unit)}. Check and correct both.`;
    case 'row-missing':
      return 'the rows below add up to less than this one in every column: a row, or several, is probably missing. Check and add it.';
    case 'row-doubled':
      return 'this row is probably there twice. Check, and delete one of the two.';
    case 'row-uncounted':
      return 'the row above is short of exactly this row in every column: it was probably not added in. Check whether the row belongs here; if so, add the totals up again.';
    case 'table-unit':
      return `the amounts of ${fact(finding, 'table')} are all ten thousand times those of the other tables, or a ten-thousandth. Check whether they are in 元 or 万元, and correct the whole table.`;
    case 'row-shifted':
      return `the amounts of this row probably stand beside their places, in the next column or row: ${now} and should be ${withUnit(suggested!, unit)}. ${along(culprit)}`;
    case 'table-outdated':
      return `the whole table contradicts the others, and ties in itself: ${fact(finding, 'table')} may be that of last year, or of an earlier draft. Check whether it is the final one of this year.`;
    default:
      return `${others.length > 0 ? 'possibly' : 'probably'} wrong: ${now} and should be ${withUnit(suggested!, unit)}${slip}. ${along(culprit)}`;
  }
}

/** More are in the finding's cells. */
const MOST_FOLLOWERS = 3;

/** Cells that have to be corrected with it, and what to do. */
function along(culprit: Culprit): string {
  const { followers = [] } = culprit;
  if (followers.length === 0) return 'Check and correct it.';
  const list = followers.slice(0, MOST_FOLLOWERS).map(({ cell, suggested, unit }) => {
    return `${cellSeenFrom(culprit, cell)} should be ${withUnit(suggested, unit)}`;
  });
  const more = followers.length > MOST_FOLLOWERS ? `, ${followers.length} cells in all` : '';
  return `Check and correct it, and with it: ${list.join(', ')}${more}.`;
}

function alternatives(culprit: Culprit): string {
  const { alternatives: others } = culprit;
  if (others.length === 0) return '';
  const list = others
    .map(({ cell, suggested, unit }) => `${cellSeenFrom(culprit, cell)} (then ${withUnit(suggested, unit)})`)
    .join(' or ');
  return `It may as well be ${list}: the relations can’t tell which. `;
}

/** The relations that it explains: the plainest in words, and how many others. */
function explained(finding: Finding): string {
  const others = finding.evidence?.length ?? 0;
  const together = fact(finding, 'relations') && ` (${fact(finding, 'relations')} relations taken together)`;
  const main = `Rule: ${fact(finding, 'title')}${together}`;
  return others === 0
    ? `${main}.`
    : `${main}; ${others} more ${others === 1 ? 'relation is' : 'relations are'} affected.`;
}

/** Relations that hold one by one and not together, where no one cell could be named. */
export function describeContradiction(finding: Finding): string {
  const certain = finding.severity === 'error';
  const advice = certain
    ? 'One of these figures must be wrong: check them.'
    : 'Last digits may have been adjusted, or there is a small mistake: check by hand.';
  return `${certain ? 'broken' : 'doubtful'}: each of these ${fact(finding, 'relations')} relations ties but for rounding, but not all of them together, by at least ${withUnit(fact(finding, 'gap'), fact(finding, 'unit'))}: ${fact(finding, 'title')}. ${hiddenSheet(finding)}${advice}`;
}
