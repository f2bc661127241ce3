import type { SheetLayout } from '../../../samples/layout/model';
import type { Finding, FindingCode, Severity } from '../../../src/check/finding';
import { inspect } from '../../../src/inspect';
import { layoutsOf, workbookOf } from '../../recognise/workbooks';
import { withCell } from '../cells';

const place = ({ cells: [first] }: Finding) => `${first!.sheet}!${first!.address}`;
const key = (finding: Finding) => `${finding.code} ${place(finding)}`;

/** What a workbook with one cell changed says about codes and names that it did not say before. */
function newFindings(file: string, address: string, written: string): readonly Finding[] {
  const of = (layouts: readonly SheetLayout[]) =>
    inspect(workbookOf(layouts)).findings.filter(({ code }) => !code.startsWith('relation'));
  const before = new Set(of(layoutsOf(file)).map(key));
  return of(withCell(layoutsOf(file), address, written)).filter((finding) => !before.has(key(finding)));
}

type Case = readonly [
  address: string,
  written: string,
  code: FindingCode,
  severity: Severity,
  first: string,
  data: Readonly<Record<string, string>>,
];

const LAOCHENG: readonly Case[] = [
  ['预算07表!B10', '98', 'code-unknown', 'error', '预算07表!B10', { found: '30198', meant: '30101 基本工资' }],
  ['预算07表!B10', '04', 'code-unknown', 'error', '预算07表!B10', { reason: 'other-year', former: '其他社会保障缴费' }],
  ['预算06表!A9', '30121', 'code-unknown', 'error', '预算06表!A9', { meant: '30112 其他社会保障缴费' }],
  [
    '预算06表!A9',
    '3112',
    'code-unknown',
    'error',
    '预算06表!A9',
    { reason: 'length', meant: '30112 其他社会保障缴费' },
  ],
  [
    '预算06表!A9',
    '30A112',
    'code-unknown',
    'error',
    '预算06表!A9',
    { reason: 'letters', meant: '30112 其他社会保障缴费' },
  ],
  ['预算03表!B12', '50', 'code-unknown', 'warning', '预算03表!B12', { found: '2085005', reason: 'unknown' }],
  ['预算03表!A10', '281', 'code-unknown', 'warning', '预算03表!A10', { meant: '2080501 行政单位离退休' }],
  ['预算07表!E9', '09', 'code-unknown', 'warning', '预算07表!E9', { list: 'government', meant: '50102 社会保障缴费' }],
  ['预算06表!A9', '3O112', 'code-mistyped', 'warning', '预算06表!A9', { right: '30112 其他社会保障缴费' }],
  ['预算06表!A9', '３０１１２', 'code-mistyped', 'info', '预算06表!A9', { how: 'full-width' }],
  ['预算03表!A8', '2O1', 'code-mistyped', 'warning', '预算03表!A8', { right: '2010301 行政运行' }],
  ['预算06表!B9', '其它社会保障缴费', 'name-misspelt', 'info', '预算06表!B9', { official: '其他社会保障缴费' }],
  ['预算06表!B10', '津贴补贴', 'name-differs', 'warning', '预算06表!B10', { wrong: 'name', official: '基本工资' }],
  ['预算07表!B10', '02', 'name-differs', 'warning', '预算07表!B10', { wrong: 'code', right: '30101 基本工资' }],
  ['预算03表!C9', '01', 'name-differs', 'warning', '预算03表!C9', { wrong: 'code', right: '2010302 一般行政管理事务' }],
  ['预算03表!C9', '99', 'name-differs', 'warning', '预算03表!C9', { wrong: 'code', right: '2010302 一般行政管理事务' }],
  [
    '预算03表!E9',
    '行政运行',
    'name-differs',
    'warning',
    '预算03表!E9',
    { wrong: 'name', official: '一般行政管理事务' },
  ],
  ['预算07表!F9', '机关工资', 'name-differs', 'warning', '预算07表!F9', { wrong: 'name', official: '社会保障缴费' }],
  ['预算07表!E9', '01', 'name-differs', 'warning', '预算07表!E9', { wrong: 'code', right: '50102 社会保障缴费' }],
  [
    '预算02表!B8',
    '老城区政务局',
    'unit-name-differs',
    'warning',
    '预算02表!B8',
    { code: '045001', found: '老城区政务局' },
  ],
  ['预算03表!D7', '054', 'unit-code-differs', 'warning', '预算03表!D7', { found: '054', expected: '045' }],
];

test.each(LAOCHENG)('budget: %s that says %s is %s', (address, written, code, severity, first, data) => {
  const found = newFindings('laocheng-2024-budget', address, written);
  expect(found.map((finding) => finding.code)).toEqual([code]);
  expect(found[0]).toMatchObject({ rule: code, code, severity, data });
  expect(place(found[0]!)).toBe(first);
});

const SHILONG: readonly Case[] = [
  ['支出经济分类汇总表!D8', '501', 'name-differs', 'warning', '支出经济分类汇总表!D8', { right: '50501 工资福利支出' }],
];

test.each(SHILONG)('an institution: %s that says %s is %s', (address, written, code, severity, first, data) => {
  const found = newFindings('shilong-2024-budget', address, written);
  expect(found.map((finding) => finding.code)).toEqual([code]);
  expect(found[0]).toMatchObject({ severity, data });
  expect(place(found[0]!)).toBe(first);
});

const FENGQIU: readonly Case[] = [
  ['公开03表!A15', '21005', 'code-unknown', 'warning', '公开03表!A15', { meant: '20805 行政事业单位养老支出' }],
  ['公开03表!A9', '20104', 'name-differs', 'warning', '公开03表!A9', { wrong: 'code', official: '发展与改革事务' }],
  ['公开03表!A11', '2010398', 'code-unknown', 'warning', '公开03表!A11', { found: '2010398' }],
  ['公开03表!A10', '201301', 'code-unknown', 'warning', '公开03表!A10', { reason: 'length', found: '201301' }],
  ['公开06表!A9', '30130', 'code-unknown', 'error', '公开06表!A9', { meant: '30103 奖金' }],
  ['公开06表!B9', '津贴补贴', 'name-differs', 'warning', '公开06表!B9', { wrong: 'name', official: '奖金' }],
  ['公开06表!D7', '3O201', 'code-mistyped', 'warning', '公开06表!D7', { right: '30201 办公费' }],
];

test.each(FENGQIU)('final account: %s that says %s is %s', (address, written, code, severity, first, data) => {
  const found = newFindings('fengqiu-2024-final', address, written);
  expect(found.map((finding) => finding.code)).toEqual([code]);
  expect(found[0]).toMatchObject({ severity, data });
  expect(place(found[0]!)).toBe(first);
});
