import type { FundSource } from '../../disclosure/ledger';
import { entriesByCode } from './code-index';

const SECTION_DIGITS = 5;
const STATE_CAPITAL = /^223|^2080451/;
/** 款 of 政府性基金预算 say so in their names; those of social insurance and of subsidies to it are other money. */
const GOVERNMENT_FUND = /基金.*(?:支出|安排|收入)|专项债务收入|彩票公益金|土地使用权出让收入|基础设施配套费|污水处理费/;
const OTHER_FUNDS = /社会保险|养老保险|医疗保险|失业保险|工伤保险|财政对|补充|科学基金/;

let fundSections: ReadonlySet<string> | undefined;

/**
 * The budget that a functional subject can only belong to, where it is one of the two that have subjects of their own:
 * 政府性基金 (21208 国有土地使用权出让收入安排的支出) and 国有资本经营预算 (223). `undefined` for all others.
 * Source: the names of the 款 in the functional code list.
 */
export function budgetOfSubject(code: string): Extract<FundSource, '政府性基金' | '国有资本经营预算'> | undefined {
  if (STATE_CAPITAL.test(code)) return '国有资本经营预算';
  fundSections ??= new Set(
    [...entriesByCode('functional')].flatMap(([section, entries]) =>
      section.length === SECTION_DIGITS &&
      entries.some(({ name }) => GOVERNMENT_FUND.test(name) && !OTHER_FUNDS.test(name))
        ? [section]
        : [],
    ),
  );
  return fundSections.has(code.slice(0, SECTION_DIGITS)) ? '政府性基金' : undefined;
}
