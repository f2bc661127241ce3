import type { Finding } from '../../check/finding';
import type { OutlierSentences } from './catalogue';
import { cellSaid, fact, isNothing, place, quoted, rowAndColumn } from './wording';

const amount = (finding: Finding, key: string): string => `${fact(finding, key)} ${fact(finding, 'unit')}`.trim();
const actual = ({ actual: shown = '', data }: Finding): string => `${shown} ${data['unit'] ?? ''}`.trim();
const row = (finding: Finding, key: string): string => `"${quoted(fact(finding, key))}"`;

/** Where, what looks wrong and why, and what helps to see it; nothing of this is wrong for certain. */
const said =
  (sentence: (finding: Finding) => string) =>
  (finding: Finding): string => {
    const hidden = fact(finding, 'hidden');
    const where = `${place(finding)} (${rowAndColumn(finding).join(' · ')}): `;
    return `${where}${sentence(finding)}${hidden && ` The sheet "${hidden}" is hidden: unhide it to look.`}`;
  };

const CHECK_SCALE = 'See whether it has two digits too many, or is in 元 instead of 万元; if it is right, leave it.';

function peers(finding: Finding): string {
  const kind = fact(finding, 'kind');
  const others =
    kind === 'project' ? 'projects' : kind === '' ? 'subjects' : `subjects of ${fact(finding, 'kindName')}`;
  const middle = `${row(finding, 'middleRow')}, ${amount(finding, 'middle')}${cellSaid(finding, 1, ', ')}`;
  const next = `${row(finding, 'nextRow')}, is ${amount(finding, 'next')}`;
  return `${actual(finding)} is ${fact(finding, 'times')} times the middle one of ${fact(finding, 'peers')} other ${others} (${middle}); the largest of them, ${next}. No relation is broken by it. ${CHECK_SCALE}`;
}

function wages(finding: Finding): string {
  const [sum, bound] = [amount(finding, 'sum'), amount(finding, 'bound')];
  const whole =
    Number(fact(finding, 'lines')) > 1
      ? `the lines of this subject come to ${sum}, of which this is the largest (${actual(finding)}): `
      : `${sum} is `;
  switch (fact(finding, 'kind')) {
    case 'bonus':
      return `${whole}more than 基本工资, 津贴补贴 and 绩效工资 together, ${bound}. Bonuses are usually less than salaries: see whether it has too many digits or is under the wrong subject; if it is right, leave it.`;
    case 'contribution':
      return `${whole}more than all salaries and bonuses, ${bound}. It is paid as a few percent of these: see whether it has two digits too many or is under the wrong subject.`;
    default:
      return `${whole}more than all salaries and bonuses, ${bound}, which is unusual for goods and services in basic expenditure. ${CHECK_SCALE}`;
  }
}

function growth(finding: Finding): string {
  const than = fact(finding, 'follows') === 'budget' ? 'the budget' : 'last year';
  const before = `${than}, ${amount(finding, 'before')}${cellSaid(finding, 1, ' (', ')')}`;
  switch (fact(finding, 'kind')) {
    case 'scale-up':
      return `${actual(finding)} is ${fact(finding, 'times')} times ${before}. ${CHECK_SCALE}`;
    case 'scale-down':
      return `${actual(finding)} is less than one part in ${fact(finding, 'times')} of ${before}. See whether digits are missing, or 万元 was written as 元; if it is right, leave it.`;
    default:
      return `${actual(finding)} is ${fact(finding, 'growth')} % more than ${before}. Check it, and give the reason in the notes that are published with the tables.`;
  }
}

function perPerson(finding: Finding): string {
  const people = `${fact(finding, 'people')} people in service${cellSaid(finding, 1, ' (', ')')}`;
  const each = `人员经费 of ${actual(finding)} for ${people} is ${amount(finding, 'each')} for each a year`;
  return fact(finding, 'kind') === 'high'
    ? `${each}, more than ${amount(finding, 'bound')}. See whether it has too many digits, whether its unit is right (元, 万元), and the number of people.`
    : `${each}, less than ${amount(finding, 'bound')}. See whether digits are missing, whether its unit is right (元, 万元), and the number of people.`;
}

/** The sentences about figures that break no relation but look wrong, in English. */
export const enOutliers: OutlierSentences = {
  'outlier-peers': said(peers),
  'outlier-wages': said(wages),
  'outlier-growth': said(growth),
  'outlier-three-public': said(
    (finding) =>
      `${isNothing(finding.actual ?? '') ? 'no amount' : actual(finding)}, less than the ${amount(finding, 'spent')} of 一般公共预算 on "${quoted(fact(finding, 'subject'))}" in ${fact(finding, 'other')}${cellSaid(finding, 1, ' (', ')')}. “三公” expenses hold basic and project expenditure alike: see whether a part was left out.`,
  ),
  'outlier-per-person': said(perPerson),
};
