import { parseRelation } from '../../src/relation/parse';
import type { RelationSyntax } from '../../src/relation/syntax';
import { TABLE_SETS } from '../../src/standard/registry';

function syntax(formula: string): RelationSyntax {
  const result = parseRelation(formula);
  if (!result.ok) throw new Error(result.message);
  return result.relation;
}

const formulas = TABLE_SETS.flatMap(({ family, tables, ties }) => [
  ...tables.flatMap(({ id, relations }) => relations.map((relation) => [`${id}.${relation.id}`, relation.formula])),
  ...ties.map((tie) => [`${family}.${tie.id}`, tie.formula]),
]);

test.each(formulas)('%s is readable', (_, formula) => {
  expect(parseRelation(formula)).toMatchObject({ ok: true });
});

test('a relation between figures', () => {
  expect(syntax('收入总计 = 本年收入合计 + 如有(上年结转结余) - 12.5')).toEqual({
    scope: { kind: 'once' },
    operator: '=',
    left: [{ sign: 1, optional: false, reference: { path: [{ name: '收入总计' }] } }],
    right: [
      { sign: 1, optional: false, reference: { path: [{ name: '本年收入合计' }] } },
      { sign: 1, optional: true, reference: { path: [{ name: '上年结转结余' }] } },
      { sign: -1, optional: false, number: '12.5' },
    ],
  });
});

test('a relation between tables', () => {
  expect(syntax('[三公经费表] 合计行.公务接待费 ≥ Σ[基本支出表] 科目行(30217).合计')).toEqual({
    scope: { kind: 'once' },
    operator: '≥',
    left: [
      {
        sign: 1,
        optional: false,
        reference: { table: '三公经费表', path: [{ name: '合计行' }, { name: '公务接待费' }] },
      },
    ],
    right: [
      {
        sign: 1,
        optional: false,
        reference: { table: '基本支出表', path: [{ name: '科目行', argument: '30217' }, { name: '合计' }] },
      },
    ],
  });
});

test.each([
  ['收入总计 = 支出总计', { kind: 'once' }],
  ['每行 合计 = Σ各栏', { kind: 'row' }],
  ['每列 上级行 = Σ下级行', { kind: 'column' }],
  ['按类 收入 = 支出', { kind: 'group', key: '类', shared: false }],
  ['按款 收入 = 支出', { kind: 'group', key: '款', shared: false }],
  ['按科目 收入 = 支出', { kind: 'group', key: '科目', shared: false }],
  ['按同名项目 收入 = 支出', { kind: 'group', key: '项目', shared: true }],
])('%s is tried over %j', (formula, scope) => {
  expect(syntax(formula).scope).toEqual(scope);
});

test.each([
  ['=', '='],
  ['＝', '='],
  ['≥', '≥'],
  ['>=', '≥'],
  ['≤', '≤'],
  ['<=', '≤'],
])('%s is written for %s', (written, operator) => {
  expect(syntax(`甲 ${written} 乙`).operator).toBe(operator);
});

test.each([
  ['=', '='],
  ['＝', '='],
  ['≠', '≠'],
  ['<>', '≠'],
  ['>', '>'],
  ['<', '<'],
  ['>=', '≥'],
  ['<=', '≤'],
])('a condition compares with %s', (written, operator) => {
  expect(syntax(`甲 = 乙 当 丙 ${written} 0`).condition?.operator).toBe(operator);
});

test.each([
  ['甲=乙+丙', '甲 = 乙 + 丙'],
  ['甲\u3000＝\u3000乙 ＋ 丙', '甲 = 乙 + 丙'],
  ['  甲 = 乙\n + 丙 ', '甲 = 乙 + 丙'],
  ['甲 = 乙 － 丙', '甲 = 乙 - 丙'],
  ['甲 = 乙 − 丙', '甲 = 乙 - 丙'],
  ['∑甲 = 乙', 'Σ甲 = 乙'],
  ['Σ甲 = 乙', '甲 = 乙'],
  ['[ 表 ]甲 = 乙', '[表] 甲 = 乙'],
  ['如有( 甲 ) = 乙', '如有(甲) = 乙'],
])('%j means %j', (written, plain) => {
  expect(syntax(written)).toEqual(syntax(plain));
});

test.each([
  ['', 1],
  ['收入总计', 5],
  ['收入总计 =', 7],
  ['= 支出总计', 1],
  ['收入总计 = 支出总计 +', 14],
  ['收入总计 = 支出总计 = 结余', 13],
  ['收入总计 > 支出总计', 6],
  ['收入总计 ≠ 支出总计', 6],
  ['收入总计 = 支出总计 * 2', 13],
  ['每月 合计 = 各栏', 4],
  ['合计行. = 合计', 5],
  ['[收支总表 收入总计 = 支出总计', 18],
  ['如有(甲 = 乙', 6],
  ['科目行(30231 = 乙', 14],
  ['甲 = 乙 当', 8],
  ['甲 = 乙 当 丙', 10],
  ['按目 甲 = 乙', 4],
])('%j can not be read from column %i on', (formula, column) => {
  const result = parseRelation(formula);
  expect(result).toMatchObject({ ok: false });
  expect(result.ok ? undefined : result.column).toBe(column);
});

test('如有 holds one figure only', () => {
  expect(parseRelation('如有(甲 + 乙) = 丙')).toMatchObject({ ok: false, column: 6 });
});
