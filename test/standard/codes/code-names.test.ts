import fc from 'fast-check';
import { CLASSIFICATIONS } from '../../../src/standard/codes/code-entry';
import type { Classification } from '../../../src/standard/codes/code-entry';
import { entriesIn, findCode } from '../../../src/standard/codes/code-index';
import { findByName, isNameOf } from '../../../src/standard/codes/code-names';
import type { NameMatch } from '../../../src/standard/codes/code-names';
import { nearestCodes } from '../../../src/standard/codes/nearest-codes';

const YEAR = 2024;

test.each<readonly [Classification, string, number, string, NameMatch]>([
  ['department', '30213', YEAR, '维修（护）费', 'official'],
  ['department', '30213', YEAR, '维修(护)费', 'official'],
  ['department', '30213', YEAR, ' 维修〔护〕\n费', 'official'],
  ['department', '30213', YEAR, '维修费', 'near'],
  ['department', '30213', YEAR, '办公费', 'different'],
  ['department', '30205', YEAR, '电费', 'different'],
  ['department', '30701', YEAR, '国外债务付息', 'different'],
  ['department', '302', YEAR, '商品和服务', 'alias'],
  ['department', '303', YEAR, '对个人和家庭的补助支出', 'alias'],
  ['department', '30108', YEAR, '机关事业单位基本养老保', 'near'],
  ['department', '30311', YEAR, '住房公积金', 'different'],
  ['department', '30311', 2017, '住房公积金', 'official'],
  ['government', '50601', YEAR, '资本性支出', 'official'],
  ['government', '50601', YEAR, '资本性支出(一)', 'other-year'],
  ['government', '50601', 2023, '资本性支出（一）', 'official'],
  ['government', '50601', 2023, '资本性支出', 'other-year'],
  ['government', '50601', YEAR, '资本性支出（二）', 'different'],
  ['government', '503', 2023, '机关资本性支出', 'other-year'],
  ['functional', '210', YEAR, '医疗卫生与计划生育支出', 'other-year'],
  ['functional', '210', YEAR, '卫生健康支出：', 'official'],
  ['functional', '210', YEAR, '卫生健康', 'alias'],
  ['functional', '210', 2018, '卫生健康支出', 'other-year'],
  ['functional', '207', YEAR, '文化体育旅游与传媒支出', 'alias'],
  ['functional', '20805', YEAR, '行政事业单位离退休', 'alias'],
  ['functional', '2040409', YEAR, '"两房"建设', 'official'],
  ['functional', '2013804', YEAR, '市场主体管理', 'alias'],
  ['functional', '2010301', YEAR, '行政运形', 'near'],
  ['functional', '2010301', YEAR, '一般行政管理事务', 'different'],
])('%s %s in %d, printed %j: %s', (classification, code, year, printed, match) => {
  expect(isNameOf(findCode(classification, code, year)!, printed, year)).toBe(match);
});

test.each<readonly [Classification, string, number, readonly string[]]>([
  ['department', '住房公积金', YEAR, ['30113']],
  ['department', '住房公积金', 2017, ['30311']],
  ['department', '其他资本性支出', YEAR, ['31099', '310']],
  ['functional', '住房保障', YEAR, ['21908', '221']],
  ['functional', '医疗卫生与计划生育', YEAR, ['210']],
  ['functional', '其他扶贫支出', YEAR, ['2130599']],
  ['government', '资本性支出（一）', YEAR, ['50601']],
  ['department', '没有这个科目', YEAR, []],
])('%s: %j in %d is the name of %j', (classification, name, year, codes) => {
  expect(findByName(classification, name, year).map(({ code }) => code)).toEqual(codes);
});

const entry = fc
  .constantFrom(...CLASSIFICATIONS)
  .chain((classification) => fc.constantFrom(...entriesIn(classification, YEAR)));

test('a name finds its code, whatever brackets, spaces and breaks it is printed with', () => {
  fc.assert(
    fc.property(entry, fc.nat({ max: 20 }), fc.constantFrom(' ', '\u3000', '\n', ''), (known, place, space) => {
      const half = known.name.replaceAll('（', '(').replaceAll('）', ')');
      const printed = half.slice(0, place) + space + half.slice(place);
      expect(isNameOf(known, printed, YEAR)).toBe('official');
      expect(findByName(known.classification, printed, YEAR)).toContain(known);
    }),
  );
});

test('a name with a letter too few or one wrong gets the official spelling', () => {
  fc.assert(
    fc.property(entry, fc.nat(), fc.constantFrom('', '囧'), (known, seed, other) => {
      fc.pre(known.name.length > 4);
      const place = seed % known.name.length;
      const printed = known.name.slice(0, place) + other + known.name.slice(place + 1);
      const match = isNameOf(known, printed, YEAR);
      if (match === 'different') expect(findByName(known.classification, printed, YEAR)).not.toEqual([]);
      const names = nearestCodes(known.classification, printed, YEAR, 50).map(({ name }) => name);
      expect(names).toContain(known.name);
    }),
  );
});

test('no entry goes by the name of another one that has it as its official name', () => {
  fc.assert(
    fc.property(entry, entry, (one, other) => {
      fc.pre(one.classification === other.classification && one.name !== other.name);
      expect(['different', 'alias', 'other-year']).toContain(isNameOf(one, other.name, YEAR));
    }),
  );
});
