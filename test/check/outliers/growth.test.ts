import { describeFinding } from '../../../src/report/messages/describe';
import { outliersOf, said, sheetOfLines } from './said';

/** 一般公共预算支出表 as central departments print it: last year's figures in front. */
const centralTable = (...lines: readonly string[]) =>
  sheetOfLines(
    '05',
    `2024年一般公共预算支出表
    单位：万元
    科目编码 | 科目名称 | 2023年执行数 | 2024年预算数 | | | 2024年预算数比2023年执行数
    | | | 小计 | 基本支出 | 项目支出 | 增减额 | 增减%
    ${lines.join('\n')}`,
  );

describe('last year in a column of its own', () => {
  const growth = (before: string, now: string) =>
    outliersOf([
      centralTable(
        `201 | 一般公共服务支出 | ${before} | ${now} | | ${now}`,
        `20103 | 政府办公厅（室）及相关机构事务 | ${before} | ${now} | | ${now}`,
        `2010302 | 一般行政管理事务 | ${before} | ${now} | | ${now}`,
        ` | 合计 | ${before} | ${now} | | ${now}`,
      ),
    ]);

  test.each([
    ['60.00', '240.00', []],
    ['60.00', '240.10', ['info growth growth D7 ← C7']],
    ['60.00', '600.00', ['warning growth growth D7 ← C7']],
    ['60.00', '6000.00', ['warning growth scale-up D7 ← C7']],
    ['2.00', '11.90', []],
    ['6000.00', '6.00', ['warning growth scale-down D7 ← C7']],
    ['6000.00', '6.10', []],
    ['0.00', '600.00', []],
  ])('from %s to %s: the subject is told, not the classes and the total above it', (before, now, expected) => {
    expect(growth(before, now).map(said)).toEqual(expected);
  });

  test.each([
    ['600.00', '11.00', '比上年数 60.00 万元（C7）增长 900%'],
    ['6000.00', '11.00', '是上年数 60.00 万元（C7）的 100 倍'],
  ])('%s in words', (now, _, words) => {
    const [found] = growth('60.00', now);
    expect(describeFinding(found!, 'zh')).toContain(
      `05!D7（一般行政管理事务 · 2024年预算数·小计）：${now} 万元，${words}`,
    );
  });

  test('a year that is not the one before is no last year', () => {
    const sheet = centralTable(
      '2010302 | 一般行政管理事务 | 60.00 | 600.00 | | 600.00',
      ' | 合计 | 60.00 | 600.00 | | 600.00',
    );
    const header = new Map(
      [...sheet.rows.get(2)!].map(([at, cell]) => [at, { ...cell, text: cell.text.replace('2023', '2020') }]),
    );
    expect(outliersOf([{ ...sheet, rows: new Map([...sheet.rows, [2, header]]) }])).toEqual([]);
  });
});

test('a column that recognition passes by, beside the total', () => {
  const sheet = sheetOfLines(
    '03',
    `2024年支出总表
    单位：元
    科目编码 | 科目名称 | 上年预算数 | 合计 | 基本支出 | 项目支出
    2010301 | 行政运行 | 600000.00 | 620000.00 | 620000.00 |
    2010302 | 一般行政管理事务 | 60000.00 | 600000.00 | | 600000.00
     | 合计 | 660000.00 | 1220000.00 | 620000.00 | 600000.00`,
  );
  expect(outliersOf([sheet]).map(said)).toEqual(['warning growth growth D5 ← C5']);
});

test('both halves of a two-sided table, and the class of a subject once over several tables', () => {
  const summary = sheetOfLines(
    '01',
    `2024年部门收支总表
    单位：万元
    收入 | | | 支出
    项目 | 上年预算数 | 本年预算数 | 项目 | 上年预算数 | 本年预算数
    一、一般公共预算拨款收入 | 50.00 | 600.00 | 一、一般公共服务支出 | 50.00 | 600.00
    本年收入合计 | 50.00 | 600.00 | 本年支出合计 | 50.00 | 600.00
    收入总计 | 50.00 | 600.00 | 支出总计 | 50.00 | 600.00`,
  );
  expect(outliersOf([summary]).map(said)).toEqual(['warning growth growth C5 ← B5', 'warning growth growth F5 ← E5']);
  const detail = centralTable(
    '2010302 | 一般行政管理事务 | 50.00 | 600.00 | | 600.00',
    ' | 合计 | 50.00 | 600.00 | | 600.00',
  );
  expect(outliersOf([summary, detail]).map(({ cells: [first] }) => `${first!.sheet}!${first!.address}`)).toEqual([
    '01!C5',
    '05!D5',
  ]);
});

describe('“三公” expenses', () => {
  const COLUMNS = '合计 | 因公出国（境）费 | 公务用车购置及运行费 | | | 公务接待费';
  const BELOW = ' | | 小计 | 公务用车购置费 | 公务用车运行费 | ';
  const table = (title: string, groups: readonly [string, string], before: string, now: string) =>
    sheetOfLines(
      '08',
      `${title}
      单位：万元
      ${groups[0]} | | | | | | ${groups[1]} | | | | |
      ${COLUMNS} | ${COLUMNS}
      ${BELOW} | ${BELOW}
      ${before} | ${now}`,
    );
  const before = '2.50 | | 2.00 | | 2.00 | 0.50';

  test.each([
    ['2023年预算数', '2024年预算数'],
    ['上年预算数', '本年预算数'],
  ] as const)('%s and %s side by side', (last, current) => {
    const found = outliersOf([
      table('2024年一般公共预算“三公”经费支出表', [last, current], before, '5.00 | | 2.00 | | 2.00 | 3.00'),
    ]);
    expect(found.map(said)).toEqual(['warning growth growth L6 ← F6']);
    expect(found[0]!.data.growth).toBe('500');
  });

  test('the final account beside the budget', () => {
    const account = (now: string) =>
      table('一般公共预算财政拨款“三公”经费支出决算表', ['预算数', '决算数'], before, now);
    expect(outliersOf([account('2.55 | | 2.00 | | 2.00 | 0.55')])).toEqual([]);
    const found = outliersOf([account('52.50 | | 2.00 | | 2.00 | 50.50')]);
    expect(found.map(said)).toEqual(['warning growth scale-up L6 ← F6']);
    expect(describeFinding(found[0]!, 'zh')).toContain('50.5 万元，是预算数 0.5 万元（F6）的 101 倍');
  });

  test('a thousand yuan more is nothing', () => {
    expect(
      outliersOf([
        table(
          '一般公共预算财政拨款“三公”经费支出决算表',
          ['预算数', '决算数'],
          '0.02 | | | | | 0.02',
          '0.92 | | | | | 0.92',
        ),
      ]),
    ).toEqual([]);
  });
});
