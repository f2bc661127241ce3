import { readFileSync } from 'node:fs';
import path from 'node:path';
import { check } from '../../src/cli/check/check';
import { inspect } from '../../src/inspect';
import { isTolerance, TOLERANCES, underTolerance } from '../../src/relation/tolerance';
import type { Instance } from '../../src/relation/instance';
import { EMPTY_MEMO } from '../../src/workbook/memo/memo';
import { Exact } from '../../src/workbook/amount';
import { layoutsOf, workbookOf } from '../recognise/workbooks';

const table = { unit: { name: '万元', inYuan: 4 } };

/** A sum of so many figures of two decimals that is off by this much. */
function instance(addends: number, off: string, verdict: Instance['verdict']): Instance {
  const figure = { state: 'amount', value: new Exact('1.00'), decimals: 2 };
  const evidence = { sign: 1, figure, table } as unknown as Instance['left'][number];
  const rightSum = new Exact(addends);
  const right = Array.from({ length: addends }, () => evidence);
  return { operator: '=', left: [evidence], right, leftSum: rightSum.plus(off), rightSum, verdict };
}

describe('how much is put down to rounding', () => {
  test.each([
    ['平', instance(2, '0', '平'), ['平', '平', '平']],
    ['one last digit', instance(4, '0.01', '尾差'), ['尾差', '尾差', '不平']],
    ['one last digit too little', instance(4, '-0.01', '尾差'), ['尾差', '尾差', '不平']],
    ['two last digits', instance(4, '0.02', '尾差'), ['尾差', '不平', '不平']],
    ['more than a long sum should be off', instance(20, '0.09', '存疑'), ['存疑', '不平', '不平']],
    ['不平', instance(2, '1', '不平'), ['不平', '不平', '不平']],
  ] as const)('%s', (_, given, verdicts) => {
    expect(TOLERANCES.map((tolerance) => underTolerance(given, tolerance))).toEqual(verdicts);
  });

  test('is known by its names alone', () => {
    expect([...TOLERANCES, '', 'none', undefined].map(isTolerance)).toEqual([true, true, true, false, false, false]);
  });
});

describe('a document that only rounds', () => {
  // 焦作 rounds its figures one by one.
  const workbook = workbookOf(layoutsOf('jiaozuo-2023-budget'));
  const usual = inspect(workbook);
  const exact = inspect(workbook, { tolerance: 'exact' });

  test('has errors where nothing is tolerated, as many as there were differences', () => {
    expect(usual.summary.rounding).toBeGreaterThan(0);
    expect(exact.summary).toEqual({
      ...usual.summary,
      rounding: 0,
      suspect: 0,
      broken: usual.summary.broken + usual.summary.rounding + usual.summary.suspect,
    });
    const broken = exact.findings.filter(({ verdict }) => verdict === '尾差' || verdict === '存疑');
    expect(broken).toEqual([]);
    expect(exact.findings.filter(({ severity }) => severity === 'error').length).toBeGreaterThan(
      usual.findings.filter(({ severity }) => severity === 'error').length,
    );
  });

  test('keeps what is wrong apart from what is rounded: no mistake is made up from last digits', () => {
    const culprits = ({ findings }: typeof usual) => findings.flatMap(({ culprit }) => culprit?.cell ?? []);
    expect(culprits(exact)).toEqual(culprits(usual));
  });

  test('is checked as its memo says, unless something else is asked for', () => {
    const strict = { ...workbook, memo: { ...EMPTY_MEMO, settings: { tolerance: 'exact' } } };
    expect(inspect(strict)).toEqual(exact);
    expect(inspect(strict, { tolerance: 'shown' })).toEqual(usual);
    expect(inspect({ ...workbook, memo: { ...EMPTY_MEMO, settings: { tolerance: 'of tomorrow' } } })).toEqual(usual);
  });
});

test('the command line tells what it tolerated', async () => {
  const file = path.join(__dirname, '../../samples/jiaozuo-2023-budget.xlsx');
  expect(readFileSync(file).length).toBeGreaterThan(0);
  const options = { format: 'text', language: 'zh', colours: false } as const;
  const strict = await check([file], { ...options, tolerance: 'exact' }, inspect);
  expect(strict.report).toContain('容差：分毫不差');
  expect(strict.report).toMatch(/尾差 0 · 存疑 0/);
  expect((await check([file], options, inspect)).report).not.toContain('容差');
});
