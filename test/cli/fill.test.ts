import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeXlsx } from '../../src/hosts/xlsx/write/write-xlsx';
import { inspect } from '../../src/inspect';
import { recognise } from '../../src/recognise/recognise';
import type { Workbook } from '../../src/workbook/workbook';
import { ledgerCells, ledgerOf } from '../derive/ledger-of';
import { hasLibreOffice, throughLibreOffice } from '../noise/libreoffice';
import { folderOf } from './folder';
import { gouji, goujiJson, sample, withSheet, workbookOf, type Run } from './run-fill';

const folder = folderOf({
  '底表.xlsx': sample('ledger-2024-budget'),
  '公开表.xlsx': sample('yanjin-2024-budget'),
  '人员名单.txt': '张三\n',
  '旧.xls': Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
});
const home = process.cwd();
beforeAll(() => process.chdir(folder.path));
afterAll(() => {
  process.chdir(home);
  folder.remove();
});
const at = (name: string): string => path.join(folder.path, name);
const read = (name: string): Workbook => workbookOf(new Uint8Array(readFileSync(at(name))));

const HOW = ['--year', '2024', '--department', '某县农业农村局'];

describe('a ledger', () => {
  const before = sample('ledger-2024-budget');
  let run: Run;
  beforeAll(async () => {
    run = await gouji('底表.xlsx', '-o', '做好的表.xlsx', ...HOW);
  });

  test('becomes a workbook with all its tables, and is itself not changed', () => {
    expect([run.status, run.stderr]).toEqual([0, '']);
    expect(readFileSync(at('底表.xlsx')).equals(before)).toBe(true);
    const { tables } = recognise(read('做好的表.xlsx'));
    expect(tables.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['收支总表', '收入总表', '支出总表', '支出经济分类汇总表', '项目支出表']),
    );
    expect(new Set(tables.map(({ department }) => department?.name ?? '某县农业农村局'))).toEqual(
      new Set(['某县农业农村局']),
    );
    expect(new Set(tables.map(({ year }) => year ?? 2024))).toEqual(new Set([2024]));
  });

  test('gives tables that the check has nothing against, and says so', () => {
    expect(run.stdout).toContain('新做 15 张表');
    expect(run.stdout).toContain('已写入  做好的表.xlsx\n  写好的文件重新读取、核对\n  结论  没有发现问题');
    const { findings } = inspect(read('做好的表.xlsx'));
    expect(findings.filter(({ severity, verdict }) => severity !== 'info' || verdict === '不平')).toEqual([]);
  });

  test('leaves nothing beside the file', () => {
    expect(readdirSync(folder.path).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  (hasLibreOffice() ? test : test.skip)('LibreOffice calculates the same totals', () => {
    const [saved] = throughLibreOffice([new Uint8Array(readFileSync(at('做好的表.xlsx')))]);
    const [ours, theirs] = [read('做好的表.xlsx'), workbookOf(saved!)].map((workbook) => inspect(workbook));
    expect(theirs!.summary).toEqual(ours!.summary);
    expect(theirs!.tables.length).toBe(ours!.tables.length);
  });

  test('with --balance ties everywhere, and says which figures were adjusted', async () => {
    const report = await goujiJson('底表.xlsx', '-o', '平.xlsx', '--balance', ...HOW);
    expect(report.check).toMatchObject({ errors: 0, warnings: 0, summary: { rounding: 0, suspect: 0, broken: 0 } });
    expect(report.adjustments.length).toBeGreaterThan(0);
    expect(report.output).toBe('平.xlsx');
  });

  test('with --values has no formulas, with --order code is in the order of codes', async () => {
    await goujiJson('底表.xlsx', '-o', '数.xlsx', '--values', '--order', 'code', ...HOW);
    const workbook = read('数.xlsx');
    const formulas = workbook.sheets.flatMap(({ rows }) =>
      [...rows.values()].flatMap((row) => [...row.values()].filter(({ formula }) => formula !== undefined)),
    );
    expect(formulas).toEqual([]);
    const codes = (name: string) =>
      recognise(read(name))
        .tables.find(({ id }) => id === 'budget.expenditure-summary')!
        .parts[0]!.rows.flatMap(({ kind, code }) => (kind === 'subject' ? [code!] : []));
    expect(codes('数.xlsx')).toEqual([...codes('数.xlsx')].sort());
    expect(codes('做好的表.xlsx')).not.toEqual(codes('数.xlsx'));
  });

  test('with --tables fills only these, by name or number', async () => {
    const { tables } = await goujiJson('底表.xlsx', '--dry-run', '--tables', '预算07表,收支总表', ...HOW);
    expect(tables.map(({ name }) => name)).toEqual(['收支总表', '支出经济分类汇总表']);
  });

  test('with --decimals shows so many digits', async () => {
    const { tables } = await goujiJson('底表.xlsx', '--dry-run', '--tables', '收支总表', '--decimals', '1', ...HOW);
    const amounts = tables.flatMap(({ changes }) => changes.map(({ after }) => after));
    expect(amounts.every((amount) => /^\d+(\.\d)?$/.test(amount))).toBe(true);
  });
});

describe('a preview', () => {
  let run: Run;
  beforeAll(async () => {
    run = await gouji('底表.xlsx', '--dry-run', ...HOW);
  });

  test('lists every cell before and after, and writes nothing', async () => {
    const { status, stdout } = run;
    expect(status).toBe(0);
    expect(stdout).toMatch(/B36 {2}本年收入合计 · 金额 {2}空 → \d+\.\d+ {2}=SUM\(B6,B8:B15\)/);
    expect(stdout).toContain('以上是预览，没有写入文件。');
    expect(await goujiJson('底表.xlsx', '--dry-run')).toMatchObject({ output: null, check: null });
  });

  test('in English says the same', async () => {
    const english = (await gouji('底表.xlsx', '--dry-run', '--language', 'en', ...HOW)).stdout;
    expect(english).toContain('15 new tables');
    expect(english.split('\n').length).toBe(run.stdout.split('\n').length);
  });

  test('takes the year and the department that the ledger says', async () => {
    const { stdout } = await gouji('底表.xlsx', '--dry-run');
    expect(stdout).not.toContain('--year');
  });
});

describe('tables that are there', () => {
  const yanjin = sample('yanjin-2024-budget');
  const published = recognise(workbookOf(yanjin));
  const lines = ledgerCells(ledgerOf(published), ['129001', published.department!]).map((line) =>
    line.map((cell) => (typeof cell === 'string' ? cell : cell.toFixed(2))),
  );
  const mistake = {
    changes: [
      {
        sheet: '3支出总体情况表',
        cells: [{ row: 7, column: 5, content: { kind: 'amount', decimal: '132.92' } as const }],
      },
    ],
    newSheets: [],
  };
  const writing = writeXlsx(withSheet('底表', lines, yanjin), mistake);
  if (writing.ok) writeFileSync(at('有误.xlsx'), writing.bytes);

  test('are put right in their place, with the figure before and after', async () => {
    const { tables } = await goujiJson('有误.xlsx', '--dry-run', '--tables', '支出总表');
    expect(tables).toMatchObject([{ name: '支出总表', sheet: '3支出总体情况表', new: false, source: 'ledger' }]);
    expect(tables[0]!.changes).toEqual([
      expect.objectContaining({
        cell: { sheet: '3支出总体情况表', address: 'F8' },
        row: '行政运行',
        column: '合计',
        before: '132.92',
        after: '123.92',
      }),
    ]);
  });

  test('agree with the ledger afterwards, and everything else in the file stays', async () => {
    expect((await gouji('有误.xlsx', '-o', '改好.xlsx', '--tables', '支出总表')).status).toBe(0);
    const [wrong, right] = [read('有误.xlsx'), read('改好.xlsx')];
    expect(inspect(wrong).findings.map(({ code }) => code)).toContain('ledger-differs');
    expect(inspect(right).findings.map(({ code }) => code)).not.toContain('ledger-differs');
    expect(right.sheets.map(({ name }) => name)).toEqual(wrong.sheets.map(({ name }) => name));
  });

  test('give what they determine, and say what is missing for the rest', async () => {
    const { stdout, status } = await gouji('公开表.xlsx', '--dry-run', '--tables', '机关运行经费表，政府采购表');
    expect(status).toBe(0);
    expect(stdout).toContain('《机关运行经费表》 · 新工作表“机关（机构）运行经费表” · 由已有各表推算');
    expect(stdout).toMatch(/《政府采购汇总表》没有做：工作簿里没有能确定它的依据，请自己填写。/);
  });

  test('whose result has an error are reported as check reports them', async () => {
    const { status, stdout } = await gouji('有误.xlsx', '-o', '仍有误.xlsx', '--tables', '收支总表');
    expect(status).toBe(1);
    expect(stdout).toMatch(/结论 {2}\d+ 处错误/);
    expect(stdout).toContain('要看详情：gouji check 仍有误.xlsx');
  });
});

describe('a ledger that can’t be counted', () => {
  const HEAD = ['单位代码', '功能科目编码', '支出类型', '部门经济科目编码', '资金来源'];
  const line = (fund: string, amount: string) => ['112001', '2010301', '人员类', '30101', fund, amount];
  writeFileSync(
    at('来源不明.xlsx'),
    withSheet('支出', [
      [...HEAD, '金额（元）'],
      line('单位资金', '10.00'),
      line('一般公共预算-财政拨款', '5000.00'),
      line('单位资金', '20.00'),
    ]),
  );
  writeFileSync(
    at('单位不明.xlsx'),
    withSheet('支出', [[...HEAD, '金额'], line('一般公共预算-财政拨款', '600000.00')]),
  );

  test('is told with sheet and cell and what to write, and nothing is written', async () => {
    const { status, stdout } = await gouji('来源不明.xlsx', '-o', '不会有.xlsx');
    expect(status).toBe(1);
    expect(stdout).toContain('不能填写，先要解决 1 个问题');
    expect(stdout).toContain(
      '支出!E2：资金来源“单位资金”没有对应的栏，请写明是事业收入、事业单位经营收入、上级补助收入、附属单位上缴收入还是其他收入。同样的共 2 行。',
    );
    expect(existsSync(at('不会有.xlsx'))).toBe(false);
    const { problems, tables } = await goujiJson('来源不明.xlsx', '-o', '不会有.xlsx');
    expect(tables).toEqual([]);
    expect(problems).toMatchObject([
      { code: 'ledger-fund-unknown', blocking: true, cells: [{ address: 'E2' }, { address: 'E4' }] },
      { code: 'year-assumed', blocking: false },
    ]);
  });

  test('without a year says which was taken, and which option helps', async () => {
    const { stdout } = await gouji('单位不明.xlsx', '--dry-run', '--ledger-unit', '元');
    expect(stdout).toMatch(/按 20\d\d 年做表，请核对。不对的话，用 --year 指明。/);
  });

  test('for want of a unit says how to state it, and is counted when it is stated', async () => {
    const { status, stdout } = await gouji('单位不明.xlsx', '--dry-run');
    expect(status).toBe(1);
    expect(stdout).toContain('请在“金额”标题里注明（元）或（万元）。也可以用 --ledger-unit 元（或 万元）指明。');
    const { tables } = await goujiJson('单位不明.xlsx', '--dry-run', '--ledger-unit', '元', '--tables', '收支总表');
    expect(tables[0]!.changes.map(({ after }) => after)).toContain('60');
  });
});

describe('what can’t be read or written is an error with a sentence, and nothing is written', () => {
  mkdirSync(at('文件夹.xlsx'));
  writeFileSync(at('已有.xlsx'), 'keep');
  writeFileSync(at('硬链接的原件.xlsx'), sample('ledger-2024-budget'));
  linkSync(at('硬链接的原件.xlsx'), at('硬链接.xlsx'));
  symlinkSync(at('底表.xlsx'), at('软链接.xlsx'));

  test.each([
    ['file-missing', '没有这个文件', ['无.xlsx', '-o', '新.xlsx']],
    ['not-xlsx', '这是纯文本', ['人员名单.txt', '-o', '新.xlsx']],
    ['legacy-xls', '这是旧格式的工作簿（.xls）', ['旧.xls', '-o', '新.xlsx']],
    ['output-needed', '请用 -o 写上文件名', ['底表.xlsx']],
    ['output-is-input', '写到的文件就是读取的文件', ['底表.xlsx', '-o', './底表.xlsx', '--force']],
    ['output-is-input', '写到的文件就是读取的文件', ['底表.xlsx', '-o', '软链接.xlsx', '--force']],
    ['output-is-input', '写到的文件就是读取的文件', ['硬链接的原件.xlsx', '-o', '硬链接.xlsx', '--force']],
    ['output-exists', '已经存在', ['底表.xlsx', '-o', '已有.xlsx']],
    ['output-is-folder', '是一个文件夹', ['底表.xlsx', '-o', '文件夹.xlsx', '--force']],
    ['output-folder-missing', '没有“没有/这里”这个文件夹', ['底表.xlsx', '-o', '没有/这里/新.xlsx']],
    ['output-extension', '要以 .xlsx 结尾', ['底表.xlsx', '-o', '新.xlsm']],
    ['output-unwritable', 'ENAMETOOLONG', ['底表.xlsx', '-o', `${'长'.repeat(100)}.xlsx`]],
  ])('%s: %s', async (code, words, options) => {
    const before = readdirSync(folder.path);
    const { status, stdout, stderr } = await gouji(...options);
    expect([status, stderr]).toEqual([2, '']);
    expect(stdout).toContain('没有写入');
    expect(stdout).toContain(words);
    expect((await goujiJson(...options)).error?.code).toBe(code);
    expect(readdirSync(folder.path)).toEqual(before);
    expect(readFileSync(at('已有.xlsx'), 'utf8')).toBe('keep');
  });

  test('an existing file is overwritten with --force', async () => {
    writeFileSync(at('旧结果.xlsx'), 'old');
    expect((await gouji('底表.xlsx', '-o', '旧结果.xlsx', '--force', ...HOW)).status).toBe(0);
    expect(recognise(read('旧结果.xlsx')).tables.length).toBe(15);
  });
});

describe('a mistake in the command is said in Chinese', () => {
  test.each([
    [[], '没有写工作簿'],
    [['底表.xlsx', '-o'], '后面缺少取值'],
    [['底表.xlsx', '--dry-run', '--values', '--formulas'], '只能写一个'],
    [['底表.xlsx', '--dry-run', '--decimals', '9'], '的取值“9”不对，可用的是：0–6'],
    [['底表.xlsx', '--dry-run', '--year', '99'], '的取值“99”不对，可用的是：2007–2099'],
    [['底表.xlsx', '--dry-run', '--ledger-unit', '亿元'], '的取值“亿元”不对，可用的是：元, 万元'],
    [['底表.xlsx', '--dry-run', '--order', 'name'], '的取值“name”不对，可用的是：ledger, code'],
  ])('%j', async (options, sentence) => {
    const { status, stdout, stderr } = await gouji(...options);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(sentence);
  });

  test('a table that there is none of is a problem of the request', async () => {
    const { status, stdout } = await gouji('底表.xlsx', '--dry-run', '--tables', '收支表');
    expect(status).toBe(1);
    expect(stdout).toContain('没有“收支表”这张表');
  });
});
