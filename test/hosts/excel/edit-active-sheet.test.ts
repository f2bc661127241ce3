import { editActiveSheet, type ActivePlace, type TextEdit } from '../../../src/hosts/excel/edit-active-sheet';
import { cellAt } from '../../../src/workbook/workbook';
import { mockExcel, type MockSheet } from './mock-workbook';

const SHEET: MockSheet = {
  name: '预算06表',
  at: [4, 0],
  values: [
    ['30101', '基本工资', 12.5],
    ['', '', 3],
  ],
  formats: [
    ['@', '@', '0.00'],
    ['@', '@', '0.00'],
  ],
};
const text = (row: number, column: number, content: string): TextEdit => ({
  row,
  column,
  content: { kind: 'text', text: content },
});
const CODES: readonly TextEdit[] = [
  text(5, 0, '30102'),
  text(5, 1, '=津贴补贴'),
  { row: 5, column: 2, content: { kind: 'blank' } },
];

describe('writing beside the active cell', () => {
  it('takes one trip to read and one to write, and writes texts that can be nothing else', async () => {
    const excel = mockExcel([SHEET, { name: '别的', values: [] }], { active: [5, 1] });
    const seen: ActivePlace[] = [];
    const problem = await editActiveSheet((place) => {
      seen.push(place);
      return CODES;
    });
    expect(problem).toBeUndefined();
    expect(excel.trips()).toBe(2);
    expect(seen[0]!.cell).toEqual({ row: 5, column: 1 });
    expect(seen[0]!.sheet.name).toBe('预算06表');
    expect(cellAt(seen[0]!.sheet, { row: 4, column: 2 })).toEqual({ kind: 'number', text: '12.5', format: '0.00' });
    expect(excel.written).toEqual([
      '预算06表!A6 format @',
      '预算06表!A6 30102',
      '预算06表!B6 format @',
      '预算06表!B6 =津贴补贴',
      '预算06表!C6 ',
    ]);
  });

  it('is one step to undo where Excel can merge steps, and asks no older version for that', async () => {
    const newer = mockExcel([SHEET], { version: '1.20' });
    await editActiveSheet(() => CODES);
    expect(newer.options).toEqual([{ mergeUndoGroup: true }]);
    const older = mockExcel([SHEET], { version: '1.9' });
    await editActiveSheet(() => CODES);
    expect(older.options).toEqual([]);
    expect(older.written).toHaveLength(5);
  });

  it('does not travel again where there is nothing to write', async () => {
    const excel = mockExcel([{ name: '空表', values: [] }]);
    expect(await editActiveSheet(({ sheet }) => (sheet.rows.size === 0 ? [] : CODES))).toBeUndefined();
    expect(excel.trips()).toBe(1);
    expect(excel.written).toEqual([]);
  });

  it.each([
    ['InvalidOperationInCellEditMode', false, 'cell-editing', ''],
    ['InvalidOperationInCellEditMode', true, 'cell-editing', '预算06表'],
    ['AccessDenied', true, 'sheet-protected', '预算06表'],
    ['AccessDenied', false, 'protected', ''],
    ['ItemNotFound', true, 'sheet-missing', '预算06表'],
    ['GeneralException', true, 'refused', '预算06表'],
  ] as const)('%s (while writing: %s) is the problem %s', async (code, whenWriting, expected, sheet) => {
    const excel = mockExcel([SHEET], { failure: { code, whenWriting } });
    expect(await editActiveSheet(() => CODES)).toMatchObject({ code: expected, data: { sheet } });
    expect(excel.written).toEqual([]);
  });

  it('says which cell took nothing', async () => {
    mockExcel([SHEET], { merged: ['预算06表!B6'] });
    expect(await editActiveSheet(() => CODES)).toEqual({
      code: 'cell-not-taken',
      data: { sheet: '预算06表', cell: 'B6' },
    });
  });

  it('refuses a sheet that is too large for Excel to hand over', async () => {
    const excel = mockExcel([{ ...SHEET, tooLarge: true }]);
    expect(await editActiveSheet(() => CODES)).toMatchObject({ code: 'range-too-large', data: { sheet: '预算06表' } });
    expect(excel.written).toEqual([]);
  });
});
