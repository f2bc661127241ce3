import type { Finding } from '../../check/finding';
import type { OutlierSentences } from './catalogue';
import { cellSaid, fact, isNothing, place, quoted, rowAndColumn, withUnit } from './wording';

const amount = (finding: Finding, key: string): string => withUnit(fact(finding, key), fact(finding, 'unit'));
const actual = ({ actual: shown = '', data }: Finding): string => withUnit(shown, data['unit'] ?? '');
const row = (finding: Finding, key: string): string => `“${quoted(fact(finding, key))}”`;

/** Where, what looks wrong and why, and what helps to see it; nothing of this is wrong for certain. */
const said =
  (sentence: (finding: Finding) => string) =>
  (finding: Finding): string => {
    const hidden = fact(finding, 'hidden');
    const where = `${place(finding)}（${rowAndColumn(finding).join(' · ')}）：`;
    return `${where}${sentence(finding)}${hidden && `工作表“${hidden}”是隐藏的，取消隐藏后才能看到。`}`;
  };

const CHECK_SCALE = '请核对是否多写了两位，或把元写成了万元；确实如此的，不必修改。';

function peers(finding: Finding): string {
  const kind = fact(finding, 'kind');
  const others = kind === 'project' ? '项目' : kind === '' ? '科目' : `${fact(finding, 'kindName')}各款`;
  const middle = `${row(finding, 'middleRow')} ${amount(finding, 'middle')}${cellSaid(finding, 1, '，')}`;
  const next = `${row(finding, 'nextRow')} ${amount(finding, 'next')}`;
  return `${actual(finding)}，是其他 ${fact(finding, 'peers')} 个${others}中间数（${middle}）的 ${fact(finding, 'times')} 倍，其中最大的也只有${next}。没有关系因此不平，但${CHECK_SCALE}`;
}

function wages(finding: Finding): string {
  const [sum, bound] = [amount(finding, 'sum'), amount(finding, 'bound')];
  const whole =
    Number(fact(finding, 'lines')) > 1 ? `本科目共 ${sum}，其中这一行最大（${actual(finding)}），` : `${sum}，`;
  switch (fact(finding, 'kind')) {
    case 'bonus':
      return `${whole}大于基本工资、津贴补贴、绩效工资三项之和 ${bound}。奖金一般少于工资，请核对金额有没有多写位数、科目有没有用错；确实如此的，不必修改。`;
    case 'contribution':
      return `${whole}大于基本工资、津贴补贴、绩效工资、奖金之和 ${bound}。这项缴费按工资的百分之几计算，请核对是否多写了两位，或科目有没有用错。`;
    default:
      return `${whole}大于基本工资、津贴补贴、绩效工资、奖金之和 ${bound}。基本支出里的公用经费一般没有这么多，${CHECK_SCALE}`;
  }
}

function growth(finding: Finding): string {
  const than = fact(finding, 'follows') === 'budget' ? '预算数' : '上年数';
  const before = `${than} ${amount(finding, 'before')}${cellSaid(finding, 1, '（', '）')}`;
  const multiple = fact(finding, 'times');
  switch (fact(finding, 'kind')) {
    case 'scale-up':
      return `${actual(finding)}，是${before}的 ${multiple} 倍。${CHECK_SCALE}`;
    case 'scale-down':
      return `${actual(finding)}，不到${before}的 ${multiple} 分之一。请核对是否少写了几位，或把万元写成了元；确实如此的，不必修改。`;
    default:
      return `${actual(finding)}，比${before}增长 ${fact(finding, 'growth')}%。请核对，并在情况说明中写明增长的原因。`;
  }
}

function perPerson(finding: Finding): string {
  const people = `${fact(finding, 'people')} 人${cellSaid(finding, 1, '（', '）')}`;
  const each = `按在职 ${people}计算，每人一年 ${amount(finding, 'each')}`;
  return fact(finding, 'kind') === 'high'
    ? `人员经费 ${actual(finding)}，${each}，超过 ${amount(finding, 'bound')}。请核对金额有没有多写位数、金额单位（元、万元）和人数。`
    : `人员经费 ${actual(finding)}，${each}，不到 ${amount(finding, 'bound')}。请核对金额有没有少写位数、金额单位（元、万元）和人数。`;
}

/** The sentences about figures that break no relation but look wrong, in Chinese. */
export const zhOutliers: OutlierSentences = {
  'outlier-peers': said(peers),
  'outlier-wages': said(wages),
  'outlier-growth': said(growth),
  'outlier-three-public': said(
    (finding) =>
      `${isNothing(finding.actual ?? '') ? '没有金额' : actual(finding)}，少于《${fact(finding, 'other')}》“${quoted(fact(finding, 'subject'))}”用一般公共预算安排的 ${amount(finding, 'spent')}${cellSaid(finding, 1, '（', '）')}。“三公”经费包括基本支出和项目支出，请核对是否漏列了一部分。`,
  ),
  'outlier-per-person': said(perPerson),
};
