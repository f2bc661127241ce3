import { code, map, type CodeOptions } from '../../src/cli/code/code';
import { latestYear } from '../../src/standard/codes/latest-year';

const text: CodeOptions = { format: 'text', language: 'zh', year: 2024 };
const json: CodeOptions = { ...text, format: 'json' };

interface CodeJson {
  readonly year: number;
  readonly codes: readonly Readonly<Record<string, unknown>>[];
  readonly mayExist: boolean;
  readonly nearest: readonly { readonly code: string }[];
}

function codesOf(query: string, options = json): readonly unknown[] {
  return (JSON.parse(code(query, options).report) as CodeJson).codes.map(({ code: found }) => found);
}

describe('gouji code', () => {
  test.each([
    ['30213', ['30213']],
    ['３０２１３', ['30213']],
    ['3O2 13', ['30213']],
    ['3021', ['30211', '30212', '30213', '30214', '30215', '30216', '30217', '30218']],
    ['维修', ['30213', '50209']],
    ['维修(护)费', ['30213', '50209']],
    ['工资 其他', ['30199', '50199']],
    ['2010301', ['2010301']],
  ])('%s is %j', (query, codes) => {
    const found = codesOf(query);
    expect(found.slice(0, codes.length)).toEqual(codes);
    expect(code(query, text).exitCode).toBe(0);
  });

  test('tells all that is known of a code', () => {
    const { report } = code('30213', text);
    for (const words of [
      '按 2024 年的科目\n',
      '30213 维修（护）费\n  部门预算支出经济分类 · 款\n  上级  302 商品和服务支出\n',
      '对应的政府科目  行政单位：50209 维修（护）费',
      '对应的政府科目  事业单位：50502 商品和服务支出',
      '依据  有公开文件可查；把握：高',
      '延津县政务服务和大数据管理局2024年度部门预算',
    ])
      expect(report).toContain(words);
  });

  test('names the path from the 类 down', () => {
    expect(code('2010301', text).report).toContain(
      '上级  201 一般公共服务支出 › 20103 政府办公厅（室）及相关机构事务\n',
    );
  });

  test('lists the 款 of a 类', () => {
    expect(code('502', text).report).toContain('下级  50201 办公经费、50202 会议费');
  });

  test.each([
    [2017, '住房公积金'],
    [2024, '代缴社会保险费'],
  ])('30311 in %i is %s', (year, name) => {
    const { report } = code('30311', { ...text, year });
    expect(report).toContain(`30311 ${name}\n`);
    expect(report).toMatch(/其他年度 .*（那时是另一科目）/);
  });

  test('a name of other years is told beside the one of the year', () => {
    expect(code('50601', { ...text, year: 2023 }).report).toMatch(/^50601 资本性支出（一）$/m);
    expect(code('50601', text).report).toMatch(/其他年度 {2}.*：资本性支出（一）\n/);
  });

  test('without a year, the last that the lists know is taken, and said', () => {
    const { report } = code('30213', { format: 'text', language: 'zh' });
    expect(report).toMatch(new RegExp(`^按 ${latestYear()} 年的科目（没有指明年度`));
    expect(code('30213', { ...text, year: 2090 }).report).toContain(`所收目录到 ${latestYear()} 年为止`);
  });

  test('how a code was read is said where it was not typed so', () => {
    expect(code('３O２13', text).report).toContain('“３O２13”读作 30213');
    expect(code(' 30213', text).report).not.toContain('读作');
  });

  test('what was found by many names is one line each, and says how many there are more', () => {
    const { report } = code('其他', text);
    expect(report).toContain('\n30199 其他工资福利支出  部门预算支出经济分类\n');
    expect(report).toMatch(/另有 \d+ 个没有列出/);
    expect(code('3021', text).report).toContain('共 8 个科目');
  });

  test.each([
    ['30104', '30104 其他社会保障缴费', '最接近的是', false],
    ['基本工姿', '基本工姿', '30101 基本工资', true],
    ['30219', '2017 年及以前  30219 装备购置费', '30218', false],
  ])('%s is not there: exit code 1, and what it may have been', (query, words, nearest, mayExist) => {
    const answer = code(query, text);
    expect(answer.exitCode).toBe(1);
    expect(answer.report).toContain(`2024 年的科目中没有“${query}”。`);
    expect(answer.report).toContain(words);
    expect(answer.report).toContain(nearest);
    expect(answer.report.includes('不一定不存在')).toBe(mayExist);
    expect(JSON.parse(code(query, json).report)).toMatchObject({ codes: [], mayExist });
  });

  test('a functional code that is not there may exist all the same', () => {
    expect(code('2019988', text).report).toContain('所收的目录不全');
  });

  test.each(['', ' ', '…', '（）'])('“%s” asks for nothing', (query) => {
    const { report, mistake, exitCode } = code(query, text);
    expect([report, exitCode]).toEqual(['', 2]);
    expect(mistake).toContain('没有写要查什么');
  });

  test('speaks English too', () => {
    const { report } = code('30213', { ...text, language: 'en' });
    expect(report).toContain('Below  302 商品和服务支出');
    expect(report).toContain('Government codes  institution (事业): 50502 商品和服务支出');
  });
});

