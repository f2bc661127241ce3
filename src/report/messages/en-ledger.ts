import type { Finding } from '../../check/finding';
import { UNIT_MONEY } from '../../standard/derivation';
import type { LedgerFindingSentences, LedgerNoteSentences } from './catalogue';
import { fact, isShort, magnitude, place, quoted, rowAndColumn } from './wording';

const UNIT_SOURCES = `${UNIT_MONEY.slice(0, -1).join(', ')} or ${UNIT_MONEY[UNIT_MONEY.length - 1]!}`;
const SOURCES = `一般公共预算, 政府性基金, 国有资本经营预算, 财政专户管理资金, ${UNIT_SOURCES}`;

function fundUnknown(found: string): string {
  const choice = found.includes('单位资金') ? UNIT_SOURCES : SOURCES;
  if (found === '') return `it is not said which money this is (资金来源). Write ${choice}.`;
  return `no column of the tables holds money called "${quoted(found)}" (资金来源). Write ${choice}.`;
}

/** What is wrong with lines of a ledger, in English; the cell stands in front of it. */
export const enLedgerNotes: LedgerNoteSentences = {
  'amount-unreadable': (found) =>
    `an amount is expected where "${quoted(found)}" stands; it cannot be counted. Enter a number, or leave it blank.`,
  'fund-unknown': fundUnknown,
  'type-unknown': (found) =>
    `${found === '' ? 'there is no 支出类型' : `"${quoted(found)}" is no 支出类型`}. Write 人员类, 公用经费, 其他运转类 or 特定目标类.`,
  'unit-missing': () => 'no unit is named. Write its code or its name.',
  'functional-missing': (found) =>
    `${found === '' ? 'there is no functional subject' : `the functional subject "${quoted(found)}" has no code`}. Write its code, such as 2010301.`,
  'economic-missing': () => 'there is no departmental economic subject. Write its code, such as 30201.',
  'total-differs': (found) =>
    `this total is not the sum of the lines above it, which is ${found}. Only the lines are used; see whether one is missing or there twice.`,
  'type-open': (found) =>
    `the project "${quoted(found)}" may be 其他运转类 or 特定目标类. Add a column 支出类型 that says which.`,
  'government-open': (found) =>
    `which government subject "${quoted(found)}" goes with is not clear: there are several, or the unit may be 行政 or 事业. Write the code of the government subject.`,
};

/** Findings about figures that are not what a ledger adds up to. */
export const enLedger: LedgerFindingSentences = {
  'ledger-differs': (finding) => `${at(finding)}${differs(finding)}`,
  'ledger-rounding': (finding) =>
    `${place(finding)}: ${fact(finding, 'figures')} figures of ${fact(finding, 'table')} differ from the ledger in their last digit only, as where they were adjusted so that all tables tie (舍位平衡). Nothing to do.`,
  'ledger-not-compared': (finding) =>
    fact(finding, 'reason') === 'unit'
      ? `${place(finding)}: this ledger does not say its unit of money, so the tables were not compared with it. Write 元 or 万元 into the heading of its amounts.`
      : `${place(finding)}: this ledger has lines that cannot be counted, so the tables were not compared with it. Correct these lines first.`,
};

function at(finding: Finding): string {
  return `${place(finding)} (${rowAndColumn(finding).join(' · ')}): `;
}

function differs(finding: Finding): string {
  const { actual = '', expected = '', difference = '' } = finding;
  const unit = fact(finding, 'unit');
  const hidden = fact(finding, 'hidden');
  const advice = fact(finding, 'inferred')
    ? 'There is no ledger of income; income was taken from the money that is spent, which leaves out what is kept for next year. Decide whether there is a good reason.'
    : 'Check this figure and the lines of the ledger that it counts.';
  return [
    `does not agree with the ledger, which adds up to ${expected} ${unit}. The table shows ${actual}: `,
    `${magnitude(difference)} too ${isShort(difference) ? 'little' : 'much'}. `,
    hidden && `The sheet "${hidden}" is hidden: unhide it to look. `,
    advice,
  ].join('');
}
