import { arrange, cellKey, findingAt } from '../../src/taskpane/state/arrange';
import { BROKEN, inspection, NOT_CHECKED, ROUNDING, SUSPECT, TABLES, WHOLE_FILE } from './inspection';

const second = { ...BROKEN, table: 'budget.expenditure-by-function', cells: [{ sheet: '预算03表', address: 'G6' }] };

describe('the order of the pane', () => {
  it('puts findings under their tables, tables with errors first, errors first in each', () => {
    const { groups } = arrange(inspection([WHOLE_FILE, SUSPECT, second, BROKEN]));
    expect(groups.map(({ table, sheet }) => table?.name ?? sheet)).toEqual(['支出总表', '收支总表', undefined]);
    expect(groups[0]!.items.map(({ finding }) => finding.severity)).toEqual(['error', 'warning']);
    expect(groups[0]!.tally).toEqual({ error: 1, warning: 1, info: 0 });
  });

  it('keeps information apart, and counts it', () => {
    const { groups, information, tally } = arrange(inspection([BROKEN, ROUNDING]));
    expect(tally).toEqual({ error: 1, warning: 0, info: 1 });
    expect(groups).toHaveLength(1);
    expect(information.flatMap(({ items }) => items.map(({ finding }) => finding))).toEqual([ROUNDING]);
  });

  it('tells two tables of one kind apart by their sheets', () => {
    const copy = { ...TABLES[0]!, sheet: '副本' };
    const there = { ...BROKEN, cells: [{ sheet: '副本', address: 'D37' }] };
    const { groups } = arrange({ ...inspection([BROKEN, there]), tables: [...TABLES, copy] });
    expect(groups.map(({ table }) => table?.sheet)).toEqual(['预算01表', '副本']);
  });

  it('gives every unit of money once', () => {
    const tables = [...TABLES, { ...TABLES[0]!, unit: '元' }, { ...TABLES[0]!, unit: undefined }];
    expect(arrange({ ...inspection([]), tables }).units).toEqual(['万元', '元']);
  });

  it('says a reason once, with everything that was not checked for it', () => {
    const [missing, unreadable] = NOT_CHECKED;
    const { notChecked } = arrange(inspection([], [missing!, { ...missing!, rule: 'another' }, unreadable!]));
    expect(notChecked.map(({ code, count, causes }) => [code, count, causes.length])).toEqual([
      ['table-missing', 2, 1],
      ['figure-unreadable', 1, 1],
    ]);
  });

  it('finds the worst finding about a cell, and none for its addends', () => {
    const arrangement = arrange(inspection([{ ...ROUNDING, cells: BROKEN.cells }, BROKEN]));
    expect(findingAt(arrangement, BROKEN.cells[0]!)).toBe('1');
    expect(findingAt(arrangement, BROKEN.cells[1]!)).toBeUndefined();
    expect(cellKey(BROKEN.cells[0]!)).toBe('预算01表!D37');
  });
});
