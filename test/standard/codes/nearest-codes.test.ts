import fc from 'fast-check';
import { CLASSIFICATIONS } from '../../../src/standard/codes/code-entry';
import type { Classification } from '../../../src/standard/codes/code-entry';
import { entriesIn } from '../../../src/standard/codes/code-index';
import { codeDigits, nearestCodes } from '../../../src/standard/codes/nearest-codes';
import { searchCodes } from '../../../src/standard/codes/search-codes';
import { editDistance } from '../../../src/standard/codes/spelling';

const YEAR = 2024;
const entry = fc
  .constantFrom(...CLASSIFICATIONS)
  .chain((classification) => fc.constantFrom(...entriesIn(classification, YEAR)));

test.each<readonly [Classification, string, string]>([
  ['department', '30115', '30114'],
  ['department', '3O2O1', '30201'],
  ['department', '３０２０１', '30201'],
  ['department', '302l3', '30213'],
  ['department', '31207', '31206'],
  ['government', '50510', '50501'],
  ['functional', '2010103', '2010103'],
  ['functional', '20101031', '2010103'],
  ['department', '维修费', '30213'],
  ['department', '机关事业单位养老保险缴费', '30108'],
  ['functional', '行政事业单位离退', '20805'],
  ['functional', '新型农业生产发展', '2130122'],
])('%s: nearest to %j is %s', (classification, typed, code) => {
  expect(nearestCodes(classification, typed, YEAR)[0]?.code).toBe(code);
});

test('nothing is nearest to what is far from everything', () => {
  expect(nearestCodes('department', '8888888', YEAR)).toEqual([]);
  expect(nearestCodes('department', '甲乙丙丁', YEAR)).toEqual([]);
});

test.each([
  ['３０２０１', '30201'],
  ['3O2 O1', '30201'],
  ['301.01', '30101'],
  ['30101 基本工资', undefined],
  ['', undefined],
])('the code %j is read as %s', (typed, digits) => {
  expect(codeDigits(typed)).toBe(digits);
});

test('two neighbouring digits swapped in a code lead back to it', () => {
  fc.assert(
    fc.property(entry, fc.nat(), (known, seed) => {
      const place = seed % (known.code.length - 1);
      const typed =
        known.code.slice(0, place) + known.code[place + 1]! + known.code[place]! + known.code.slice(place + 2);
      const near = nearestCodes(known.classification, typed, YEAR, 100).map(({ code }) => code);
      expect(near).toContain(known.code);
      if (entriesIn(known.classification, YEAR).some(({ code }) => code === typed)) expect(near[0]).toBe(typed);
    }),
  );
});

test('the search finds every code by itself, and every name among those that share it', () => {
  fc.assert(
    fc.property(entry, (known) => {
      expect(searchCodes(known.code, YEAR)[0]).toBe(known);
      expect(searchCodes(known.name, YEAR, 500)).toContain(known);
    }),
  );
});

test.each([
  ['维修', ['30213', '50209']],
  ['3020', ['30201', '30202']],
  ['其他 个人', ['30399', '50999']],
  ['扶贫', ['21305', '2081105']],
  ['维修(护', ['30213', '50209']],
  ['302 维修', []],
  ['   ', []],
])('the search for %j begins with %j', (text, codes) => {
  expect(
    searchCodes(text, YEAR)
      .slice(0, 2)
      .map(({ code }) => code),
  ).toEqual(codes);
});

test('the search shows what the list of the year has', () => {
  expect(searchCodes('30311', 2017).map(({ name }) => name)).toEqual(['住房公积金']);
  expect(searchCodes('30311', 2019)).toEqual([]);
  expect(searchCodes('2', YEAR, 7)).toHaveLength(7);
});

test('the edit distance counts a swap once and is the same from both sides', () => {
  expect(editDistance('文化旅游', '文化游旅', 3)).toBe(1);
  expect(editDistance('水费', '水电费', 3)).toBe(1);
  expect(editDistance('水费', '劳务费', 1)).toBe(Infinity);
  const text = fc.string({ unit: fc.constantFrom('水', '电', '费', '运'), maxLength: 7 });
  fc.assert(
    fc.property(text, text, fc.nat({ max: 7 }), (one, other, limit) => {
      expect(editDistance(one, other, limit)).toBe(editDistance(other, one, limit));
      expect(editDistance(one, other, 0) === 0).toBe(one === other);
      const distance = editDistance(one, other, 7);
      expect(editDistance(one, other, limit)).toBe(distance <= limit ? distance : Infinity);
    }),
  );
});
