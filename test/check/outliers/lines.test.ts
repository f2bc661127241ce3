import { layDocument } from '../../../samples/layout/document';
import { inspect } from '../../../src/inspect';
import { describeFinding } from '../../../src/report/messages/describe';
import { layoutsOf, workbookOf } from '../../recognise/workbooks';
import { completeBudget } from '../complete/budget';
import { completeFinal } from '../complete/final';
import { plainBudget } from '../complete/plain';
import { basicTable, outliersOf, said, sheetOfLines } from './said';

type Line = readonly [code: string, name: string, amount: string];

const PAY: readonly Line[] = [
  ['30101', '基本工资', '106.89'],
  ['30102', '津贴补贴', '25.09'],
  ['30103', '奖金', '10.36'],
  ['30108', '机关事业单位基本养老保险缴费', '18.09'],
  ['30110', '职工基本医疗保险缴费', '7.29'],
  ['30112', '其他社会保障缴费', '0.33'],
  ['30113', '住房公积金', '12.52'],
];
const OFFICE: readonly Line[] = [
  ['30201', '办公费', '4.94'],
  ['30205', '水费', '0.90'],
  ['30206', '电费', '13.76'],
  ['30207', '邮电费', '7.35'],
  ['30211', '差旅费', '0.61'],
  ['30213', '维修（护）费', '1.06'],
  ['30226', '劳务费', '38.30'],
  ['30302', '退休费', '1.84'],
];
const USUAL = [...PAY, ...OFFICE];

function withLine(code: string, amount: string, lines: readonly Line[] = USUAL): readonly Line[] {
  return lines.map((line) => (line[0] === code ? [code, line[1], amount] : line));
}

const outliers = (lines: readonly Line[]) => outliersOf([basicTable(lines)]);

test('usual lines are no outliers', () => {
  expect(outliers(USUAL)).toEqual([]);
  expect(inspect({ sheets: [basicTable(USUAL)] }).summary.broken).toBe(0);
});

test.each([
  ['a bonus above all salaries', withLine('30103', '131.99'), 'warning wages bonus F8 ← F6 F7'],
  ['two digits too many in a contribution', withLine('30113', '1252.00'), 'warning wages contribution F12 ← F6 F7 F8'],
  ['an office expense above all pay', withLine('30211', '142.35'), 'warning wages operating G17 ← F6 F7 F8'],
  ['a salary a hundred times the other lines', withLine('30101', '10689.00'), 'warning peers 301 F6 ← F8 F7'],
  ['元 in a table of 万元', withLine('30302', '18400.00'), 'warning peers  F20 ← G16 F6'],
  ['labour a thousand times the other lines', withLine('30226', '4940.00'), 'warning peers 302 G19 ← G18 G15'],
] as const)('%s', (_, lines, expected) => {
  expect(outliers(lines).map(said)).toEqual([expected]);
});

test.each([
  ['a bonus as large as the salaries', withLine('30103', '131.98')],
  ['much labour', withLine('30226', '900.00')],
  ['a large line among small ones in a small office', [...PAY, ...withLine('30206', '49.00', OFFICE)]],
  [
    'a line of a few thousand yuan beside next to nothing',
    withLine(
      '30205',
      '3.00',
      USUAL.map(([code, name]) => [code, name, /^302/.test(code) ? '0.01' : '20.00']),
    ),
  ],
  [
    'less than five others',
    [...PAY.slice(0, 3), ['30112', '其他社会保障缴费', '0.01'], ['30199', '其他工资福利支出', '130.00']],
  ],
  [
    'no salaries to hold it against',
    [
      ['30103', '奖金', '99.00'],
      ['30201', '办公费', '1.00'],
    ],
  ],
] as [string, readonly Line[]][])('%s is not told', (_, lines) => {
  expect(outliers(lines)).toEqual([]);
});

test('two lines that are wrong in the same way are both told', () => {
  const found = outliers(withLine('30101', '1068900.00', withLine('30102', '250900.00')));
  expect(found.map(said)).toEqual(['warning peers 301 F6 ← F8 F9', 'warning peers 301 F7 ← F8 F9']);
});

test('without a unit of money only lines of one table are compared', () => {
  const lines = withLine('30103', '13100.99');
  expect(outliersOf([basicTable(withLine('30101', '10689.00'), '')])).toEqual([]);
  expect(outliersOf([basicTable(lines, '')]).map(({ code }) => code)).toEqual(['outlier-wages']);
});

test('the message gives figure, comparison with its cell, reason and what to do', () => {
  const [found] = outliers(withLine('30101', '10689.00'));
  expect(describeFinding(found!, 'zh')).toBe(
    '06!F6（30101 基本工资 · 本年一般公共预算基本支出·人员经费）：10689.00 万元，是其他 6 个工资福利支出各款中间数（“30103 奖金” 10.36 万元，F8）的 1031 倍，其中最大的也只有“30102 津贴补贴” 25.09 万元。没有关系因此不平，但请核对是否多写了两位，或把元写成了万元；确实如此的，不必修改。',
  );
  expect(describeFinding(found!, 'en')).toContain('is 1031 times the middle one of 6 other subjects');
});

