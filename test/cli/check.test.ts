import path from 'node:path';
import { check, type CheckOptions } from '../../src/cli/check/check';
import type { JsonReport } from '../../src/report/json';
import type { Inspection } from '../../src/check/inspection';
import { row, xlsx } from '../hosts/xlsx/package';
import { inspection, nothing } from '../report/inspection';
import { schemaErrors } from '../report/schema';
import { folderOf } from './folder';

const text: CheckOptions = { format: 'text', language: 'zh', colours: false };
const json: CheckOptions = { ...text, format: 'json' };
const clear: Inspection = { ...inspection, findings: inspection.findings.slice(1) };
const workbook = xlsx(row('<c r="A1"><v>1</v></c>'));

const folder = folderOf({
  '乙.xlsx': workbook,
  '甲/b.XLSM': workbook,
  '甲/a.xlsx': workbook,
  '甲/~$a.xlsx': 'owner',
  '甲/旧.xls': Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
  '[2024] 表(1).xlsx': workbook,
  '(丙) [定稿]/c.xlsx': workbook,
  'note.txt': 'x',
  '空/readme.md': 'x',
  'bad.xlsx': 'PK\u0003\u0004 cut off',
});
afterAll(folder.remove);
const at = (...names: readonly string[]): string[] => names.map((name) => path.join(folder.path, name));

async function reportOf(names: readonly string[], result = clear): Promise<[string, string | undefined][]> {
  const { report } = await check(at(...names), json, () => result);
  const { workbooks } = JSON.parse(report) as JsonReport;
  expect(schemaErrors(JSON.parse(report))).toEqual([]);
  return workbooks.map(({ file, error }) => [path.relative(folder.path, file), error?.code]);
}

describe('the files of gouji check', () => {
  test('a folder gives every workbook below it, sorted, without lock files; an old format says what to do', async () => {
    expect(await reportOf(['甲'])).toEqual([
      ['甲/a.xlsx', undefined],
      ['甲/b.XLSM', undefined],
      ['甲/旧.xls', 'legacy-xls'],
    ]);
  });

  test('a pattern is expanded', async () => {
    expect(await reportOf(['甲*/*.xlsx'])).toEqual([['甲/a.xlsx', undefined]]);
  });

  test('a pattern in a folder whose name looks like one is looked for there', async () => {
    expect(await reportOf(['(丙) [定稿]/*.xlsx'])).toEqual([['(丙) [定稿]/c.xlsx', undefined]]);
  });

  test('a lock file that is named is no workbook', async () => {
    expect(await reportOf(['甲/~$a.xlsx'])).toEqual([['甲/~$a.xlsx', 'not-xlsx']]);
  });

  test('a file whose name looks like a pattern is a file', async () => {
    expect(await reportOf(['[2024] 表(1).xlsx'])).toEqual([['[2024] 表(1).xlsx', undefined]]);
  });

  test('the order is that of the arguments, and nothing comes twice', async () => {
    expect((await reportOf(['乙.xlsx', '甲', '甲/a.xlsx', '乙.xlsx'])).map(([file]) => file)).toEqual([
      '乙.xlsx',
      '甲/a.xlsx',
      '甲/b.XLSM',
      '甲/旧.xls',
    ]);
  });

  test.each([
    ['nowhere.xlsx', 'file-missing'],
    ['no*where.xlsx', 'file-missing'],
    ['空', 'folder-empty'],
    ['甲/旧.xls', 'legacy-xls'],
    ['note.txt', 'not-xlsx'],
    ['bad.xlsx', 'damaged'],
  ])('%s is the problem %s', async (name, code) => {
    expect(await reportOf([name])).toEqual([[name, code]]);
  });
});

describe('the exit code', () => {
  const broken = (): Inspection => inspection;
  test.each([
    ['0 where there is no error', ['乙.xlsx'], () => clear, 0],
    ['1 where there is an error', ['乙.xlsx'], broken, 1],
    ['1 where one of several files could not be read', ['乙.xlsx', 'bad.xlsx'], () => clear, 1],
    ['2 where nothing could be read', ['bad.xlsx', 'nowhere'], broken, 2],
    ['2 where there is no known table', ['乙.xlsx'], () => nothing, 2],
    ['2 where only a lock file was named', ['甲/~$a.xlsx'], broken, 2],
  ])('is %s', async (_, names, inspect, exitCode) => {
    expect((await check(at(...names), text, inspect)).exitCode).toBe(exitCode);
  });
});

test('a mistake of ours in one file is told, and the others are checked', async () => {
  let calls = 0;
  const inspect = (): Inspection => {
    if (calls++ === 0) throw new RangeError('boom\n    at somewhere');
    return clear;
  };
  const { report, exitCode } = await check(at('甲'), text, inspect);
  expect(report).toContain('校验这个文件时程序出错（RangeError: boom');
  expect(report).not.toContain('    at somewhere\n');
  expect(report).toContain('没有发现问题');
  expect(exitCode).toBe(1);
});

test('colours are put only where they are asked for', async () => {
  expect((await check(at('乙.xlsx'), text, () => inspection)).report).not.toContain('\u001b');
  expect((await check(at('乙.xlsx'), { ...text, colours: true }, () => inspection)).report).toContain(
    '\u001b[31m错误\u001b[0m',
  );
});
