import { planFill } from '../../src/derive/fill/plan-fill';
import { sheetOf } from '../../src/layout/sheet-of';
import { recognise } from '../../src/recognise/recognise';
import type { Sheet, Workbook } from '../../src/workbook/workbook';
import { layoutsOf, workbookOf } from '../recognise/workbooks';
import { differences } from './compare';
import { sheetFrom } from './sheets';

const HOW = { order: 'ledger', totals: 'values', rounding: 'plain' } as const;

/** Takes the sheet of a table away, and makes the table from the others. */
function without(workbook: Workbook, name: string) {
  const before = recognise(workbook).tables.find((table) => table.name === name)!;
  const sheets = workbook.sheets.filter((sheet) => sheet.name !== before.sheet);
  const plan = planFill({ workbook: { sheets }, ...HOW, tables: [name] });
  const after = recognise({ sheets: plan.edits.newSheets.map(sheetOf) }).tables.find(({ id }) => id === before.id);
  return { before, after, plan };
}

/** What the others determine; of every document all of these, and nothing of them differently. */
const DETERMINED: Readonly<Record<string, readonly string[]>> = {
  'yanjin-2024-budget': ['收支总表', '财政拨款收支总表', '整体绩效目标表', '项目绩效目标表'],
  'laocheng-2024-budget': ['收支总表', '收入总表', '财政拨款收支总表', '整体绩效目标表', '项目绩效目标表'],
  'shilong-2024-budget': ['收支总表', '财政拨款收支总表', '三公经费表'],
};

describe.each(Object.entries(DETERMINED))('from the other tables of %s', (file, names) => {
  const workbook = workbookOf(layoutsOf(file));

  test.each(names)('the %s comes back', (name) => {
    const { before, after, plan } = without(workbook, name);
    expect(differences(before, after!)).toEqual([]);
    expect(plan.undetermined).toEqual([]);
  });
});

describe.each(['yanjin', 'laocheng', 'shilong'])('the empty tables of %s', (town) => {
  const workbook = workbookOf(layoutsOf(`${town}-2024-budget`));

  test('come back empty, with a note that says so', () => {
    const { after } = without(workbook, '政府性基金支出表');
    expect(after!.notes.map(({ text }) => text)).toEqual([expect.stringContaining('没有政府性基金预算支出')]);
  });
});

test('what the others do not determine is said, with the table that is needed', () => {
  const workbook = workbookOf(layoutsOf('yanjin-2024-budget'));
  const { plan, after } = without(workbook, '支出总表');
  expect(after).toBeUndefined();
  expect(plan.problems).toContainEqual({
    code: 'table-undetermined',
    blocking: false,
    name: '部门支出总体情况表',
    needs: expect.arrayContaining(['支出明细底表']) as unknown,
  });
});

test('a final account says which figures of its summary nothing determines', () => {
  const { plan } = without(workbookOf(layoutsOf('fengqiu-2024-final')), '收入支出决算总表');
  const open = plan.undetermined.map(({ row }) => row);
  expect(open).toContain('年初结转和结余');
  expect(open).not.toContain('本年收入合计');
});

test('支出经济分类汇总表 is made from 基本支出表 and 项目支出经济分类明细', () => {
  const workbook = workbookOf(layoutsOf('shilong-2024-budget'));
  const { before } = without(workbook, '支出经济分类汇总表');
  const basic = recognise(workbook).tables.find(({ name }) => name === '基本支出表')!.parts[0]!;
  const spent = new Map(
    basic.rows.map(({ code, governmentCode, figures }) => [`${code} ${governmentCode}`, figures[0]!.value]),
  );
  const header = workbook.sheets.find(({ name }) => name === before.sheet)!;
  const detail = before.parts[0]!.rows.flatMap(({ kind, code = '', governmentCode = '', label, figures }) => {
    if (kind !== 'subject') return [];
    const left = figures[0]!.value.minus(spent.get(`${code} ${governmentCode}`) ?? 0);
    const codes = [code.slice(0, 3), code.slice(3), label, governmentCode.slice(0, 3), governmentCode.slice(3), ''];
    return left.isZero() ? [] : [[...codes, left, left, left]];
  });
  const top = [...header.rows.entries()].filter(([row]) => row < before.parts[0]!.rows[0]!.index && row > 0);
  const texts = top.map(([, cells]) => Array.from({ length: 18 }, (_, column) => cells.get(column)?.text ?? ''));
  const extra: Sheet = sheetFrom('项目支出经济分类明细', [...texts, ...detail]);
  const sheets = [...workbook.sheets.filter(({ name }) => name !== before.sheet), extra];
  const plan = planFill({ workbook: { sheets }, ...HOW, tables: ['支出经济分类汇总表'] });
  const after = recognise({ sheets: plan.edits.newSheets.map(sheetOf) }).tables[0]!;
  const subjects = {
    ...before,
    parts: [{ ...before.parts[0]!, rows: before.parts[0]!.rows.filter(({ kind }) => kind === 'subject') }],
  };
  expect(differences(subjects, after)).toEqual([]);
});

describe('a table that is there', () => {
  const workbook = workbookOf(layoutsOf('laocheng-2024-budget'));

  test.each([
    'yanjin-2024-budget',
    'laocheng-2024-budget',
    'jiaozuo-2023-budget',
    'shilong-2024-budget',
    'fengqiu-2024-final',
  ])('of %s is not changed where it is complete', (file) => {
    const plan = planFill({ workbook: workbookOf(layoutsOf(file)), ...HOW });
    expect(plan.edits.changes).toEqual([]);
  });

  test('gets the totals that were left blank, and nothing else', () => {
    const table = recognise(workbook).tables.find(({ name }) => name === '支出总表')!;
    const [total] = table.parts[0]!.rows;
    const { place, value } = total!.figures[0]!;
    const sheets = workbook.sheets.map((sheet) => {
      if (sheet.name !== place.sheet) return sheet;
      const rows = new Map([...sheet.rows].map(([row, cells]) => [row, new Map(cells)]));
      rows.get(place.row)!.delete(place.column);
      return { ...sheet, rows };
    });
    const plan = planFill({ workbook: { sheets }, ...HOW });
    expect(plan.edits.changes).toEqual([
      {
        sheet: place.sheet,
        cells: [{ row: place.row, column: place.column, content: { kind: 'amount', decimal: value.toFixed() } }],
      },
    ]);
  });
});