test('a subject of two tables is told once, with the cells of both', () => {
  const laocheng = workbookOf(layoutsOf('laocheng-2024-budget'));
  expect(
    outliersOf(laocheng.sheets).map(({ cells }) => cells.map(({ sheet, address }) => `${sheet}!${address}`)),
  ).toEqual([['预算06表!F6', '预算06表!F10', '预算06表!F12', '预算06表!F13', '预算06表!F8', '预算07表!H7']]);
});

test('a figure that breaks relations is left to them', () => {
  const [sheet] = [basicTable(withLine('30113', '1252.00'))];
  const row = sheet.rows.get(4)!;
  const total = new Map(
    [...row].map(([column, cell]) => [
      column,
      cell.kind === 'number' ? { ...cell, text: column === 6 ? cell.text : `${Number(cell.text) - 1239.48}` } : cell,
    ]),
  );
  const broken = { ...sheet, rows: new Map([...sheet.rows]).set(4, total) };
  const { findings } = inspect({ sheets: [broken] });
  expect(findings.filter(({ severity }) => severity === 'error').length).toBeGreaterThan(0);
  expect(findings.filter(({ code }) => code.startsWith('outlier'))).toEqual([]);
});

describe('projects', () => {
  const table = (...amounts: readonly string[]) =>
    sheetOfLines(
      '10',
      `2024年项目支出表
      单位：万元
      类型 | 项目名称 | 项目单位 | 合计 | 本年拨款 | | | 财政拨款结转结余 | | | 财政专户管理资金 | 单位资金
      | | | | 一般公共预算 | 政府性基金预算 | 国有资本经营预算 | 一般公共预算 | 政府性基金预算 | 国有资本经营预算 | |
      合计 | | | ${amounts.reduce((sum, amount) => sum + Number(amount), 0).toFixed(2)} | ${amounts.reduce((sum, amount) => sum + Number(amount), 0).toFixed(2)}
      ${amounts.map((amount, at) => `特定目标类 | 项目${at + 1} | 某局 | ${amount} | ${amount}`).join('\n')}`,
    );

  test('one that is a thousand times the others is information', () => {
    const found = outliersOf([table('15.00', '20.00', '150000.00', '8.00', '30.00', '12.00')]);
    expect(found.map(said)).toEqual(['info peers project E8 ← E6 E10']);
    expect(describeFinding(found[0]!, 'zh')).toContain('是其他 5 个项目中间数（“项目1” 15.00 万元，E6）的 10000 倍');
  });

  test('a large one is usual', () => {
    expect(outliersOf([table('15.00', '20.00', '1500.00', '8.00', '30.00', '12.00')])).toEqual([]);
  });
});

describe('“三公” expenses beside all expenditure on the same subject', () => {
  const sheets = (line: string, spent: string, basic = '0.30') => [
    basicTable([['30217', '公务接待费', basic]]),
    sheetOfLines(
      '07',
      `2024年支出经济分类汇总表
      单位：万元
      部门预算经济分类 | | | 政府预算经济分类 | | | 总计 | 一般公共预算 | 政府性基金 | 国有资本经营预算
      类 | 款 | 科目名称 | 类 | 款 | 科目名称 | | 小计 | |
      合计 | | | | | | ${spent} | ${spent}
      302 | 17 | 公务接待费 | 502 | 06 | 公务接待费 | ${spent} | ${spent}`,
    ),
    sheetOfLines(
      '08',
      `2024年一般公共预算“三公”经费支出情况表
      单位：万元
      “三公”经费合计 | 因公出国（境）费 | 公务用车购置及运行费 | | | 公务接待费
      | | 小计 | 公务用车购置费 | 公务用车运行费 |
      ${line} | | | | | ${line}`,
    ),
  ];
  const places = (found: ReturnType<typeof outliersOf>) =>
    found.map(({ code, cells }) => [code, cells.map(({ sheet, address }) => `${sheet}!${address}`)]);

  test('a line of half as much', () => {
    const found = outliersOf(sheets('0.50', '1.10'));
    expect(places(found)).toEqual([['outlier-three-public', ['08!F5', '07!H6']]]);
    expect(describeFinding(found[0]!, 'zh')).toBe(
      '08!F5（公务接待费）：0.5 万元，少于《支出经济分类汇总表》“30217 公务接待费”用一般公共预算安排的 1.1 万元（07!H6）。“三公”经费包括基本支出和项目支出，请核对是否漏列了一部分。',
    );
  });

  test('a little less is a matter of what is counted', () => {
    expect(outliersOf(sheets('1.00', '1.10'))).toEqual([]);
  });

  test('less than 基本支出 is told by the relation alone', () => {
    expect(outliersOf(sheets('0.20', '1.10'))).toEqual([]);
    expect(inspect({ sheets: sheets('0.20', '1.10') }).findings.map(({ rule }) => rule)).toContain(
      'budget.A17-basic-30217',
    );
  });

  test.each([
    ['budget', completeBudget],
    ['final account', completeFinal],
    ['plain budget', plainBudget],
  ] as const)('nothing is told of a complete %s', (_, document) => {
    expect(outliersOf(workbookOf(layDocument(document)).sheets)).toEqual([]);
  });
});