describe('gouji map', () => {
  test.each([
    ['30101', '事业', ['事业单位 → 50501 工资福利支出']],
    ['30101', '行政', ['行政单位 → 50101 工资奖金津补贴']],
    ['30101', undefined, ['行政单位 → 50101 工资奖金津补贴', '事业单位 → 50501 工资福利支出']],
    ['30305', '行政', ['各类单位 → 50901 社会福利和救助']],
    ['50202', undefined, ['行政单位 → 30215 会议费']],
    ['３０１０１', '事业', ['事业单位 → 50501']],
  ] as const)('%s, %s', (query, unit, lines) => {
    const { report, exitCode } = map(query, { ...text, ...(unit && { unit }) });
    for (const line of lines) expect(report).toContain(`  ${line}`);
    expect(report.match(/ → /g)).toHaveLength(lines.length);
    expect(report).toContain('依据  财预〔2017〕98号');
    expect(report).toMatch(/把握：[高中低]/);
    expect(exitCode).toBe(0);
  });

  test('a 类 gives the pairs of its 款', () => {
    const { report } = map('301', { ...text, unit: '行政' });
    expect(report).toContain('30101 基本工资\n  行政单位 → 50101');
    expect(report).toContain('30113 住房公积金\n  行政单位 → 50103');
  });

  test.each([
    ['30107', '行政', '“30107 绩效工资”在行政单位没有对应的科目，只有：\n  事业单位 → 50501', 'not-for-unit'],
    ['50599', undefined, '“50599 其他对事业单位补助”没有列在对应关系中', 'no-counterparts'],
    ['2010301', undefined, '是支出功能分类科目', 'functional'],
    ['30104', undefined, '2024 年的科目中没有“30104”', 'unknown'],
    ['39906', undefined, '2018–2020 年  39906 赠与', 'unknown'],
  ] as const)('%s, %s: exit code 1, and why', (query, unit, words, outcome) => {
    const options = unit ? { ...text, unit } : text;
    expect(map(query, options).report).toContain(words);
    expect(map(query, options).exitCode).toBe(1);
    expect(JSON.parse(map(query, { ...options, format: 'json' }).report)).toMatchObject({ query, outcome });
  });

  test('a code of another year is mapped in that year', () => {
    expect(map('39906', { ...text, year: 2019 }).report).toContain(' → 59906 赠与');
  });

  test.each([
    ['基本工资', '“基本工资”不是编码。请先用 gouji code 基本工资 查到编码。'],
    [' ', '没有写要查什么'],
  ])('“%s” is no code', (query, sentence) => {
    expect(map(query, text)).toMatchObject({ report: '', exitCode: 2 });
    expect(map(query, text).mistake).toContain(sentence);
  });

  test('JSON gives the pairs with what they rest on', () => {
    const report: unknown = JSON.parse(map('30101', { ...json, unit: '事业' }).report);
    expect(report).toMatchObject({
      version: 1,
      unitKind: 'institution',
      codes: [
        {
          code: '30101',
          counterparts: [{ code: '50501', unitKind: 'institution', confidence: 'high', basis: 'published' }],
        },
      ],
    });
  });
});
