import type { FillPlan } from '../../src/derive/fill/plan';
import { fillCatalogueOf, tellProblems } from '../../src/report/fill/describe';
import { fillJson } from '../../src/report/fill/json';
import { fillText } from '../../src/report/fill/text';
import { undeterminedFigures } from '../../src/report/fill/undetermined';
import { entry, problems, undetermined } from './fill-problems';
import { fillSchema, fillSchemaErrors } from './fill-schema';

/** A sentence is whole: nothing missing that the plan should have handed over, and no space or stop too many. */
const blemish = /undefined|null|\{|“”|""|《》| {2}|。。|：。|，，|、。|^[：:，, ]/;
const codes = Object.keys(problems) as (keyof typeof problems)[];

const plan: FillPlan = {
  edits: { changes: [], newSheets: [] },
  tables: [
    {
      table: 'budget.expenditure-summary',
      name: '支出总表',
      sheet: '预算03表',
      isNew: false,
      source: 'ledger',
      determined: 12,
      changes: [
        {
          place: { sheet: '预算03表', row: 7, column: 5 },
          row: '行政运行',
          column: '合计',
          before: '1.00',
          after: '2',
        },
        {
          place: { sheet: '预算03表', row: 6, column: 5 },
          row: '合计',
          column: '合计',
          before: '',
          after: '2',
          formula: 'SUM(F8:F9)',
        },
      ],
    },
    {
      table: 'budget.revenue-summary',
      name: '收入总表',
      sheet: '预算02表',
      isNew: false,
      source: 'tables',
      determined: 3,
      changes: [],
    },
  ],
  undetermined: [undetermined, { ...undetermined, cell: { sheet: '预算08表', address: 'C5' }, column: '合计' }],
  problems: [problems['year-assumed']],
  adjustments: [
    {
      table: 'budget.expenditure-summary',
      cell: { sheet: '预算03表', address: 'F8' },
      row: '行政运行',
      column: '合计',
      exact: '2.0049',
      rounded: '2.00',
      shown: '2.01',
    },
  ],
};

describe.each(['zh', 'en'] as const)('in %s', (language) => {
  test.each(codes)('%s is a whole sentence', (code) => {
    const [told, ...others] = tellProblems([problems[code]], language);
    expect(others).toEqual([]);
    expect(told!.code).toBe(code);
    expect(told!.message).not.toMatch(blemish);
    expect(told!.message).toMatch(/[。.]$/);
  });

  test('no two problems are told alike', () => {
    const messages = tellProblems(Object.values(problems), language).map(({ message }) => message);
    expect(new Set(messages).size).toBe(codes.length);
  });

  test('figures that stay blank, and adjusted ones, are whole sentences with their cells', () => {
    const { undetermined: open, adjustment } = fillCatalogueOf(language);
    for (const needs of [undetermined.needs, [], ['收支总表'], ['支出明细底表']]) {
      const [figures] = undeterminedFigures([{ ...undetermined, needs }]);
      expect(open(figures!)).not.toMatch(blemish);
      expect(open(figures!)).toContain('B5');
    }
    expect(adjustment(plan.adjustments[0]!)).not.toMatch(blemish);
    expect(adjustment(plan.adjustments[0]!)).toContain('预算03表!F8');
  });
});

test('lines of a ledger that are wrong alike are told once, with their number and cells', () => {
  const at = (row: number) => ({
    ...problems['ledger-fund-unknown'],
    problem: { code: 'fund-unknown', found: '单位资金', place: { sheet: '底表', row, column: 10 } },
  });
  const told = tellProblems([at(3), at(8), problems['year-assumed']] as never, 'zh');
  expect(told).toHaveLength(2);
  expect(told[0]).toMatchObject({
    code: 'ledger-fund-unknown',
    blocking: true,
    cells: [
      { sheet: '底表', address: 'K4' },
      { sheet: '底表', address: 'K9' },
    ],
  });
  expect(told[0]!.message).toMatch(/^底表!K4：资金来源“单位资金”没有对应的栏，.*还是其他收入。同样的共 2 行。$/);
});

test('rows that are missing are told with the lines of the ledger, the first few', () => {
  expect(tellProblems([problems['rows-missing']], 'zh')[0]!.message).toContain(
    '112001 某局 · 2010302 一般行政管理事务 · 30209 物业管理费 · 大厅物业管理费（支出明细底表!L5）',
  );
  expect(tellProblems([problems['rows-missing']], 'zh')[0]!.message).toContain('等共 5 项');
});

test('the preview shows each cell before and after, then what is open and adjusted', () => {
  expect(fillText({ file: '底表.xlsx', plan }, { language: 'zh', everyCell: true })).toBe(`底表.xlsx
  改写已有的表 1 张，共 2 格；已有的表 1 张不用改

  《支出总表》 · 工作表“预算03表” · 由底表汇总 · 改 2 格
    F8  行政运行 · 合计  1.00 → 2
    F7  合计 · 合计  空 → 2  =SUM(F8:F9)

    不用改的：《收入总表》

  说明 1 条
    工作簿里没有写明年度，按 2026 年做表，请核对。

  定不下来的数 2 个
    《三公经费表》（工作表“预算08表”）有 2 个数定不下来，留作空白：B5（合计 · 公务接待费）、C5（合计 · 合计）。补上《基本支出表》，或者支出明细底表，可能就能确定。

  舍位平衡调整的数 1 个
    预算03表!F8（行政运行 · 合计）：准确数是 2.0049，四舍五入为 2.00，为使各表相平取 2.01。

  以上是预览，没有写入文件。
`);
});

test('what stands in the way is told instead of tables', () => {
  const blocked = { ...plan, problems: [problems['ledger-unit-unknown'], problems['year-assumed']] };
  const text = fillText(
    { file: '底表.xlsx', plan: blocked },
    { language: 'zh', everyCell: false, hint: (code) => (code === 'ledger-unit-unknown' ? '也可以指明。' : '') },
  );
  expect(text).toBe(`底表.xlsx
  不能填写，先要解决 1 个问题
    底表“支出明细底表”没有写明金额单位，从数的大小也看不出是元还是万元。请在“金额”标题里注明（元）或（万元）。也可以指明。

  说明 1 条
    工作簿里没有写明年度，按 2026 年做表，请核对。
`);
});

test('of very many problems and adjustments the first are told, the others counted', () => {
  const many = {
    ...plan,
    problems: Array.from({ length: 30 }, (_, at) => ({ ...problems['table-undetermined'], name: `表${at}` })) as never,
    adjustments: Array.from({ length: 50 }, () => plan.adjustments[0]!),
  };
  const text = fillText({ file: 'a.xlsx', plan: many }, { language: 'zh', everyCell: false });
  expect(text).toContain('另有 10 个没有列出');
  expect(text).toContain('另有 30 个没有列出');
});

describe('the JSON report', () => {
  test('has the shape that is documented', () => {
    const report = fillJson({ file: '底表.xlsx', plan }, 'zh');
    expect(fillSchemaErrors(report)).toEqual([]);
    expect(report.tables[0]!.changes[1]).toEqual({
      cell: { sheet: '预算03表', address: 'F7' },
      row: '合计',
      column: '合计',
      before: '',
      after: '2',
      formula: 'SUM(F8:F9)',
    });
  });

  test('tells why a file was not written', () => {
    const report = fillJson({ file: 'a.xlsx', error: { code: 'encrypted', message: '有密码。' } }, 'zh');
    expect(fillSchemaErrors(report)).toEqual([]);
    expect(report).toMatchObject({ output: null, tables: [], check: null });
  });

  test('differs between languages in nothing but messages', () => {
    const bare = (language: 'zh' | 'en'): unknown =>
      JSON.parse(
        JSON.stringify(fillJson({ file: 'a.xlsx', plan: { ...plan, problems: Object.values(problems) } }, language)),
        (key, value: unknown) => (key === 'message' ? '' : value),
      );
    expect(bare('en')).toEqual(bare('zh'));
  });

  test('the schema knows every code that is told', () => {
    expect(fillSchema.$defs.problem.properties.code.enum).toEqual(codes);
  });
});

test('an entry without a project or names is told by what it has', () => {
  const bare = { ...entry, project: { code: '', name: '' }, unit: { code: '112001', name: '' } };
  const problem = { code: 'rows-missing', blocking: false, sheet: '表', entries: [bare] } as const;
  expect(tellProblems([problem], 'zh')[0]!.message).toContain('112001 · 2010302 一般行政管理事务 · 30209 物业管理费（');
});
