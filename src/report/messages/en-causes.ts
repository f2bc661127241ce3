import type { Culprit, Finding } from '../../check/finding';
import { fact, place, rowAndColumn } from './wording';

/** What kind of slip, in brackets behind the suggested amount. */
const KINDS: Readonly<Record<Culprit['kind'], string>> = {
  'digits-swapped': 'two neighbouring digits swapped',
  'decimal-point': 'decimal point moved',
  'ten-thousandfold': 'ten thousandfold: 元 and 万元 mixed up',
  sign: 'wrong sign',
  'digit-mistyped': 'one digit is wrong',
  'digit-missing': 'one digit is missing',
  'digit-extra': 'one digit too many',
  'amount-missing': 'not filled in',
  'amount-extra': 'no amount belongs here',
  'total-not-updated': 'the total is not that of its parts',
  'of-which-counted': '其中 was added in',
  misplaced: 'typed into the cell beside its own',
  exchanged: 'two amounts exchanged',
  'row-missing': 'row missing',
  'row-doubled': 'row doubled',
  'row-uncounted': 'row not counted',
  'table-unit': 'wrong unit',
  other: '',
};

/** The sentence for broken relations that one mistake explains. */
export function describeCause(finding: Finding, culprit: Culprit): string {
  const words = rowAndColumn(finding).join(' · ');
  const where = `${place(finding)}${words && ` (${words})`}`;
  const unit = fact(finding, 'unit') && ` ${fact(finding, 'unit')}`;
  return `${where}: ${mistake(finding, culprit, unit)} ${explained(finding)} ${alternatives(culprit, unit)}`;
}

function mistake(finding: Finding, culprit: Culprit, unit: string): string {
  const { kind, current, suggested, partner } = culprit;
  const isBlank = current === '' || /^-?0(\.0*)?$/.test(current);
  const now = isBlank ? 'it shows no amount' : `it shows ${current}${unit}`;
  switch (kind) {
    case 'misplaced':
      return `the amount is in the wrong place: ${now}, belongs in ${partner!.cell.address}, and here should be ${suggested!}${unit}.`;
    case 'exchanged':
      return `exchanged with ${partner!.cell.address}: ${now} and should be ${suggested!}${unit}.`;
    case 'row-missing':
      return 'the rows below add up to less in every column; a row (or several) seems to be missing.';
    case 'row-doubled':
      return 'this row stands there twice and is counted twice; delete one of them.';
    case 'row-uncounted':
      return 'the row above is short of exactly this row in every column: it was not added in. Check whether the row belongs here; if so, add the totals up again.';
    case 'table-unit':
      return `the amounts of ${fact(finding, 'table')} are ten thousand times those of the other tables, or the other way: check whether they are in 元 or 万元.`;
    default:
      return `probably wrong: ${now} and should be ${suggested!}${unit}${KINDS[kind] && ` (${KINDS[kind]})`}.`;
  }
}

/** The relations that it explains: how many, the plainest in words. */
function explained(finding: Finding): string {
  const others = finding.evidence?.length ?? 0;
  const main = `Rule: ${fact(finding, 'title')}`;
  if (others === 0) return `${main}.`;
  return `${main}; ${others} more broken ${others === 1 ? 'relation has' : 'relations have'} the same cause.`;
}

function alternatives({ alternatives: others }: Culprit, unit: string): string {
  if (others.length === 0) return 'Please check and correct it.';
  const list = others.map(({ cell, suggested }) => `${cell.address} (should be ${suggested}${unit})`).join(' or ');
  return `It may as well be ${list}: these relations can’t tell which, please check.`;
}
