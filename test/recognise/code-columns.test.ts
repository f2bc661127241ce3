import { codeColumnsAt, type CodeColumns } from '../../src/recognise/code-columns';
import { parsePosition } from '../../src/workbook/address';
import type { Sheet } from '../../src/workbook/workbook';
import { sampleSheet, sheetOf } from '../samples/sheets';

const at = (sheet: Sheet, address: string): CodeColumns | undefined => codeColumnsAt(sheet, parsePosition(address)!);

const BUDGET_06 = {
  table: '基本支出表',
  subjects: { department: { code: [0], name: 1 }, government: { code: [2], name: 3 } },
};
const BUDGET_07 = {
  table: '支出经济分类汇总表',
  subjects: { department: { code: [0, 1], name: 2 }, government: { code: [3, 4], name: 5 } },
};
const BUDGET_03 = { table: '支出总表', subjects: { functional: { code: [0, 1, 2], name: 4 } } };
const FINAL_03 = { table: '支出决算表', subjects: { functional: { code: [0], name: 1 } } };
const panel = (code: number) => ({
  table: '基本支出决算表',
  subjects: { department: { code: [code], name: code + 1 } },
});

describe('the code columns of published tables', () => {
  it.each([
    ['laocheng-2024-budget', '预算06表', 'A8', BUDGET_06],
    ['laocheng-2024-budget', '预算06表', 'F25', BUDGET_06],
    ['laocheng-2024-budget', '预算07表', 'C10', BUDGET_07],
    ['shilong-2024-budget', '支出经济分类汇总表', 'A12', BUDGET_07],
    ['laocheng-2024-budget', '预算03表', 'B9', BUDGET_03],
    ['fengqiu-2024-final', '公开03表', 'D9', FINAL_03],
    ['fengqiu-2024-final', '公开06表', 'C9', panel(0)],
    ['fengqiu-2024-final', '公开06表', 'D9', panel(3)],
    ['fengqiu-2024-final', '公开06表', 'I9', panel(6)],
  ])('%s %s!%s', (sample, sheet, address, expected) => {
    expect(at(sampleSheet(sample, sheet), address)).toEqual(expected);
  });

  it('are those of the first row below the table too, where the next code would go', () => {
    const sheet = sampleSheet('laocheng-2024-budget', '预算06表');
    const last = Math.max(...sheet.rows.keys()) + 1;
    expect(at(sheet, `A${last + 1}`)).toEqual(BUDGET_06);
    expect(at(sheet, `A${last + 2}`)).toBeUndefined();
  });

  it.each([
    ['laocheng-2024-budget', '预算06表', 'A3', 'over the header'],
    ['laocheng-2024-budget', '预算06表', 'A4', 'in the header'],
    ['laocheng-2024-budget', '预算01表', 'A8', 'no codes in two-sided tables'],
    ['laocheng-2024-budget', '预算08表', 'A5', 'no codes in this list'],
    ['laocheng-2024-budget', '部门整体绩效目标表', 'B6', 'a form'],
  ])('%s %s!%s: none (%s)', (sample, sheet, address) => {
    expect(at(sampleSheet(sample, sheet), address)).toBeUndefined();
  });

  it('are those of the table around the cell where two stand beside each other', () => {
    const header = ['科目编码', '科目名称', '合计', '人员经费', '公用经费'];
    const titles = (row: readonly string[], title: string) => [title, ...row.slice(1).map(() => '')];
    const sheet = sheetOf([
      [...titles(header, '2024年一般公共预算基本支出表'), '', ...titles(header, '2024年机关运行经费预算表')],
      [...titles(header, '单位：万元'), '', ...titles(header, '单位：万元')],
      [...header, '', ...header],
      ['30101', '基本工资', '1', '1', '', '', '30201', '办公费', '2', '', '2'],
    ]);
    expect(at(sheet, 'B4')?.subjects).toEqual({ department: { code: [0], name: 1 } });
    expect(at(sheet, 'H4')?.subjects).toEqual({ department: { code: [6], name: 7 } });
    expect(at(sheet, 'F4')).toBeUndefined();
  });
});

describe('the code columns of a ledger', () => {
  const HEADINGS = [
    '单位名称',
    '功能科目编码',
    '功能科目名称',
    '部门经济分类编码',
    '部门经济分类名称',
    '资金来源',
    '金额',
  ];
  const ledger = sheetOf([
    ['2024年支出明细'],
    HEADINGS,
    ['甲局', '2010301', '行政运行', '30101', '基本工资', '本级财力', '1'],
  ]);

  it.each(['A3', 'G4', 'B400'])('%s', (address) => {
    expect(at(ledger, address)).toEqual({
      table: '支出明细底表',
      subjects: { functional: { code: [1], name: 2 }, department: { code: [3], name: 4 } },
    });
  });

  it('are none in or over the headings, and none in a ledger of income', () => {
    expect(at(ledger, 'A2')).toBeUndefined();
    expect(
      at(
        sheetOf([
          ['单位名称', '收入类别', '金额'],
          ['甲局', '一般公共预算', '1'],
        ]),
        'A2',
      ),
    ).toBeUndefined();
  });
});

it('there are none in a sheet that is no table', () => {
  expect(at(sheetOf([['科目编码', '科目名称']]), 'A2')).toBeUndefined();
  expect(at(sheetOf([]), 'A1')).toBeUndefined();
});
