import type { Culprit } from '../../src/check/finding';
import { catalogueOf, describeFinding } from '../../src/report/messages/describe';
import { blemish } from './blemish';
import { broken } from './inspection';

const cell = { sheet: '收支总表', address: 'D12' };
const plain: Culprit = { kind: 'digits-swapped', cell, current: '421.39', suggested: '412.39', alternatives: [] };
const partner = { cell: { sheet: '收支总表', address: 'D13' }, suggested: '421.39', unit: '万元' };

/** What the check hands over for each kind of mistake. */
const CULPRITS: Readonly<Record<Culprit['kind'], Culprit>> = {
  'digits-swapped': plain,
  'decimal-point': { ...plain, kind: 'decimal-point', suggested: '42.14' },
  'ten-thousandfold': { ...plain, kind: 'ten-thousandfold', suggested: '0.04' },
  sign: { ...plain, kind: 'sign', suggested: '-421.39' },
  'digit-mistyped': { ...plain, kind: 'digit-mistyped', suggested: '421.29' },
  'digit-missing': { ...plain, kind: 'digit-missing', suggested: '4210.39' },
  'digit-extra': { ...plain, kind: 'digit-extra', suggested: '42.39' },
  'amount-missing': { ...plain, kind: 'amount-missing', current: '' },
  'amount-extra': { ...plain, kind: 'amount-extra', suggested: '0.00' },
  'total-not-updated': { ...plain, kind: 'total-not-updated', suggested: '500.00' },
  'of-which-counted': { ...plain, kind: 'of-which-counted', suggested: '300.00' },
  misplaced: { ...plain, kind: 'misplaced', suggested: '0.00', partner },
  exchanged: { ...plain, kind: 'exchanged', suggested: '7.00', partner },
  'row-missing': { kind: 'row-missing', cell, current: '421.39', alternatives: [] },
  'row-doubled': { kind: 'row-doubled', cell, current: '421.39', alternatives: [] },
  'row-uncounted': { kind: 'row-uncounted', cell, current: '421.39', alternatives: [] },
  'row-shifted': { ...plain, kind: 'row-shifted', suggested: '0.00', followers: [partner] },
  'table-outdated': { kind: 'table-outdated', cell, current: '421.39', alternatives: [] },
  'table-unit': { kind: 'table-unit', cell, current: '421.39', alternatives: [] },
  other: { ...plain, kind: 'other', suggested: '500.00' },
};
const culprits = Object.values(CULPRITS);

describe.each(['zh', 'en'] as const)('in %s', (language) => {
  test.each(culprits.map((culprit) => [culprit.kind, culprit] as const))('%s is a sentence', (_, culprit) => {
    const sentence = describeFinding({ ...broken, culprit, evidence: [broken] }, language);
    expect(sentence).not.toMatch(blemish);
    expect(sentence).toMatch(/[。.]$/);
    expect(sentence).toContain('收支总表!D12');
    expect(sentence.length).toBeLessThan(language === 'zh' ? 170 : 420);
  });

  test('no two kinds of mistake are described alike', () => {
    const sentences = culprits.map((culprit) => describeFinding({ ...broken, culprit }, language));
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  test('a few words name each kind but the last', () => {
    const { mistakes } = catalogueOf(language);
    expect(Object.entries(mistakes).filter(([, words]) => words === '')).toEqual([['other', '']]);
  });
});

test('what stands there, what should, how it came, on what grounds and what else is affected', () => {
  expect(describeFinding({ ...broken, culprit: plain, evidence: [broken, broken] }, 'zh')).toBe(
    '收支总表!D12（收入总计 · 金额）：很可能有误。表中为 421.39 万元，推算应为 412.39 万元（相邻两位数字颠倒）。请核对后更正。依据：收入总计等于本年收入合计加上年结转结余；另有 2 条关系也受此影响。',
  );
});

test('another cell that may be wrong is named with its sheet and in its own unit', () => {
  const alternatives = [
    { cell: { sheet: '收支总表', address: 'D14' }, suggested: '1.00', unit: '万元' },
    { cell: { sheet: '支出总表', address: 'F6' }, suggested: '4212900.00', unit: '元' },
  ];
  expect(describeFinding({ ...broken, culprit: { ...plain, alternatives } }, 'zh')).toContain(
    '可能有误。表中为 421.39 万元，推算应为 412.39 万元（相邻两位数字颠倒）。请核对后更正。也可能错在 D14（那样应为 1.00 万元），或 支出总表!F6（那样应为 4212900.00 元）：凭现有的关系分不清是哪一处。',
  );
});

test('an empty cell, and a sheet that cannot be seen', () => {
  const finding = { ...broken, culprit: CULPRITS['amount-missing'], data: { ...broken.data, hidden: '收支总表' } };
  expect(describeFinding(finding, 'zh')).toContain('这里没有金额，推算应为 412.39 万元（漏填）');
  expect(describeFinding(finding, 'zh')).toContain('工作表“收支总表”是隐藏的，取消隐藏后才能看到。');
  expect(describeFinding(finding, 'en')).toContain('is hidden: unhide it to look.');
});
