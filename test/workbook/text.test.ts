import * as fc from 'fast-check';
import { indentation, plainText, splitOrdinal } from '../../src/workbook/text';

test.each([
  ['“三公”经费 合\n计（万元）', '三公经费合计(万元)'],
  ['单位：\u3000万元', '单位:万元'],
  ['本  年  收  入  合  计', '本年收入合计'],
  ['２０２４年', '2024年'],
  ['Ａ１', 'A1'],
  ['『三公』「经费」', '三公经费'],
  ['\'三公\'"经费"', '三公经费'],
  ['财预【2017】98号', '财预(2017)98号'],
  ['财预〔2017〕98号', '财预(2017)98号'],
  ['财预[2017]98号', '财预(2017)98号'],
  ['《预算法》', '(预算法)'],
  ['一、收入', '一,收入'],
  ['合计\u200b\ufeff', '合计'],
  ['公务用车·运行', '公务用车.运行'],
  ['\t \r\n', ''],
])('%j reads as %j', (written, plain) => {
  expect(plainText(written)).toBe(plain);
});

test('plain text stays as it is', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...Array.from('一、（）()“”【】[] \n\u3000·•．０1aＡ：:，,合计')) }),
      (written) => {
        const plain = plainText(written);
        expect(plainText(plain)).toBe(plain);
        expect(plain).not.toMatch(/\s/);
      },
    ),
  );
});

test.each([
  ['合计', 0],
  ['  合计', 2],
  ['\u3000合计', 2],
  ['\u3000 \u00a0\t合计', 5],
  ['   ', 3],
  ['', 0],
])('%j is set in by %d', (written, width) => {
  expect(indentation(written)).toBe(width);
});

test.each([
  ['一、本年收入', 1, '本年收入'],
  ['二十九、其他支出', 1, '其他支出'],
  ['一.本年收入', 1, '本年收入'],
  ['（二）外交支出', 2, '外交支出'],
  ['（二十一）住房保障支出', 2, '住房保障支出'],
  ['1.一般公共预算', 3, '一般公共预算'],
  ['1、资金来源', 3, '资金来源'],
  ['12、资金来源', 3, '资金来源'],
  ['(1)基本支出', 4, '基本支出'],
  ['（12）项目支出', 4, '项目支出'],
  ['本年收入', 0, '本年收入'],
  ['其中：财政拨款', 0, '其中:财政拨款'],
  ['1.5万元', 0, '1.5万元'],
  ['2024年预算', 0, '2024年预算'],
  ['201一般公共服务', 0, '201一般公共服务'],
  ['一般公共预算', 0, '一般公共预算'],
  ['', 0, ''],
] as const)('%j begins with an ordinal of level %d', (written, level, rest) => {
  expect(splitOrdinal(plainText(written))).toEqual({ level, rest });
});
