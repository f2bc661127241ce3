import { tablesTitled } from '../../src/recognise/title';
import { functionalClassNamed, FUNCTIONAL_CLASSES } from '../../src/standard/codes/functional-classes';
import { TABLE_DEFINITIONS, TABLE_SETS } from '../../src/standard/registry';
import { termOf } from '../../src/standard/vocabulary';
import { plainText } from '../../src/workbook/text';

const rules = TABLE_SETS.flatMap(({ family, tables, ties, outsideWorkbook }) => [
  ...tables.flatMap(({ id, relations }) => relations.map((relation) => ({ rule: `${id}.${relation.id}`, relation }))),
  ...ties.map((relation) => ({ rule: `${family}.${relation.id}`, relation })),
  ...outsideWorkbook.map(({ id }) => ({ rule: `${family}.${id}`, relation: undefined })),
]);

test('every relation has an id of its own', () => {
  const ids = [...rules.map(({ rule }) => rule), ...TABLE_DEFINITIONS.map(({ id }) => id)];
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});

test.each(rules.flatMap(({ rule, relation }) => (relation ? [[rule, relation] as const] : [])))(
  '%s says what it is and where it comes from',
  (_, { title, basis }) => {
    expect(title).toMatch(/\p{Script=Han}/u);
    expect(basis).toMatch(/\p{Script=Han}/u);
  },
);

test.each(TABLE_SETS.map((set) => [set.family, set] as const))(
  'the tables of the %s have ids and names of their own',
  (family, { tables }) => {
    const names = tables.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const table of tables) {
      expect(table.family).toBe(family);
      expect(table.id).toMatch(new RegExp(`^${family}\\.[a-z]+(-[a-z]+)*$`));
      expect(table.titles.length).toBeGreaterThan(0);
    }
  },
);

const titles = TABLE_DEFINITIONS.flatMap(({ id, titles: printed }) => printed.map((title) => [title, id] as const));

test.each(titles)('《%s》 leads to %s and to no other table', (title, id) => {
  const found = (written: string) => tablesTitled(written).map((table) => table.id);
  expect(found(title)).toEqual([id]);
  expect(found(`2024年${title}`)).toEqual([id]);
  expect(found(`２０２４年度${title}`)).toEqual([id]);
  expect(found(Array.from(title).join(' '))).toEqual([id]);
});

test.each([
  '封面',
  '目录',
  '部门预算情况说明',
  '第三部分 名词解释',
  '资产负债情况表',
  '部门整体支出绩效自评表',
  '项目支出绩效自评表',
  '合计',
])('《%s》 leads to no table', (title) => {
  expect(tablesTitled(title)).toEqual([]);
});

test('a name of the vocabulary stays what it is', () => {
  for (const { layout } of TABLE_DEFINITIONS) {
    const paths =
      layout.kind === 'list'
        ? layout.columns
        : layout.kind === 'sides'
          ? layout.sides.flatMap((side) => side.columns)
          : [];
    for (const name of paths.flatMap((path) => path.split(/[.|]/))) expect([name, termOf(name)]).toEqual([name, name]);
  }
});

test.each([
  ['政府性基金\n预算拨款', '政府性基金'],
  ['其中：财政拨款', '其中财政拨款'],
  ['2024年预算数', '预算数'],
  ['项目金额（万元）', '项目金额'],
  ['“三公”经费合计', '合计'],
  ['因 公 出 国 （ 境 ） 费用', '因公出国费'],
  ['公务用车购置及运行维护费', '公务用车购置及运行费'],
  ['单位（科目名称）', '科目名称'],
  ['部门预算支出经济分类科目', '部门经济分类'],
  ['没有人用过的栏目', '没有人用过的栏目'],
])('the header %j is called %s', (printed, name) => {
  expect(termOf(printed)).toBe(name);
});

test('functional classes have codes of their own, and every name leads to its class', () => {
  const codes = FUNCTIONAL_CLASSES.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  for (const known of FUNCTIONAL_CLASSES) {
    for (const name of [known.name, ...known.aliases]) {
      expect(functionalClassNamed(plainText(name))?.code).toBe(known.code);
      expect(functionalClassNamed(plainText(name.replace(/支出$/, '')))?.code).toBe(known.code);
    }
  }
});
