import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { template, type TemplateOptions } from '../../src/cli/template/template';
import { readXlsx } from '../../src/hosts/xlsx/read-xlsx';
import { inspect } from '../../src/inspect';
import { CODE_SHEET } from '../../src/layout/code-sheet';
import { isForAmount } from '../../src/layout/looks';
import { folderOf } from './folder';

const root = path.join(__dirname, '../..');
const command = [path.join(root, 'node_modules/tsx/dist/cli.mjs'), path.join(root, 'src/cli/gouji.ts')];
const folder = folderOf({ '已有.xlsx': '原来的内容' });
afterAll(folder.remove);
const at = (name: string): string => path.join(folder.path, name);

function gouji(...options: readonly string[]) {
  const run = spawnSync(process.execPath, [...command, 'template', ...options], { cwd: folder.path, encoding: 'utf8' });
  return { status: run.status, stdout: run.stdout, stderr: run.stderr };
}

const asked: TemplateOptions = {
  ...{ family: 'budget', year: 2024, department: '某局', unit: '万元', decimals: 2 },
  ...{ output: '', force: false, language: 'zh' },
};

function workbookAt(name: string) {
  const reading = readXlsx(readFileSync(at(name)), name);
  if (!reading.ok) throw new Error(reading.problem.code);
  return reading.workbook;
}

jest.setTimeout(30_000);

test.each([
  ['budget', 15, '部门预算'],
  ['决算', 9, '部门决算'],
])('gouji template --set %s writes %i tables that are recognised', (set, count, name) => {
  const file = `${set}.xlsx`;
  const how = ['--year', '2024', '-o', file, '--department', ' 某县农业农村局 ', '--unit', '元', '--decimals', '0'];
  const { status, stdout, stderr } = gouji('--set', set, ...how);
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toContain(`已写出 ${file}\n  2024 年${name}空白表 ${count} 张，单位：元，0 位小数\n`);
  const workbook = workbookAt(file);
  expect(workbook.sheets.filter(({ hidden }) => hidden).map((sheet) => sheet.name)).toEqual([CODE_SHEET]);
  const { tables, department, year, findings } = inspect(workbook);
  expect(tables).toHaveLength(count);
  expect([department, year]).toEqual(['某县农业农村局', 2024]);
  expect(new Set(tables.map(({ unit }) => unit))).toEqual(new Set(['元']));
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  const formats = workbook.sheets.flatMap(({ rows }) =>
    [...rows.values()].flatMap((row) => [...row.values()].flatMap(({ formula, format }) => (formula ? [format] : []))),
  );
  expect(new Set(formats)).toEqual(new Set(['0;-0;']));
  expect(formats.every((format) => isForAmount({ format } as Parameters<typeof isForAmount>[0]))).toBe(true);
});

test.each([
  [['--year', '2024', '-o', 'x.xlsx'], '还要写选项 -s, --set'],
  [['--set', 'budget', '-o', 'x.xlsx'], '还要写选项 -y, --year'],
  [['--set', 'budget', '--year', '2024'], '还要写选项 -o, --output'],
  [['--set', '绩效', '--year', '2024', '-o', 'x.xlsx'], '的取值“绩效”不对，可用的是：budget, final, 预算, 决算'],
  [['--set', 'budget', '--year', '2017', '-o', 'x.xlsx'], '的取值“2017”不对，可用的是：2018–2099'],
  [['--set', 'budget', '--year', '2024', '-o', 'x.xlsx', '--decimals', '7'], '的取值“7”不对，可用的是：0–6'],
  [['--set', 'budget', '--year', '2024', '-o', 'x.xlsx', '--unit', '亿元'], '的取值“亿元”不对，可用的是：万元, 元'],
  [['--set', 'budget', '--year', '2024', '-o', '已有.xlsx'], '要写的文件已经存在'],
])('%j is a mistake, said in Chinese, and writes nothing', (options, sentence) => {
  const { status, stdout, stderr } = gouji(...options);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain(sentence);
  expect(existsSync(at('x.xlsx'))).toBe(false);
  expect(readFileSync(at('已有.xlsx'), 'utf8')).toBe('原来的内容');
});

describe('where it can be written', () => {
  test.each([
    ['没有/x.xlsx', '没有“', '文件夹'],
    ['x.xls', '要以 .xlsx 结尾', ''],
    ['夹.xlsx', '是一个文件夹', ''],
  ])('%s is refused', (output, ...words) => {
    mkdirSync(at('夹.xlsx'), { recursive: true });
    const { report, mistake, exitCode } = template({ ...asked, output: at(output), force: true });
    expect([report, exitCode]).toEqual(['', 2]);
    for (const word of words) expect(mistake).toContain(word);
  });

  test('with --force another file gives way, and nothing is left beside it', () => {
    writeFileSync(at('旧.xlsx'), '旧的');
    expect(template({ ...asked, output: at('旧.xlsx') }).exitCode).toBe(2);
    expect(template({ ...asked, output: at('旧.xlsx'), force: true }).exitCode).toBe(0);
    expect(inspect(workbookAt('旧.xlsx')).tables).toHaveLength(15);
    expect(readdirSync(folder.path).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('what Excel cannot hold is refused', () => {
    const { mistake, exitCode } = template({ ...asked, output: at('长.xlsx'), department: '局'.repeat(40_000) });
    expect(exitCode).toBe(2);
    expect(mistake).toMatch(/^没有写入：要写入 预算\d\d表!\S+ 的文字有 \d+ 个字符/);
    expect(existsSync(at('长.xlsx'))).toBe(false);
  });
});

test.each([
  ['zh', '所收科目目录到', '没有写部门名称'],
  ['en', 'The code lists end with', 'No department was named'],
] as const)('in %s it says what is not known', (language, later, nobody) => {
  const output = at(`${language}.xlsx`);
  const { report } = template({ ...asked, output, language, year: 2099, department: '' });
  expect(report).toContain(later);
  expect(report).toContain(nobody);
  const known = template({ ...asked, output, language, force: true }).report;
  expect(known).not.toContain(later);
  expect(known).not.toContain(nobody);
});
