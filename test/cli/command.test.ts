import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';
import type { JsonReport } from '../../src/report/json';
import { schemaErrors } from '../report/schema';
import { folderOf } from './folder';

const root = path.join(__dirname, '../..');
const command = [path.join(root, 'node_modules/tsx/dist/cli.mjs'), path.join(root, 'src/cli/gouji.ts')];

const folder = folderOf({
  '坏.xlsx': 'PK\u0003\u0004',
  '旧.xls': Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
});
afterAll(folder.remove);

function gouji(...options: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  const run = spawnSync(process.execPath, [...command, ...options], { cwd: folder.path, encoding: 'utf8' });
  return { status: run.status, stdout: run.stdout, stderr: run.stderr };
}

jest.setTimeout(30_000);

test.each(['check', 'fill', 'code', 'map'])('help of %s is in Chinese and no error', (name) => {
  const { status, stdout, stderr } = gouji(name, '--help');
  expect(status).toBe(0);
  expect(stdout).toContain('退出码');
  expect(stdout).not.toMatch(/Usage|Options|Arguments|default/);
  expect(stderr).toBe('');
});

test.each([
  [['check'], '没有指明要校验的文件或文件夹'],
  [['chek', 'a.xlsx'], '没有 chek 这个命令'],
  [['check', '--colour', 'a.xlsx'], '没有 --colour 这个选项'],
  [['check', '--format', 'xml', 'a.xlsx'], '的取值“xml”不对，可用的是：text, json'],
  [['check', '坏.xlsx', '--format'], '后面缺少取值'],
  [['fill', '--dry-run'], '没有写工作簿'],
  [['serve', '--port', '0'], '的取值“0”不对'],
  [['code'], '没有写编码或名称'],
  [['code', '30213', '--year', '99'], '的取值“99”不对，可用的是：2007–2099'],
  [['code', '……'], '没有写要查什么'],
  [['map', '30101', '--unit', '企业'], '的取值“企业”不对，可用的是：行政, 事业'],
  [['map', '基本工资'], '“基本工资”不是编码'],
])('%j is a mistake, said in Chinese', (options, sentence) => {
  const { status, stdout, stderr } = gouji(...options);
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toContain(sentence);
  expect(stderr).not.toContain('error:');
});

test('nothing readable gives exit code 2, a sentence for each file and no stack trace', () => {
  const { status, stdout, stderr } = gouji('check', '坏.xlsx', '旧.xls', '无.xlsx');
  expect(status).toBe(2);
  expect(stdout).toContain('坏.xlsx\n  没有读取  文件已损坏');
  expect(stdout).toContain('旧.xls\n  没有读取  这是旧格式的工作簿（.xls）');
  expect(stdout).toContain('无.xlsx\n  没有读取  没有这个文件');
  expect(stdout + stderr).not.toMatch(/^ {4}at /m);
});

test('JSON alone goes to standard output, and holds to its schema', () => {
  const { stdout } = gouji('check', '.', '旧.xls', '--format', 'json', '--language', 'en');
  const report: unknown = JSON.parse(stdout);
  expect(schemaErrors(report)).toEqual([]);
  expect(stdout).toContain('The file is damaged');
});

test.each([
  [['code', '维修'], 0, '30213 维修（护）费'],
  [['code', '其他', '工资'], 0, '30199 其他工资福利支出'],
  [['code', '30104'], 1, '最接近的是'],
  [['map', '30101', '--unit', '事业'], 0, '事业单位 → 50501 工资福利支出'],
])('%j ends with %i', (options, exitCode, words) => {
  const { status, stdout, stderr } = gouji(...options);
  expect([status, stderr]).toEqual([exitCode, '']);
  expect(stdout).toContain(words);
});

describe('the sample workbooks', () => {
  const samples = path.join(root, 'samples');

  test('are all read, and reported as the schema says', () => {
    const { status, stdout } = gouji('check', samples, '--format', 'json');
    const report = JSON.parse(stdout) as JsonReport;
    expect(schemaErrors(report)).toEqual([]);
    expect(report.workbooks.map(({ file, error }) => [path.basename(file), error?.code])).toEqual([
      ['fengqiu-2024-final.xlsx', undefined],
      ['jiaozuo-2023-budget.xlsx', undefined],
      ['laocheng-2024-budget.xlsx', undefined],
      // Tables can be made from it, but there are none to check.
      ['ledger-2024-budget.xlsx', 'no-known-table'],
      ['shilong-2024-budget.xlsx', undefined],
      ['yanjin-2024-budget.xlsx', undefined],
    ]);
    expect(status).toBe(1);
  });

  test('are checked although another file of the batch is bad', () => {
    const { status, stdout } = gouji('check', '坏.xlsx', path.join(samples, 'yanjin-2024-budget.xlsx'));
    expect(status).toBe(1);
    expect(stdout).toContain('坏.xlsx\n  没有读取  文件已损坏');
    expect(stdout).toMatch(/结论 {2}\S/);
    expect(stdout.trimEnd()).toMatch(/共 2 个文件：.*1 个没有读取.*$/);
  });
});

test('fill writes what it says, and tells with its exit code', () => {
  const ledger = path.join(root, 'samples/ledger-2024-budget.xlsx');
  const { status, stdout, stderr } = gouji('fill', ledger, '-o', '生成.xlsx', '--year', '2024');
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toContain('已写入  生成.xlsx');
  expect(gouji('check', '生成.xlsx').status).toBe(0);
  expect(gouji('fill', ledger, '-o', '生成.xlsx').status).toBe(2);
});

test('a reader that stops reading is no error', async () => {
  const child = spawn(process.execPath, [...command, 'check', '坏.xlsx'], { cwd: folder.path });
  child.stdout.destroy();
  let errors = '';
  child.stderr.on('data', (data: Buffer) => (errors += data.toString()));
  await new Promise((resolve) => child.on('close', resolve));
  expect(errors).toBe('');
});
