import { ECONOMIC_CLASSES } from '../../../src/standard/codes/economic-classes';
import { FUNCTIONAL_CLASSES, functionalClassNamed } from '../../../src/standard/codes/functional-classes';
import { entriesIn } from '../../../src/standard/codes/code-index';

test('the classes that tables are recognised by are those of the lists', () => {
  const names = (classification: 'functional' | 'department'): readonly (readonly [string, string])[] =>
    entriesIn(classification, 2024)
      .filter(({ level }) => level === 'class')
      .map(({ code, name }) => [code, name]);
  expect(FUNCTIONAL_CLASSES.map(({ code, name }) => [code, name])).toEqual(names('functional'));
  expect([...ECONOMIC_CLASSES]).toEqual(names('department'));
});

test.each([
  ['卫生健康', '210'],
  ['医疗卫生与计划生育支出', '210'],
  ['医疗卫生', '210'],
  ['文化体育旅游与传媒', '207'],
  ['文化体育与传媒支出', '207'],
  ['城乡社区事务支出', '212'],
  ['资源勘探信息等', '215'],
  ['资源勘探电力信息等支出', '215'],
  ['国有资本经营预算', '223'],
  ['抗疫特别国债支出', '234'],
])('%s is the class %s', (name, code) => {
  expect(functionalClassNamed(name)?.code).toBe(code);
});
