import type { Finding } from '../../check/finding';
import { UNIT_MONEY } from '../../standard/derivation';
import type { LedgerFindingSentences, LedgerNoteSentences } from './catalogue';
import { fact, isShort, magnitude, place, quoted, rowAndColumn } from './wording';

const UNIT_SOURCES = UNIT_MONEY.slice(0, -1).join('、');
const LAST_UNIT_SOURCE = UNIT_MONEY[UNIT_MONEY.length - 1]!;
const SOURCES = `一般公共预算、政府性基金、国有资本经营预算、财政专户管理资金、${UNIT_SOURCES}或${LAST_UNIT_SOURCE}`;

function fundUnknown(found: string): string {
  if (found === '') return `没有写资金来源，不知道列入哪一栏。请写明是${SOURCES}。`;
  const choice = found.includes('单位资金') ? `${UNIT_SOURCES}还是${LAST_UNIT_SOURCE}` : SOURCES;
  return `资金来源“${quoted(found)}”没有对应的栏，请写明是${choice}。`;
}

/** What is wrong with lines of a ledger, in Chinese; the cell stands in front of it. */
export const zhLedgerNotes: LedgerNoteSentences = {
  'amount-unreadable': (found) => `应为金额，这里却是“${quoted(found)}”，不能计入。请改为数字；没有金额的留空。`,
  'fund-unknown': fundUnknown,
  'type-unknown': (found) =>
    `${found === '' ? '没有写支出类型' : `没有“${quoted(found)}”这种支出类型`}，请写人员类、公用经费、其他运转类或特定目标类。`,
  'unit-missing': () => '没有写单位，不知道列在哪个单位之下。请写明单位代码或单位名称。',
  'functional-missing': (found) =>
    `${found === '' ? '没有写功能科目' : `功能科目“${quoted(found)}”没有编码`}，不知道列在哪一行。请写明功能科目编码，如 2010301。`,
  'economic-missing': () => '没有写部门经济科目，不知道列在哪一行。请写明部门经济科目编码，如 30201。',
  'total-differs': (found) =>
    `这里的合计不等于以上各行之和，各行之和是 ${found}。生成时只用各行，请核对有没有漏行或重复的行。`,
  'type-open': (found) =>
    `项目“${quoted(found)}”没有写支出类型，看不出是其他运转类还是特定目标类。请加上“支出类型”一栏并写明。`,
  'government-open': (found) =>
    `部门经济科目“${quoted(found)}”对应哪个政府经济科目不能确定（对应的不止一个，或者看不出是行政单位还是事业单位）。请写明政府经济科目编码。`,
};

/** Findings about figures that are not what a ledger adds up to. */
export const zhLedger: LedgerFindingSentences = {
  'ledger-differs': (finding) => `${at(finding)}${differs(finding)}`,
  'ledger-rounding': (finding) =>
    `${place(finding)}：《${fact(finding, 'table')}》有 ${fact(finding, 'figures')} 个数与底表的汇总只差末位，可能是为了使各表相平而调整的（舍位平衡），不必修改。`,
  'ledger-not-compared': (finding) =>
    fact(finding, 'reason') === 'unit'
      ? `${place(finding)}：这张底表没有写明金额单位，没有同各表核对。请在“金额”标题里注明（元）或（万元）。`
      : `${place(finding)}：这张底表有不能计入的行，没有同各表核对。请先改正这些行。`,
};

function at(finding: Finding): string {
  return `${place(finding)}（${rowAndColumn(finding).join(' · ')}）：`;
}

function differs(finding: Finding): string {
  const { actual = '', expected = '', difference = '' } = finding;
  const unit = fact(finding, 'unit');
  const hidden = fact(finding, 'hidden');
  const advice = fact(finding, 'inferred')
    ? '工作簿里没有收入明细底表，收入是按支出的资金来源汇总的；有年终结转结余等情形的，可以不一致，请人工判断。'
    : '请核对这个数，以及底表中相应的各行。';
  return [
    `与底表不一致。按底表汇总应为 ${expected} ${unit}，表中为 ${actual} ${unit}，`,
    `${isShort(difference) ? '少' : '多'} ${magnitude(difference)} ${unit}。`,
    hidden && `工作表“${hidden}”是隐藏的，取消隐藏后才能看到。`,
    advice,
  ].join('');
}
