import fc from 'fast-check';
import { CLASSIFICATIONS } from '../../../src/standard/codes/code-entry';
import { codeHistory, entriesIn, findCode, parentOf } from '../../../src/standard/codes/code-index';
import { isComplete } from '../../../src/standard/codes/completeness';
import { sourcesOf } from '../../../src/standard/codes/sources';

test.each([
  ['department', '30311', 2017, '住房公积金'],
  ['department', '30311', 2018, undefined],
  ['department', '30311', 2020, '代缴社会保险费'],
  ['department', '30311', 2024, '代缴社会保险费'],
  ['department', '30113', 2017, undefined],
  ['department', '30113', 2018, '住房公积金'],
  ['department', '39906', 2020, '赠与'],
  ['department', '39906', 2024, undefined],
  ['department', '39909', 2020, undefined],
  ['department', '39909', 2021, '经常性赠与'],
  ['department', '39910', 2021, '资本性赠与'],
  ['department', '30104', 2024, undefined],
  ['department', '30115', 2024, undefined],
  ['government', '50101', 2017, undefined],
  ['government', '50101', 2018, '工资奖金津补贴'],
  ['government', '50601', 2023, '资本性支出（一）'],
  ['government', '50601', 2024, '资本性支出'],
  ['government', '503', 2023, '机关资本性支出（一）'],
  ['government', '50801', 2020, '对企业资本性支出（一）'],
  ['government', '50801', 2021, undefined],
  ['functional', '210', 2018, '医疗卫生与计划生育支出'],
  ['functional', '210', 2019, '卫生健康支出'],
  ['functional', '22006', 2023, undefined],
  ['functional', '22006', 2024, '耕地保护考核奖惩基金支出'],
  ['functional', '20108', 2030, '审计事务'],
] as const)('%s %s in %d is %s', (classification, code, year, name) => {
  expect(findCode(classification, code, year)?.name).toBe(name);
});

test('a code whose years are not established is found in any year, and says so', () => {
  for (const year of [2022, 2026]) {
    expect(findCode('functional', '20140', year)?.validity.established).toBe(false);
    expect(findCode('functional', '2010308', year)?.validity.established).toBe(false);
  }
});

test('the history of a code holds all that it was', () => {
  expect(codeHistory('department', '30311').map(({ name }) => name)).toEqual(['住房公积金', '代缴社会保险费']);
  expect(codeHistory('department', '30210').map(({ validity }) => validity.to)).toEqual([2012]);
  expect(codeHistory('department', '999')).toEqual([]);
});

test('an entry knows its level, its parent and what it rests on', () => {
  const entry = findCode('functional', '2010301', 2024)!;
  expect(entry).toMatchObject({ level: 'item', parent: '20103', confidence: 'high', documented: true });
  expect(parentOf(entry, 2024)?.name).toBe('政府办公厅（室）及相关机构事务');
  expect(parentOf(findCode('functional', '201', 2024)!, 2024)).toBeUndefined();
  expect(sourcesOf(entry).map(({ title }) => title)).toContain('延津县政务服务和大数据管理局2024年度部门预算');
});

test.each([
  ['department', '30213', 'published', true],
  ['department', '30901', 'software', true],
  ['department', '31206', 'recalled', false],
  ['government', '50299', 'published', true],
  ['government', '51201', 'recalled', false],
  ['functional', '2010102', 'older-list', false],
  ['functional', '22006', 'published', true],
  ['functional', '2014101', 'recalled', false],
] as const)('%s %s rests on what is %s', (classification, code, basis, documented) => {
  expect(findCode(classification, code, 2024)).toMatchObject({ basis, documented });
});

test.each([
  ['department', '301', 2024, true],
  ['department', '30213', 2023, true],
  ['department', '312', 2024, false],
  ['department', '302', 2019, false],
  ['department', '302', 2031, false],
  ['government', '501', 2024, false],
  ['functional', '201', 2024, false],
] as const)('%s %s in %d is complete: %s', (classification, code, year, complete) => {
  expect(isComplete(classification, code, year)).toBe(complete);
});

test('every entry of a year is found by its code, and its parent stands in the same year', () => {
  fc.assert(
    fc.property(fc.constantFrom(...CLASSIFICATIONS), fc.integer({ min: 2018, max: 2030 }), (classification, year) => {
      for (const entry of entriesIn(classification, year)) {
        expect(findCode(classification, entry.code, year)).toBe(entry);
        expect(entry.level === 'class' || parentOf(entry, year) !== undefined).toBe(true);
      }
    }),
    { numRuns: 12 },
  );
});
