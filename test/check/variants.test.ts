import { layDocument } from '../../samples/layout/document';
import type { ColumnKind, PublishedDocument, PublishedTable } from '../../samples/layout/table';
import { repeat } from '../../samples/layout/table';
import { inspect } from '../../src/inspect';
import { workbookOf } from '../recognise/workbooks';
import { completeBudget } from './complete/budget';
import { completeFinal } from './complete/final';

type Edit = (table: PublishedTable) => PublishedTable;

/** What is said about a complete set when one of its tables is printed in another way. */
function said(document: PublishedDocument, sheet: string, edit: Edit): readonly string[] {
  const tables = document.tables.map((table) => (table.sheet === sheet ? edit(table) : table));
  const { findings, notChecked } = inspect(workbookOf(layDocument({ ...document, tables })));
  return [...findings, ...notChecked.filter(({ code }) => code !== 'outside-workbook')].map(({ rule }) => rule);
}

const lines = ({ rows }: PublishedTable) =>
  rows
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const cellsOf = (line: string) => line.split('|').map((cell) => cell.trim());

const rewritten =
  (write: (rows: string) => string): Edit =>
  (table) => ({ ...table, rows: write(table.rows) });

const titled =
  (title: string): Edit =>
  (table) => ({ ...table, title });

const totalLast: Edit = (table) => {
  const [total = '', ...others] = lines(table);
  return { ...table, rows: [...others, total].join('\n') };
};

/** Another header, and every line with its cells put where that header has them. */
const printed =
  (
    header: string,
    columns: readonly ColumnKind[],
    write: (cells: readonly string[], at: number) => readonly string[],
  ): Edit =>
  (table) => ({
    ...table,
    template: { header, columns, widths: columns.map(() => 12) },
    rows: lines(table)
      .map((line, at) => write(cellsOf(line), at).join(' | '))
      .join('\n'),
  });

const amounts = (count: number) => repeat(count, 'amount' as const);
const CODES = ['code', 'code', 'code', 'name'] as const;
const EXPENDITURE = '本年支出合计 | 基本支出 | 项目支出 | 上缴上级支出 | 经营支出 | 对附属单位补助支出';
const THREE_CODES = `科目编码 | < | < | 科目名称 | ${EXPENDITURE}\n类 | 款 | 项 | ^${' | ^'.repeat(6)}`;

const threeCodes = (split: (code: string) => readonly string[]) =>
  printed(THREE_CODES, [...CODES, ...amounts(6)], ([code = '', name = '', ...figures]) =>
    code === '合计' ? ['', '', '', code, ...figures] : [...split(code), name, ...figures],
  );

