import { codeColumnsAt } from '../../../src/recognise/code-columns';
import {
  fieldsOf,
  isSamePlan,
  needsConsent,
  planInsertion,
  type ChosenCodes,
  type InsertionPlan,
} from '../../../src/taskpane/codes/insertion';
import { formatPosition, parsePosition } from '../../../src/workbook/address';
import type { Sheet } from '../../../src/workbook/workbook';
import { sampleSheet, sheetOf } from '../../samples/sheets';

const PAIR: ChosenCodes = {
  department: { code: '30101', name: '基本工资' },
  government: { code: '50501', name: '工资福利支出' },
};
const CLASS: ChosenCodes = { department: { code: '301', name: '工资福利支出' } };
const FUNCTIONAL: ChosenCodes = { functional: { code: '2010302', name: '一般行政管理事务' } };

function plan(sheet: Sheet, address: string, codes: ChosenCodes): InsertionPlan | undefined {
  const cell = parsePosition(address)!;
  return planInsertion(sheet, cell, codeColumnsAt(sheet, cell), codes);
}

/** `A8 30107 → 30101`, with · for an empty cell. */
const lines = ({ changes }: InsertionPlan): readonly string[] =>
  changes.map(({ before, after, ...place }) => `${formatPosition(place)} ${before || '·'} → ${after || '·'}`);

const laocheng = (sheet: string): Sheet => sampleSheet('laocheng-2024-budget', sheet);

describe('where codes are written', () => {
  it.each([
    ['code and name in one column each', '预算06表', 'F8', PAIR, ['A8 30107 → 30101', 'B8 绩效工资 → 基本工资']],
    ['类 and 款 in two columns', '预算07表', 'A8', PAIR, ['B8 07 → 01', 'C8 绩效工资 → 基本工资']],
    ['a 类 in two columns', '预算07表', 'A8', CLASS, ['B8 07 → ·', 'C8 绩效工资 → 工资福利支出']],
    ['类, 款 and 项 in three columns', '预算03表', 'E8', FUNCTIONAL, ['C8 01 → 02', 'E8 行政运行 → 一般行政管理事务']],
  ])('%s: %s!%s', (_, sheet, address, codes, expected) => {
    const planned = plan(laocheng(sheet), address, codes)!;
    expect(lines(planned)).toEqual(expected);
    expect(needsConsent(planned)).toBe(true);
  });

  it('the first row below a table is filled without a question', () => {
    const sheet = laocheng('预算06表');
    const last = Math.max(...sheet.rows.keys()) + 1;
    const planned = plan(sheet, `C${last + 1}`, PAIR)!;
    expect(planned.table).toBe('基本支出表');
    expect(lines(planned)).toEqual([
      `A${last + 1} · → 30101`,
      `B${last + 1} · → 基本工资`,
      `C${last + 1} · → 50501`,
      `D${last + 1} · → 工资福利支出`,
    ]);
    expect(needsConsent(planned)).toBe(false);
  });

  it('without a table, from the cell to the right, and never without a question', () => {
    const planned = plan(sheetOf([['甲', '', '丙']]), 'B1', PAIR)!;
    expect(planned.table).toBeUndefined();
    expect(lines(planned)).toEqual(['B1 · → 30101', 'C1 丙 → 基本工资', 'D1 · → 50501', 'E1 · → 工资福利支出']);
    expect(needsConsent(planned)).toBe(true);
    expect(needsConsent(plan(sheetOf([]), 'A1', PAIR)!)).toBe(true);
  });

  it('nowhere in a table that has no columns for such codes', () => {
    expect(plan(laocheng('预算03表'), 'A8', PAIR)).toBeUndefined();
    expect(plan(laocheng('预算06表'), 'A8', FUNCTIONAL)).toBeUndefined();
    expect(plan(sampleSheet('fengqiu-2024-final', '公开06表'), 'A8', { government: PAIR.government! })).toBeUndefined();
  });

  it('nothing changes where the row says it already, as a number or a text', () => {
    const sheet = laocheng('预算06表');
    const numbers = sheetOf([['科目编码', '30101', '基本工资 ', '50501', '工资福利支出']]);
    expect(plan(numbers, 'B1', PAIR)!.changes).toEqual([]);
    const same: ChosenCodes = { department: { code: '30107', name: '绩效工资' } };
    const planned = plan(sheet, 'A8', same)!;
    expect(planned.changes).toEqual([]);
    expect(needsConsent(planned)).toBe(false);
  });

  it('a formula is shown as one before it is replaced', () => {
    const cell = { kind: 'text', text: '基本工资', formula: 'VLOOKUP(A1,目录!A:B,2)' } as const;
    const sheet: Sheet = { name: '表', hidden: false, rows: new Map([[0, new Map([[1, cell]])]]) };
    expect(lines(plan(sheet, 'A1', { department: PAIR.department! })!)).toEqual([
      'A1 · → 30101',
      'B1 =VLOOKUP(A1,目录!A:B,2) → 基本工资',
    ]);
  });
});

it('a plan is good for the same cells with the same contents only', () => {
  const sheet = laocheng('预算06表');
  expect(isSamePlan(plan(sheet, 'A8', PAIR)!, plan(sheet, 'B8', PAIR))).toBe(true);
  expect(isSamePlan(plan(sheet, 'A8', PAIR)!, plan(sheet, 'A9', PAIR))).toBe(false);
  expect(isSamePlan(plan(sheet, 'A8', PAIR)!, undefined)).toBe(false);
});

it('the fields are the department code first, whichever was looked up', () => {
  expect(fieldsOf({ government: PAIR.government!, department: PAIR.department! })).toEqual([
    '30101',
    '基本工资',
    '50501',
    '工资福利支出',
  ]);
  expect(fieldsOf(FUNCTIONAL)).toEqual(['2010302', '一般行政管理事务']);
});
