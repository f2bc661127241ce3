import type { Culprit, Finding } from '../../check/finding';
import { cellSeenFrom, fact, isNothing, place, rowAndColumn, withUnit } from './wording';

/** What kind of slip, in brackets behind the suggested amount; empty where there is none to name. */
export const zhMistakes: Readonly<Record<Culprit['kind'], string>> = {
  'digits-swapped': '相邻两位数字颠倒',
  'decimal-point': '小数点错位',
  'ten-thousandfold': '相差一万倍，像是混淆了元与万元',
  sign: '正负号相反',
  'digit-mistyped': '有一位数字不对',
  'digit-missing': '少了一位数字',
  'digit-extra': '多了一位数字',
  'amount-missing': '漏填',
  'amount-extra': '这里不应有金额',
  'total-not-updated': '合计与明细不符',
  'of-which-counted': '把“其中”也计入了合计',
  misplaced: '填错了位置',
  exchanged: '两处金额互相填反',
  'row-missing': '缺行',
  'row-doubled': '重复的行',
  'row-uncounted': '没有计入合计的行',
  'row-shifted': '整行错位',
  'table-unit': '整张表的单位不符',
  'table-outdated': '像是误用了上年或旧稿的表',
  other: '',
};

/** The sentence for broken relations that one mistake explains. */
export function describeCause(finding: Finding, culprit: Culprit): string {
  const words = rowAndColumn(finding).join(' · ');
  const where = `${place(finding)}${words && `（${words}）`}`;
  const others = alternatives(culprit);
  return `${where}：${mistake(finding, culprit)}${others}${hiddenSheet(finding)}${explained(finding)}`;
}

/** A sheet that can't be seen has to be unhidden first. */
export function hiddenSheet(finding: Finding): string {
  return fact(finding, 'hidden') && `工作表“${fact(finding, 'hidden')}”是隐藏的，取消隐藏后才能看到。`;
}

function mistake(finding: Finding, culprit: Culprit): string {
  const { kind, current, suggested, partner, alternatives: others } = culprit;
  const unit = fact(finding, 'unit');
  const other = partner && cellSeenFrom(culprit, partner.cell);
  const now = isNothing(current) ? '这里没有金额' : `表中为 ${withUnit(current, unit)}`;
  const slip = zhMistakes[kind] && `（${zhMistakes[kind]}）`;
  switch (kind) {
    case 'misplaced':
      return `金额很可能填错了位置。${now}，应填在 ${other!}，这里应为空。请核对后更正。`;
    case 'exchanged':
      return `很可能与 ${other!} 的金额互相填反。${now}，推算应为 ${withUnit(suggested!, unit)}。请核对后更正。`;
    case 'row-missing':
      return '其下各行加起来，各栏都比这一行少，很可能漏列了一行或几行。请核对后补上。';
    case 'row-doubled':
      return '这一行与另一行重复，很可能多列了一次。请核对后删去多余的一行。';
    case 'row-uncounted':
      return '上级各栏恰好都少了这一行的金额，很可能没有把它加进去。请核对这一行该不该列；该列的，把各级合计重新加总。';
    case 'table-unit':
      return `《${fact(finding, 'table')}》的金额与其他各表恰好都相差一万倍。请核对金额单位是元还是万元，整张表一并更正。`;
    case 'row-shifted':
      return `这一行的金额很可能整行错位，与相邻的列或行对调就全部相平。${now}，推算应为 ${withUnit(suggested!, unit)}。${along(culprit)}`;
    case 'table-outdated':
      return `整张表与其他表都对不上，表内自身却平：可能误用了上年或旧稿的表。请核对《${fact(finding, 'table')}》是不是本年的最后一稿。`;
    default:
      return `${others.length > 0 ? '可能' : '很可能'}有误。${now}，推算应为 ${withUnit(suggested!, unit)}${slip}。${along(culprit)}`;
  }
}

/** More are in the finding's cells. */
const MOST_FOLLOWERS = 3;

/** Cells that have to be corrected with it, and what to do. */
function along(culprit: Culprit): string {
  const { followers = [] } = culprit;
  if (followers.length === 0) return '请核对后更正。';
  const list = followers.slice(0, MOST_FOLLOWERS).map(({ cell, suggested, unit }) => {
    return `${cellSeenFrom(culprit, cell)} 应为 ${withUnit(suggested, unit)}`;
  });
  const more = followers.length > MOST_FOLLOWERS ? `，等 ${followers.length} 处` : '';
  return `请核对后更正，并同时更正 ${list.join('，')}${more}。`;
}

function alternatives(culprit: Culprit): string {
  const { alternatives: others } = culprit;
  if (others.length === 0) return '';
  const list = others
    .map(({ cell, suggested, unit }) => `${cellSeenFrom(culprit, cell)}（那样应为 ${withUnit(suggested, unit)}）`)
    .join('，或 ');
  return `也可能错在 ${list}：凭现有的关系分不清是哪一处。`;
}

/** The relations that it explains: the plainest in words, and how many others. */
function explained(finding: Finding): string {
  const others = finding.evidence?.length ?? 0;
  const together = fact(finding, 'relations') && `（共 ${fact(finding, 'relations')} 条，合起来看）`;
  const main = `依据：${fact(finding, 'title')}${together}`;
  return others === 0 ? `${main}。` : `${main}；另有 ${others} 条关系也受此影响。`;
}

/** Relations that hold one by one and not together, where no one cell could be named. */
export function describeContradiction(finding: Finding): string {
  const certain = finding.severity === 'error';
  const advice = certain ? '其中必有数字有误，请核对这些单元格。' : '可能是尾数调整，也可能有小错，请人工核对。';
  return `${certain ? '不平' : '存疑'}。下列 ${fact(finding, 'relations')} 条关系逐条看都在四舍五入的范围之内，合起来却不能同时成立，至少还差 ${withUnit(fact(finding, 'gap'), fact(finding, 'unit'))}：${fact(finding, 'title')}。${hiddenSheet(finding)}${advice}`;
}
