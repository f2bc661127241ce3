import { planAdoption, type Adopted } from '../../../src/taskpane/actions/adoption';
import { ownReports, planReport } from '../../../src/taskpane/actions/report';
import { suggestionsOf } from '../../../src/taskpane/actions/suggestions';
import { withSheets } from '../../../src/taskpane/actions/with-sheets';
import type { Finding } from '../../../src/check/finding';
import type { Cell } from '../../../src/workbook/cell';
import { sheetOf } from '../../../src/layout/sheet-of';
import { cellAt, type Workbook } from '../../../src/workbook/workbook';
import { nothing } from '../../report/inspection';

const book = (cells: Readonly<Record<number, Cell>>): Workbook => ({
  sheets: [
    { name: '01', hidden: false, rows: new Map([[0, new Map(Object.entries(cells).map(([c, cell]) => [+c, cell]))]]) },
  ],
});
const A1 = { sheet: '01', address: 'A1' };
const adopted = (current: string, suggested = '421.29'): readonly Adopted[] => [{ cell: A1, current, suggested }];
const number = (text: string, more: Partial<Cell> = {}): Cell => ({ kind: 'number', text, ...more });

describe('adopting a suggestion', () => {
  it.each([
    ['as it was stored', number('421.39'), '421.39'],
    ['with fewer digits', number('421.3'), '421.30'],
    ['as binary fractions leave it', number('411.90999999999997', { format: '0.00' }), '411.91'],
    ['rounded by its format', number('1.005', { format: '0.00' }), '1.01'],
    ['as text', { kind: 'text', text: '1,074.33' } satisfies Cell, '1074.33'],
    ['nothing', { kind: 'text', text: '－' } satisfies Cell, ''],
  ])('writes where the cell still shows what was checked: %s', (_, cell, current) => {
    expect(planAdoption(book({ 0: cell }), adopted(current))).toEqual({
      kind: 'ready',
      changes: [{ sheet: '01', cells: [{ row: 0, column: 0, content: { kind: 'amount', decimal: '421.29' } }] }],
      formulas: [],
    });
  });

  it.each([
    ['another amount', book({ 0: number('421.40') }), '421.40'],
    ['nothing any more', book({}), ''],
    ['words', book({ 0: { kind: 'text', text: '见附表' } }), '见附表'],
    ['no sheet any more', { sheets: [] }, ''],
  ])('writes nothing where there is %s', (_, workbook, now) => {
    expect(planAdoption(workbook, adopted('421.39'))).toEqual({ kind: 'changed', cell: A1, now });
  });

  it('says which formulas would give way', () => {
    const plan = planAdoption(book({ 0: number('1', { formula: 'SUM(B1:B2)' }) }), adopted('1'));
    expect(plan).toMatchObject({ formulas: [{ cell: A1, formula: 'SUM(B1:B2)' }] });
  });

  it('empties the cell of a misplaced amount, and writes all that belongs together at once', () => {
    const other = { sheet: '01', address: 'B1' };
    const finding = {
      culprit: {
        kind: 'misplaced',
        cell: A1,
        current: '5.00',
        suggested: '0.00',
        partner: { cell: other, suggested: '5.00', unit: '万元' },
        alternatives: [],
      },
    } as unknown as Finding;
    expect(planAdoption(book({ 0: number('5') }), suggestionsOf(finding))).toMatchObject({
      changes: [
        {
          sheet: '01',
          cells: [
            { column: 0, content: { kind: 'blank' } },
            { column: 1, content: { kind: 'amount', decimal: '5.00' } },
          ],
        },
      ],
    });
  });
});

describe('reading some sheets again', () => {
  const before: Workbook = { ...book({ 0: number('1') }), memoProblem: 'damaged' };
  const piece = { sheet: 0, top: 0, left: 0, values: [[2]], formulas: [[2]], numberFormat: [['General']] };

  it('replaces their cells and what is remembered', () => {
    const after = withSheets(before, {
      names: ['01'],
      pieces: [piece],
      memo: { waivers: [], sheets: [], settings: {} },
    })!;
    expect(cellAt(after.sheets[0]!, { row: 0, column: 0 })).toEqual({ kind: 'number', text: '2' });
    expect(after.memo).toBeDefined();
    expect(after).not.toHaveProperty('memoProblem');
    expect(withSheets(before, { names: ['01'], pieces: [] })!.sheets[0]!.rows.size).toBe(0);
  });

  it('says where there is a sheet that was not read before', () => {
    expect(withSheets(before, { names: ['02'], pieces: [] })).toBeUndefined();
  });
});

describe('planning the report', () => {
  it('replaces its own and lives beside the user’s', () => {
    const plan = (workbook: Workbook) => planReport(workbook, nothing, '2024-03-15', 'zh');
    const users = { name: '审核结果', hidden: false, rows: new Map() };
    expect(plan({ sheets: [users] })).toMatchObject({ newSheets: [{ name: '审核结果(2)' }], removedSheets: [] });
    const own = sheetOf(plan({ sheets: [] }).newSheets[0]!);
    expect(ownReports({ sheets: [users, own] })).toEqual(['审核结果']);
    expect(plan({ sheets: [own] })).toMatchObject({ newSheets: [{ name: '审核结果' }], removedSheets: ['审核结果'] });
  });
});
