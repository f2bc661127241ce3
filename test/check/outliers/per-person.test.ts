import { describeFinding } from '../../../src/report/messages/describe';
import { basicTable, outliersOf, said, sheetOfLines } from './said';

const PAY = [
  ['30101', '基本工资', '100.00'],
  ['30102', '津贴补贴', '20.00'],
  ['30201', '办公费', '5.00'],
] as const;

const withText = (text: string, scale = 1) => [
  sheetOfLines('情况说明', text),
  basicTable(PAY.map(([code, name, amount]) => [code, name, (Number(amount) * scale).toFixed(2)])),
];

test.each([
  ['本部门年末实有在职人员12人，离退休人员5人。', 1, []],
  ['本部门年末实有在职人员12人，离退休人员5人。', 100, ['warning per-person high F5 ← A1']],
  ['本单位在职职工 12 名。', 100, ['warning per-person high F5 ← A1']],
  ['现有人员12人。', 100, ['warning per-person high F5 ← A1']],
  ['实有人数 | 在职人员 | 12', 100, ['warning per-person high F5 ← C1']],
  ['在职人员（人）： | 12', 0.01, ['warning per-person low F5 ← B1']],
  ['局机关在职人员2人，下属中心在职人员300人。', 1, []],
  ['离退休人员12人。', 100, []],
  ['离休人员2人，年末学生3人。', 100, []],
  ['全年培训在职人员12人次。', 100, []],
  ['核定行政编制12名。', 100, []],
  ['全市人民生活更好。', 100, []],
] as const)('%s at %s times the pay', (text, scale, expected) => {
  expect(outliersOf(withText(text, scale)).map(said)).toEqual(expected);
});

test('the message gives the people, their cell and the amount for each', () => {
  const [found] = outliersOf(withText('本部门年末实有在职人员12人。', 100));
  expect(describeFinding(found!, 'zh')).toBe(
    '06!F5（合计 · 本年一般公共预算基本支出·人员经费）：人员经费 12000.00 万元，按在职 12 人（情况说明!A1）计算，每人一年 1000.00 万元，超过 60 万元。请核对金额有没有多写位数、金额单位（元、万元）和人数。',
  );
});

test('a sum that is large because of one line in it is not told again', () => {
  const lines = PAY.map(([code, name, amount]) => [code, name, code === '30101' ? '100000.00' : amount] as const);
  const bonus = [...lines, ['30103', '奖金', '900000.00'] as const];
  const found = outliersOf([sheetOfLines('情况说明', '在职人员12人。'), basicTable(bonus)]);
  expect(found.map(({ code }) => code)).toEqual(['outlier-wages']);
});

test('the people of a project are not those of the department', () => {
  const [, basic] = withText('', 100);
  const projects = sheetOfLines(
    '10',
    `2024年项目支出表
    单位：万元
    类型 | 项目名称 | 项目单位 | 合计 | 本年拨款
    | | | | 一般公共预算
    合计 | | | 30.00 | 30.00
    特定目标类 | 在职人员12人培训 | 某局 | 30.00 | 30.00`,
  );
  expect(outliersOf([projects, basic!])).toEqual([]);
});
