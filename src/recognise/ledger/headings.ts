import { plainText } from '../../workbook/text';

/** What a column of a ledger holds. The bare subjects are columns that hold code and name in one cell. */
export type LedgerColumn =
  | 'unitCode'
  | 'unitName'
  | 'functionalCode'
  | 'functionalName'
  | 'functional'
  | 'type'
  | 'projectCode'
  | 'projectName'
  | 'departmentCode'
  | 'departmentName'
  | 'department'
  | 'governmentCode'
  | 'governmentName'
  | 'government'
  | 'fund'
  | 'incomeClass'
  | 'carriedOver'
  | 'amount';

const UNIT = '(?:预算|项目|编制|填报|基层预算|主管)?(?:单位|部门|部门\\(单位\\))';
const CODE = '(?:编码|代码|编号)';
const FUNCTIONAL = '(?:支出)?功能(?:分类)?(?:科目)?';
const ECONOMIC = '(?:预算)?(?:支出)?经济(?:分类)?(?:科目)?';

/** Headings as exports of 预算管理一体化 and people write them, as plain texts without a unit in brackets. */
const HEADINGS: readonly (readonly [LedgerColumn, RegExp])[] = [
  ['unitCode', new RegExp(`^${UNIT}${CODE}$`)],
  ['unitName', new RegExp(`^${UNIT}(?:名称|全称)?$`)],
  ['functionalCode', new RegExp(`^${FUNCTIONAL}${CODE}$`)],
  ['functionalName', new RegExp(`^${FUNCTIONAL}名称$`)],
  ['functional', new RegExp(`^${FUNCTIONAL}(?:${CODE}(?:及|和|/)?名称)?$`)],
  ['governmentCode', new RegExp(`^政府${ECONOMIC}${CODE}$`)],
  ['governmentName', new RegExp(`^政府${ECONOMIC}名称$`)],
  ['government', new RegExp(`^政府${ECONOMIC}(?:${CODE}(?:及|和|/)?名称)?$`)],
  ['departmentCode', new RegExp(`^(?:部门)?${ECONOMIC}${CODE}$`)],
  ['departmentName', new RegExp(`^(?:部门)?${ECONOMIC}名称$`)],
  ['department', new RegExp(`^(?:部门)?${ECONOMIC}(?:${CODE}(?:及|和|/)?名称)?$`)],
  ['projectCode', new RegExp(`^(?:预算|二级|一级)?项目${CODE}$`)],
  ['projectName', /^(?:预算|二级|一级)?项目(?:名称)?$/],
  ['type', /^(?:预算)?(?:支出|项目)(?:类型|类别|性质|大类)(?:名称)?$/],
  [
    'carriedOver',
    /^(?:本年[/,]?(?:或)?上年(?:结转)?(?:结余)?|是否(?:上年)?结转|结转标[志识]|资金年度|(?:资金)?结转(?:性质|类型))$/,
  ],
  ['incomeClass', /^收入(?:类别|项目|类型|来源|科目|性质)(?:名称)?$/],
  ['fund', /^(?:资金|经费)(?:来源|性质|类型|类别)(?:名称)?$/],
  [
    'amount',
    /^(?:金额|(?:本年|年初|全年)?预算(?:数|金额|安排数?)|(?:支出|收入|申报|申请|批复|下达|分配|安排)(?:预算)?(?:金额|数)|本年预算)$/,
  ],
];

/** What a heading of a ledger means, or `undefined` for a column that nothing is read from. */
export function ledgerColumn(heading: string): LedgerColumn | undefined {
  const plain = plainText(heading)
    .replace(/\((?:亿|万|千|百)?元\)$/, '')
    .replace(/^\*/, '');
  return HEADINGS.find(([, pattern]) => pattern.test(plain))?.[0];
}
