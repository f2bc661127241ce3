import type { Culprit, Finding } from '../../check/finding';
import { fact, place, quoted, rowAndColumn } from './wording';

/** What kind of slip, in brackets behind the suggested amount. */
const KINDS: Readonly<Record<Culprit['kind'], string>> = {
  'digits-swapped': '相邻两位数字颠倒',
  'decimal-point': '小数点错位',
  'ten-thousandfold': '相差一万倍，元与万元混淆',
  sign: '正负号相反',
  'digit-mistyped': '有一位数字不对',
  'digit-missing': '漏了一位数字',
  'digit-extra': '多了一位数字',
  'amount-missing': '漏填',
  'amount-extra': '这里不应有金额',
  'total-not-updated': '合计与明细不符',
  'of-which-counted': '把“其中”也计入了合计',
  misplaced: '填到了相邻的栏或行',
  exchanged: '两处金额互相填反',
  'row-missing': '缺行',
  'row-doubled': '重复的行',
  'row-uncounted': '没有计入合计的行',
  'table-unit': '单位不符',
  other: '',
};

/** The sentence for broken relations that one mistake explains. */
export function describeCause(finding: Finding, culprit: Culprit): string {
  const words = rowAndColumn(finding).join(' · ');
  const where = `${place(finding)}${words && `（${words}）`}`;
  const unit = fact(finding, 'unit') && ` ${fact(finding, 'unit')}`;
  return `${where}：${mistake(finding, culprit, unit)}${explained(finding)}${alternatives(culprit, unit)}`;
}

function mistake(finding: Finding, culprit: Culprit, unit: string): string {
  const { kind, current, suggested, partner } = culprit;
  const isBlank = current === '' || /^-?0(\.0*)?$/.test(current);
  const now = isBlank ? '这里没有金额' : `表中为 ${current}${unit}`;
  switch (kind) {
    case 'misplaced':
      return `金额填错了位置。${now}，应填在 ${partner!.cell.address}，此处应为 ${suggested!}${unit}。`;
    case 'exchanged':
      return `与 ${partner!.cell.address} 的金额互相填反。${now}，应为 ${suggested!}${unit}。`;
    case 'row-missing':
      return `其下各行之和比它少，各栏都少，看来缺了一行（或几行）。请核对是否漏列。`;
    case 'row-doubled':
      return `这一行与别的行重复，多计了一次。请删去多余的一行。`;
    case 'row-uncounted':
      return `上级行的各栏恰好都少了这一行的金额，看来没有把它计入。请核对这一行该不该列，该列的，把各级合计重新加总。`;
    case 'table-unit':
      return `《${fact(finding, 'table')}》的金额与其他各表都恰好相差一万倍，单位是元还是万元请核对，整张表一并更正。`;
    default:
      return `很可能有误。${now}，应为 ${suggested!}${unit}${KINDS[kind] && `（${KINDS[kind]}）`}。`;
  }
}

/** The relations that it explains: how many, the plainest in words. */
function explained(finding: Finding): string {
  const others = finding.evidence?.length ?? 0;
  const main = `依据：${quoted(fact(finding, 'title'))}`;
  return others === 0 ? `${main}。` : `${main}；另有 ${others} 处不平同样由此引起。`;
}

function alternatives({ alternatives: others }: Culprit, unit: string): string {
  if (others.length === 0) return '请核对后更正。';
  const list = others.map(({ cell, suggested }) => `${cell.address}（应为 ${suggested}${unit}）`).join('，或 ');
  return `也可能错在 ${list}：凭这些关系分不清是哪一处，请核对。`;
}
