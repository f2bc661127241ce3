import * as fc from 'fast-check';
import { findColumns } from '../../src/relation/columns';

const byFunction = [
  '合计',
  '基本支出.小计',
  '基本支出.人员经费.工资福利支出',
  '基本支出.人员经费.对个人和家庭的补助',
  '基本支出.公用经费.商品和服务支出',
  '基本支出.公用经费.资本性支出',
  '项目支出.小计',
  '项目支出.其他运转类',
  '项目支出.特定目标类',
];

const revenue = [
  '总计',
  '本年收入.合计',
  '本年收入.一般公共预算.小计',
  '本年收入.一般公共预算.其中财政拨款',
  '本年收入.政府性基金',
  '本年收入.事业收入',
  '上年结转结余.合计',
  '上年结转结余.一般公共预算',
  '上年结转结余.单位资金',
];

const threePublic = [
  '预算数.合计',
  '预算数.因公出国费',
  '预算数.公务用车购置及运行费.小计',
  '预算数.公务用车购置及运行费.公务用车购置费',
  '预算数.公务用车购置及运行费.公务用车运行费',
  '决算数.合计',
  '决算数.因公出国费',
  '决算数.公务用车购置及运行费.小计',
  '决算数.公务用车购置及运行费.公务用车购置费',
  '决算数.公务用车购置及运行费.公务用车运行费',
];

const final = ['本年支出合计', '基本支出', '项目支出', '上缴上级支出'];
const wrapped = ['本年支出.小计', '本年支出.基本支出', '本年支出.项目支出'];
const fund = [
  '年初结转和结余',
  '本年收入',
  '本年支出.小计',
  '本年支出.基本支出',
  '本年支出.项目支出',
  '年末结转和结余',
];
const untotalled = ['合计', '基本支出.人员经费', '基本支出.公用经费', '项目支出'];

const find = (columns: readonly string[], path: string) =>
  findColumns(
    columns.map((column, index) => ({ path: column.split('.'), index })),
    path === '' ? [] : path.split('.'),
  )?.map((index) => columns[index]!);

