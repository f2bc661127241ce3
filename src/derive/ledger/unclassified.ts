import type { Fund, FundSource } from '../../disclosure/ledger';
import { budgetOfSubject } from '../../standard/codes/fund-subjects';
import type { Entry } from './entries';

const WITHOUT_SUBJECTS_OF_THEIR_OWN: readonly FundSource[] = [
  '一般公共预算财政拨款',
  '一般公共预算其他',
  '财政专户管理资金',
  '事业收入',
  '事业单位经营收入',
  '上级补助收入',
  '附属单位上缴收入',
  '其他收入',
];

/**
 * Says of a 上年结转结余 that names no money as much as follows from the rest: from its 功能科目, since 政府性基金 and
 * 国有资本经营预算 have subjects of their own, and from what the 收入明细底表 says that the unit carried over.
 */
export function classifier(income: readonly Entry[]): (entry: Entry) => Fund {
  const carriedOver = new Map<string, Set<FundSource>>();
  for (const { unit, fund } of income) {
    if (!fund.carriedOver || fund.source === '未分类') continue;
    for (const key of [keyOf(unit), ALL]) carriedOver.set(key, (carriedOver.get(key) ?? new Set()).add(fund.source));
  }
  return ({ unit, fund, functional }) => {
    if (fund.source !== '未分类') return fund;
    const budget = budgetOfSubject(functional.code);
    if (budget) return { ...fund, source: budget };
    const received = carriedOver.get(keyOf(unit)) ?? carriedOver.get(ALL);
    const bySubject = functional.code === '' ? undefined : WITHOUT_SUBJECTS_OF_THEIR_OWN;
    const possible = received ? [...received].filter((source) => bySubject?.includes(source) ?? true) : bySubject;
    if (!possible || possible.length === 0) return fund;
    return possible.length === 1 ? { ...fund, source: possible[0]! } : { ...fund, possible };
  };
}

const ALL = '';

function keyOf({ code, name }: Entry['unit']): string {
  return `${code}\t${name}`;
}