const budgetVariants: readonly (readonly [string, string, Edit])[] = [
  ...['02', '03', '05', '06', '07', '07b', '08', '09', '10', '11', '14'].map(
    (sheet) => ['合计 in the last line', sheet, totalLast] as const,
  ),
  [
    '类, 款 and 项 with lines of their own',
    '05',
    rewritten((rows) =>
      rows
        .replace(
          '201 | 03 | 01',
          '201 | | | | 一般公共服务支出 | 150.00 | 100.00 | 60.11 | 10.22 | 25.33 | 4.34 | 50.00 | 30.00 | 20.00\n201 | 03 | | | 政府办公厅（室）及相关机构事务 | 150.00 | 100.00 | 60.11 | 10.22 | 25.33 | 4.34 | 50.00 | 30.00 | 20.00\n201 | 03 | 01',
        )
        .replace('208 | 05', '208 | | | | 社会保障和就业支出 | 40.00 | 40.00 | 40.00\n208 | 05')
        .replace('221 | 02', '221 | 02 | | | 住房改革支出 | 20.00 | 20.00 | 20.00\n221 | 02'),
    ),
  ],
  [
    'subjects without units',
    '03',
    (table) => ({
      ...table,
      rows: lines(table)
        .filter((line) => !line.includes('| 101'))
        .join('\n'),
    }),
  ],
  ['合计 with spaces and a colon', '03', rewritten((rows) => rows.replace('合计', '合 \u3000计：'))],
  ['总计 for 合计', '03', rewritten((rows) => rows.replace('合计', '总计'))],
  [
    'functional lines without their numbers',
    '01',
    rewritten((rows) => rows.replace(/\| [一二三四五六七八九十]+、/g, '| ')),
  ],
  ['the number of the form in the title', '03', titled('预算03表 2024年部门支出总体情况表')],
  ['the department in the title', '03', titled('政务服务局2024年部门支出总体情况表')],
  ['a department that buys', '03', titled('市政府采购中心2024年部门支出总体情况表')],
  [
    '接待 before 公车',
    '08',
    printed(
      `单位代码 | 单位名称 | “三公”经费合计 | 因公出国（境）费 | 公务接待费 | 公务用车购置及运行费 | < | <
     ^ | ^ | ^ | ^ | ^ | 小计 | 公务用车购置费 | 公务用车运行费`,
      ['code', 'name', ...amounts(6)],
      ([code = '', name = '', total = '', abroad = '', cars = '', bought = '', run = '', guests = '']) => [
        code,
        name,
        total,
        abroad,
        guests,
        cars,
        bought,
        run,
      ],
    ),
  ],
  [
    'a column that numbers the lines',
    '06',
    printed(
      `序号 | 部门预算支出经济分类科目 | < | 政府预算支出经济分类科目 | < | 本年一般公共预算基本支出 | < | <
     ^ | 科目编码 | 科目名称 | 科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费`,
      ['ordinal', 'code', 'name', 'code', 'name', ...amounts(3)],
      (cells, at) => (at === 0 ? ['', '合计', '', '', '', ...cells.slice(4)] : [`${at}`, ...cells]),
    ),
  ],
];

const finalVariants: readonly (readonly [string, string, Edit])[] = [
  ...['公开02表', '公开03表', '公开05表', '公开07表', '公开08表'].map(
    (sheet) => ['合计 in the last line', sheet, totalLast] as const,
  ),
  [
    'code and name in one cell',
    '公开03表',
    rewritten((rows) => rows.replace(/^(\s*)(\d+) \| (\S+) \|/gm, '$1$2 $3 | $3 |')),
  ],
  ['a code over three columns', '公开03表', threeCodes((code) => [code.slice(0, 3), code.slice(3, 5), code.slice(5)])],
  [
    'a code in the column of its level',
    '公开03表',
    threeCodes((code) => [3, 5, 7].map((length) => (code.length === length ? code : ''))),
  ],
  [
    '其中 in a list',
    '公开03表',
    rewritten((rows) => rows.replace(/(\n\s*208 )/, '\n | 其中：人员经费 | 10.00 | 10.00$1')),
  ],
  [
    'no line numbers',
    '公开01表',
    printed(
      '收入 | < | 支出 | <\n项目 | 决算数 | 项目 | 决算数',
      ['name', 'amount', 'name', 'amount'],
      ([income = '', , got = '', expenditure = '', , spent = '']) => [income, got, expenditure, spent],
    ),
  ],
];

test.each(budgetVariants)('a budget with %s (%s) is in order', (_, sheet, edit) => {
  expect(said(completeBudget, sheet, edit)).toEqual([]);
});

test.each(finalVariants)('a final account with %s (%s) is in order', (_, sheet, edit) => {
  expect(said(completeFinal, sheet, edit)).toEqual([]);
});

// A department's name may hold the words that tell titles apart.
test.each([
  ['a department of projects', '03', titled('市重点项目建设服务中心2024年部门支出总体情况表')],
  ['a department of a fund', '02', titled('市社会保险基金管理中心2024年部门收入总体情况表')],
] as const)('a budget with %s in its title (%s) is in order', (_, sheet, edit) => {
  expect(said(completeBudget, sheet, edit)).toEqual([]);
});

// Without codes and without spaces before the names, only the figures tell the department from its units.
test.each([
  ['02', rewritten((rows) => rows.replace(/^\s*101(00\d)? \|/gm, '|'))],
  ['03', rewritten((rows) => rows.replace(/\| 101(00\d)? \|/g, '| |'))],
] as const)('units that have lost their codes (%s) are no errors', (sheet, edit) => {
  expect(said(completeBudget, sheet, edit)).toEqual([]);
});
