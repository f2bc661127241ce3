import type { ExpenditureType, Fund, FundSource } from '../../disclosure/ledger';
import { plainText } from '../../workbook/text';
import { remembering } from './remembering';

/** Whether a fund was carried over stands in its name, as in 上年结转结余 and 一般公共预算-上年结转. */
const CARRIED_OVER = /上年|以前年度|结转|结余/;
const NOT_CARRIED_OVER = /^(?:否|本年|当年|本年收入|本年拨款|当年预算|0|N|n)$/;
const YES = /^(?:是|Y|y|1|上年)$/;

/** The words that tell a fund; the first that fits counts, so the narrower stand before the wider. */
const SOURCES: readonly (readonly [FundSource, RegExp])[] = [
  ['政府性基金', /政府性?基金|^基金预算/],
  ['国有资本经营预算', /国有资本|国资预算/],
  ['财政专户管理资金', /专户/],
  ['上级补助收入', /上级补助/],
  ['附属单位上缴收入', /附属单位/],
  ['事业单位经营收入', /经营(?:收入|资金|预算收入)/],
  ['事业收入', /事业(?:收入|预算收入|资金)/],
  [
    '一般公共预算其他',
    /一般公共预算.*(?:其他|非税|专项收入|纳入预算)|纳入(?:一般公共)?预算管理|非税收入|一般公共预算.*(?:行政事业性收费|罚没|国有资源)/,
  ],
  ['一般公共预算财政拨款', /一般公共预算|财政拨款|经费拨款|^公共预算|本级财力|^一般预算/],
  ['其他收入', /其他(?:收入|资金|预算收入|各项收入)?$/],
];

/** Reads 资金来源; `undefined` where the text names no fund that the tables have a column for. */
export const readFund = remembering(fundOf);

function fundOf(text: string): Fund | undefined {
  const plain = plainText(text);
  if (plain === '') return undefined;
  const carriedOver = CARRIED_OVER.test(plain);
  const source = SOURCES.find(([, pattern]) => pattern.test(plain))?.[0];
  if (source === undefined) return carriedOver ? { source: '未分类', carriedOver } : undefined;
  return { source, carriedOver };
}

/** Reads a column 本年/上年结转; `undefined` where it says neither. */
export const readCarriedOver = remembering(carriedOverOf);

function carriedOverOf(text: string): boolean | undefined {
  const plain = plainText(text);
  if (NOT_CARRIED_OVER.test(plain)) return false;
  return YES.test(plain) || CARRIED_OVER.test(plain) ? true : undefined;
}

const TYPES: readonly (readonly [ExpenditureType, RegExp])[] = [
  ['特定目标类', /特定目标/],
  ['其他运转类', /其他运转/],
  ['公用经费', /公用/],
  ['人员类', /人员/],
];

const typeOf = remembering((text: string): ExpenditureType | '基本支出' | undefined => {
  const plain = plainText(text);
  return TYPES.find(([, pattern]) => pattern.test(plain))?.[0] ?? (/基本支出/.test(plain) ? '基本支出' : undefined);
});

/**
 * Reads 支出类型: 人员类, 公用经费, 其他运转类, 特定目标类, in the forms that exports use. 基本支出 alone is 人员类 where the
 * 部门经济科目 is wages or pensions (301, 303), 公用经费 where it is anything else.
 */
export function readType(text: string, departmentCode: string): ExpenditureType | undefined {
  const type = typeOf(text);
  if (type !== '基本支出') return type;
  return /^30[13]/.test(departmentCode) ? '人员类' : '公用经费';
}