test.each<[string, readonly string[], string, readonly string[] | undefined]>([
  ['no path is the first column', byFunction, '', ['合计']],
  ['a column by its name', byFunction, '合计', ['合计']],
  ['a column below groups', byFunction, '基本支出.人员经费.工资福利支出', ['基本支出.人员经费.工资福利支出']],
  ['groups between may be left out', byFunction, '基本支出.工资福利支出', ['基本支出.人员经费.工资福利支出']],
  ['the name alone is enough', byFunction, '其他运转类', ['项目支出.其他运转类']],
  ['a group means its total', byFunction, '基本支出', ['基本支出.小计']],
  [
    'a group without a total means its columns',
    byFunction,
    '基本支出.人员经费',
    ['基本支出.人员经费.工资福利支出', '基本支出.人员经费.对个人和家庭的补助'],
  ],
  ['各栏 of the header: one column a group, no total', byFunction, '各栏', ['基本支出.小计', '项目支出.小计']],
  [
    '各栏 of a group',
    byFunction,
    '基本支出.各栏',
    [
      '基本支出.人员经费.工资福利支出',
      '基本支出.人员经费.对个人和家庭的补助',
      '基本支出.公用经费.商品和服务支出',
      '基本支出.公用经费.资本性支出',
    ],
  ],
  ['各栏 of a group of columns', byFunction, '项目支出.各栏', ['项目支出.其他运转类', '项目支出.特定目标类']],
  ['a name that is not there', byFunction, '经营支出', undefined],
  ['各栏 of a group that is not there', byFunction, '经营支出.各栏', undefined],
  ['a column in the wrong group', byFunction, '项目支出.工资福利支出', undefined],
  ['小计 is printed for 合计', byFunction, '基本支出.合计', ['基本支出.小计']],
  ['合计 is printed for 总计', byFunction, '总计', ['合计']],
  [
    '其中 is not added',
    revenue,
    '本年收入.各栏',
    ['本年收入.一般公共预算.小计', '本年收入.政府性基金', '本年收入.事业收入'],
  ],
  ['其中 is found by its name', revenue, '本年收入.其中财政拨款', ['本年收入.一般公共预算.其中财政拨款']],
  ['the same name in two groups', revenue, '上年结转结余.一般公共预算', ['上年结转结余.一般公共预算']],
  ['a group in a group means its total', revenue, '本年收入.一般公共预算', ['本年收入.一般公共预算.小计']],
  ['a group of that name', revenue, '本年收入', ['本年收入.合计']],
  ['the total of the whole', revenue, '总计', ['总计']],
  ['各栏 of two groups', revenue, '各栏', ['本年收入.合计', '上年结转结余.合计']],
  [
    'a total in a group in a group',
    threePublic,
    '决算数.公务用车购置及运行费.小计',
    ['决算数.公务用车购置及运行费.小计'],
  ],
  ['a column of one group only', threePublic, '决算数.公务用车购置费', ['决算数.公务用车购置及运行费.公务用车购置费']],
  ['a total of one group only', threePublic, '决算数.合计', ['决算数.合计']],
  ['a header without groups', final, '各栏', ['基本支出', '项目支出', '上缴上级支出']],
  ['本年支出合计 is a total', final, '合计', ['本年支出合计']],
  ['one group over the whole header', wrapped, '合计', ['本年支出.小计']],
  ['各栏 below it', wrapped, '各栏', ['本年支出.基本支出', '本年支出.项目支出']],
  ['its columns', wrapped, '基本支出', ['本年支出.基本支出']],
  ['a group beside columns', fund, '本年支出', ['本年支出.小计']],
  ['a column beside groups', fund, '本年收入', ['本年收入']],
  ['a group without a total in 各栏', untotalled, '各栏', ['基本支出.人员经费', '基本支出.公用经费', '项目支出']],
  ['a header without columns', [], '', undefined],
  ['各栏 of a header without columns adds nothing', [], '各栏', []],
  ['各栏 of a header with a total only adds nothing', ['合计'], '各栏', []],
])('%s', (_, columns, path, found) => {
  expect(find(columns, path)).toEqual(found);
});

test('a group is found at its own place, not where a group of that name stands before it', () => {
  const columns = [
    '总计',
    '上年结转结余.一般公共预算.小计',
    '上年结转结余.一般公共预算.其中财政拨款',
    '上年结转结余.政府性基金',
    '一般公共预算.小计',
    '一般公共预算.其中财政拨款',
  ];
  expect(find(columns, '各栏')).toEqual([
    '上年结转结余.一般公共预算.小计',
    '上年结转结余.政府性基金',
    '一般公共预算.小计',
  ]);
});

test('各栏 takes no column twice, none that 合计 or 其中 names, and every other once', () => {
  const column = fc
    .tuple(
      fc.constantFrom('甲', '乙', '丙'),
      fc.constantFrom('', '丁', '戊'),
      fc.constantFrom('小计', '其中财政拨款', '己'),
    )
    .map((names) => names.filter((name) => name !== '').join('.'));
  fc.assert(
    fc.property(fc.uniqueArray(column, { minLength: 1, maxLength: 10 }), (given) => {
      const columns = ['合计', ...given.sort()];
      const found = find(columns, '各栏') ?? [];
      expect(new Set(found).size).toBe(found.length);
      for (const taken of found) expect(taken).not.toMatch(/(^|\.)其中财政拨款$|^合计$/);
      for (const group of ['甲', '乙', '丙']) {
        // A group with a total is that total; without one it is whatever its columns come to.
        const total = columns.includes(`${group}.小计`);
        const taken = found.filter((name) => name.startsWith(`${group}.`));
        if (total) expect(taken).toEqual([`${group}.小计`]);
        else expect(taken).not.toContain(`${group}.小计`);
        const plain = columns.includes(`${group}.己`);
        if (plain && !total) expect(taken).toContain(`${group}.己`);
      }
    }),
  );
});
