import { departmentAnswer, governmentAnswer, nameAnswer } from '../../src/functions/answers';
import { CLASSIFICATIONS } from '../../src/standard/codes/code-entry';
import { entriesIn } from '../../src/standard/codes/code-index';
import { governmentCodesFor } from '../../src/standard/codes/correspondence';
import { latestYear } from '../../src/standard/codes/latest-year';

describe('科目名称', () => {
  test.each([
    [30101, 2024, '基本工资'],
    ['30101', '2024', '基本工资'],
    ['３０１０１', '２０２４年', '基本工资'],
    [' 3O1 01', '2024年度', '基本工资'],
    [2010301, 2024, '行政运行'],
    ['301', 2024, '工资福利支出'],
    [50501, 2024, '工资福利支出'],
    [30311, 2017, '住房公积金'],
    [30311, 2024, '代缴社会保险费'],
    [{ type: 'FormattedNumber', basicValue: 30101, numberFormat: '0' }, 2024, '基本工资'],
  ])('%j, %j → %s', (code, year, name) => expect(nameAnswer(code, year)).toEqual({ ok: true, value: name }));

  test.each([undefined, null, '', 0])('the year %j is the last that the lists know', (year) =>
    expect(nameAnswer(30101, year)).toEqual(nameAnswer(30101, latestYear())),
  );

  test.each([
    ['基本工资', 2024, 'invalid-value', '请写科目编码'],
    ['', 2024, 'invalid-value', '请写科目编码'],
    [true, 2024, 'invalid-value', '请写科目编码'],
    [30101.5, 2024, 'invalid-value', '请写科目编码'],
    [30101, 24, 'invalid-value', '年度请写四位数'],
    [30101, '去年', 'invalid-value', '年度请写四位数'],
    [30104, 2024, 'not-available', '2024 年的目录中没有 30104，其他年度是其他社会保障缴费（2017 年及以前）。'],
    [50101, 2017, 'not-available', '2017 年的目录中没有 50101，其他年度是工资奖金津补贴（2018 年起）。'],
    [39906, 2024, 'not-available', '其他年度是赠与（2018–2020）。'],
    [99999, 2024, 'not-available', '2024 年的目录中没有 99999。'],
    [-30101.5, 2024, 'invalid-value', '请写科目编码'],
  ])('%j, %j is %s: %s', (code, year, error, words) => {
    const answer = nameAnswer(code, year);
    expect(answer).toMatchObject({ ok: false, error });
    expect(answer).toHaveProperty('message', expect.stringContaining(words));
  });
});

describe('政府科目', () => {
  test.each([
    [30101, '行政', '50101'],
    ['30101', '事业', '50501'],
    ['30101', '事业单位', '50501'],
    ['30101', ' 行政单位 ', '50101'],
    ['30101', '参公', '50101'],
    ['30101', '参照公务员法管理的事业单位', '50101'],
    [30107, '事业', '50501'],
    [30305, '事业', '50901'],
  ])('%j, %s → %s', (code, kind, government) =>
    expect(governmentAnswer(code, kind, 2024)).toEqual({ ok: true, value: government }),
  );

  test.each([
    [30101, '企业', 'invalid-value', '单位类别请写“行政”或“事业”'],
    [30101, '', 'invalid-value', '单位类别请写'],
    [30101, undefined, 'invalid-value', '单位类别请写'],
    ['工资', '事业', 'invalid-value', '请写科目编码'],
    [30107, '行政', 'not-available', '30107“绩效工资”只用于事业单位，对应 50501。'],
    [301, '行政', 'not-available', '301 是类，对应关系按款规定'],
    [
      50101,
      '行政',
      'not-available',
      '50101“工资奖金津补贴”是政府预算支出经济分类科目，这里要部门预算支出经济分类科目。',
    ],
    [30104, '行政', 'not-available', '2024 年的目录中没有 30104'],
  ])('%j, %j is %s: %s', (code, kind, error, words) => {
    const answer = governmentAnswer(code, kind, 2024);
    expect(answer).toMatchObject({ ok: false, error });
    expect(answer).toHaveProperty('message', expect.stringContaining(words));
  });

  test('one cell is enough: no 部门科目 stands under two in one kind of unit', () => {
    for (const year of [2018, 2020, 2021, 2024, latestYear()])
      for (const kind of ['administrative', 'institution'] as const)
        for (const { code } of entriesIn('department', year))
          expect([year, code, governmentCodesFor(code, kind, year).slice(1)]).toEqual([year, code, []]);
  });
});

describe('部门科目', () => {
  test.each([
    [50202, [['30215']]],
    ['５０２０３', [['30216']]],
    [50204, [['30218'], ['30224'], ['30225']]],
  ])('%j → %j', (code, codes) => expect(departmentAnswer(code, 2024)).toEqual({ ok: true, value: codes }));

  test.each([
    [50599, '50599“其他对事业单位补助”没有列在对应关系中'],
    [502, '502 是类'],
    [30101, '30101“基本工资”是部门预算支出经济分类科目，这里要政府预算支出经济分类科目'],
  ])('%j is not available: %s', (code, words) => {
    const answer = departmentAnswer(code, 2024);
    expect(answer).toMatchObject({ ok: false, error: 'not-available' });
    expect(answer).toHaveProperty('message', expect.stringContaining(words));
  });
});

test('every code of the lists has its name in a cell', () => {
  const year = latestYear();
  for (const { code, name } of CLASSIFICATIONS.flatMap((classification) => entriesIn(classification, year)))
    expect([code, nameAnswer(Number(code), year)]).toEqual([code, { ok: true, value: name }]);
});
