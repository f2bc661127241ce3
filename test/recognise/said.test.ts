import { inspect } from '../../src/inspect';
import { recognise } from '../../src/recognise/recognise';
import type { Cell } from '../../src/workbook/cell';
import { EMPTY_MEMO, type SheetAssignment } from '../../src/workbook/memo/memo';
import type { Sheet, Workbook } from '../../src/workbook/workbook';
import { layoutsOf, workbookOf } from './workbooks';

const BUDGET = workbookOf(layoutsOf('laocheng-2024-budget'));
const FIRST = BUDGET.sheets[1]!;

/** The sheet without its title, under a name that says nothing. */
const nameless = (sheet: Sheet): Sheet => ({
  ...sheet,
  name: 'Sheet2',
  rows: new Map([...sheet.rows].map(([row, cells]) => [row, withoutTitle(cells)])),
});

function withoutTitle(cells: ReadonlyMap<number, Cell>): ReadonlyMap<number, Cell> {
  return new Map([...cells].filter(([, cell]) => cell.kind !== 'text' || !/\d{4}年.*表/.test(cell.text)));
}

const saying = (sheets: readonly Sheet[], ...said: readonly SheetAssignment[]): Workbook => ({
  sheets,
  memo: { ...EMPTY_MEMO, sheets: said },
});

const tablesOf = (workbook: Workbook) => recognise(workbook).tables.map(({ id, sheet }) => `${sheet} ${id}`);

describe('what the user said of a sheet', () => {
  const sheet = nameless(FIRST);
  const similar = nameless(BUDGET.sheets.find(({ name }) => name.includes('05'))!);

  test('settles what neither title nor name says', () => {
    // The heading alone fits more than one table.
    expect(recognise({ sheets: [similar] }).unread).toMatchObject([{ reason: 'ambiguous' }]);
    const table = 'budget.general-public-expenditure';
    expect(tablesOf(saying([similar], { sheet: 'Sheet2', table }))).toEqual([`Sheet2 ${table}`]);
  });

  test('goes before the title', () => {
    const table = 'budget.general-public-expenditure';
    const titled = BUDGET.sheets.find(({ name }) => name.includes('03'))!;
    expect(tablesOf({ sheets: [titled] })).toEqual([`${titled.name} budget.expenditure-summary`]);
    expect(tablesOf(saying([titled], { sheet: titled.name, table }))).toEqual([`${titled.name} ${table}`]);
  });

  test('leaves a sheet alone that is no public table, figures or not', () => {
    const { tables, findings } = inspect(saying([sheet], { sheet: 'Sheet2', table: '' }));
    expect([tables, findings]).toEqual([[], []]);
  });

  test('is told to be impossible where the heading does not allow it, with what it lacks', () => {
    const workbook = saying([sheet, FIRST], { sheet: 'Sheet2', table: 'budget.three-public-expenses' });
    const { tables, findings } = inspect(workbook);
    expect(tables.map((table) => table.sheet)).toEqual([FIRST.name]);
    const said = findings.filter(({ code }) => code === 'table-unrecognised');
    expect(said).toMatchObject([
      { severity: 'warning', data: { sheet: 'Sheet2', reason: 'said-otherwise', said: '三公经费表' } },
    ]);
    expect(said[0]!.data['detail']).toContain('公务接待费');
  });

  test('is told to be impossible where there is no heading at all', () => {
    const rows = new Map([[0, new Map<number, Cell>([[0, { kind: 'text', text: '说明' }]])]]);
    const note: Sheet = { name: '说明', hidden: false, rows };
    expect(recognise(saying([note], { sheet: '说明', table: 'budget.revenue-summary' }))).toMatchObject({
      tables: [],
      unread: [{ reason: 'said-otherwise', said: '收入总表' }],
    });
  });

  test('is as if nothing had been said where the table or the sheet is not known', () => {
    expect(
      tablesOf(saying([FIRST], { sheet: FIRST.name, table: 'budget.tomorrow' }, { sheet: '没有', table: '' })),
    ).toEqual(tablesOf({ sheets: [FIRST] }));
  });
});
