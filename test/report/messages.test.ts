import type { FindingCode, NotCheckedCode } from '../../src/check/finding';
import {
  describeFileProblem,
  describeFinding,
  describeNotChecked,
  describeWritingProblem,
} from '../../src/report/messages/describe';
import { blemish } from './blemish';
import { broken, editProblems, fileProblems, findingData, gap, notCheckedData, rounding } from './inspection';

const findingCodes = Object.keys(findingData) as FindingCode[];
const notCheckedCodes = Object.keys(notCheckedData) as NotCheckedCode[];

describe.each(['zh', 'en'] as const)('in %s', (language) => {
  test.each(findingCodes)('%s is a sentence with its cell and what it was told', (code) => {
    const bare = { rule: 'r', severity: 'error', code, data: findingData[code], cells: broken.cells } as const;
    const hasFigures = /^(?:relation|outlier)|^ledger-differs$/.test(code);
    const finding = hasFigures ? { ...broken, code, data: findingData[code] } : bare;
    const sentence = describeFinding(finding, language);
    expect(sentence).not.toMatch(blemish);
    expect(sentence).toMatch(/[。.]$/);
    if (!['table-unrecognised', 'memo-unreadable'].includes(code)) expect(sentence).toContain('收支总表!D12');
  });

  test.each(notCheckedCodes)('%s is a clause', (code) => {
    const clause = describeNotChecked({ ...gap, code, data: notCheckedData[code] }, language);
    expect(clause).not.toMatch(blemish);
    expect(clause).not.toMatch(/[。.]$/);
  });

  test('no two problems of a file are described alike', () => {
    const sentences = fileProblems.map((problem) => describeFileProblem(problem, language));
    for (const sentence of sentences) expect(sentence).not.toMatch(blemish);
    // An archive inside a zip or not: the same advice.
    expect(new Set(sentences).size).toBeGreaterThan(sentences.length - 5);
  });

  test('problems of writing are whole sentences, no two alike, with the cell', () => {
    const sentences = editProblems.map((problem) => describeWritingProblem(problem, language));
    for (const sentence of sentences) expect(sentence).not.toMatch(blemish);
    expect(new Set(sentences).size).toBe(sentences.length);
    editProblems.forEach((problem, index) => {
      if ('cell' in problem) expect(sentences[index]).toContain('收支总表!D12');
    });
  });

  test('a file that cannot be written is described as one that cannot be read', () => {
    const problem = { code: 'encrypted' } as const;
    expect(describeWritingProblem(problem, language)).toBe(describeFileProblem(problem, language));
  });
});

test('a broken relation says where, what stands there, what was computed, the difference and what to do', () => {
  expect(describeFinding(broken, 'zh')).toBe(
    '收支总表!D12（收入总计 · 金额）：不平。收入总计等于本年收入合计加上年结转结余；表中为 421.39 万元，按公式应为 421.29 万元，多 0.10 万元。请核对该单元格和公式所列各项。',
  );
});

test('a difference below zero is said to be too little', () => {
  expect(describeFinding(rounding, 'zh')).toContain('少 0.01 万元');
  expect(describeFinding(rounding, 'en')).toContain('0.01 ten thousand yuan too little');
});

test('text from the file is cut to what a sentence can carry', () => {
  const finding = { ...broken, code: 'amount-unreadable', data: { text: '长\n'.repeat(500), column: '合计' } } as const;
  expect(describeFinding(finding, 'zh').length).toBeLessThan(150);
});

test('a bound is not told as an equality', () => {
  const bound = { ...broken, substituted: '421.39 ≤ 421.29' };
  expect(describeFinding(bound, 'zh')).toContain('按公式应不大于 421.29 万元');
  expect(describeFinding({ ...bound, substituted: '1.00 ≥ 2.00' }, 'en')).toContain('allows no less than 421.29');
});

test.each(['no-header', 'unknown-header', 'ambiguous', 'empty', 'said-otherwise', 'a reason of tomorrow'])(
  'a sheet that is not recognised because of %s is told in whole sentences',
  (reason) => {
    const finding = {
      ...broken,
      code: 'table-unrecognised',
      data: { sheet: '封面', reason, detail: '收支总表', said: '收入总表' },
    } as const;
    for (const language of ['zh', 'en'] as const) {
      const sentence = describeFinding(finding, language);
      expect(sentence).not.toMatch(blemish);
      expect(sentence).toMatch(/[。.]$/);
    }
  },
);
