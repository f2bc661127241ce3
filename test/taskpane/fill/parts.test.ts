import { aligned } from '../../../src/taskpane/fill/aligned';
import { withFreeNames } from '../../../src/taskpane/fill/free-names';
import { changedName, fileName, filledName } from '../../../src/taskpane/fill/save-file';
import { contentsOf } from '../../../src/taskpane/fill/touched';
import { canBePlanned, isWrongYear, requestFor, templateRequestFor, yearOf } from '../../../src/taskpane/fill/wishes';
import { NOTHING_FILLED } from '../../../src/taskpane/state/fill';
import type { WorkbookEdits } from '../../../src/workbook/edits';
import type { Workbook } from '../../../src/workbook/workbook';
import { Exact } from '../../../src/workbook/amount';
import { sheetFrom } from '../../derive/sheets';
import { changing, amount, laid, newSheet, text } from '../../hosts/xlsx/write/written';

const { wishes, template } = NOTHING_FILLED;

describe('wishes', () => {
  it.each([
    ['2025', 2025],
    [' ２０２５ ', 2025],
    ['2025年', 2025],
    ['2017', undefined],
    ['2100', undefined],
    ['25', undefined],
    ['', undefined],
  ])('take %j for the year %s', (typed, year) => {
    expect(yearOf(typed)).toBe(year);
  });

  it('say what is wrong only where something was typed', () => {
    expect([isWrongYear(''), isWrongYear('  '), isWrongYear('2025'), isWrongYear('25')]).toEqual([
      false,
      false,
      false,
      true,
    ]);
    expect(canBePlanned(wishes)).toBe(true);
    expect(canBePlanned({ ...wishes, tables: [] })).toBe(false);
    expect(canBePlanned({ ...wishes, year: '25' })).toBe(false);
  });

  it('leave to the workbook what was not asked for', () => {
    const workbook: Workbook = { sheets: [] };
    expect(requestFor(workbook, wishes)).toEqual({ workbook, order: 'ledger', totals: 'formulas', rounding: 'plain' });
    const asked = { ...wishes, tables: ['a'], year: '2025', department: ' 某局 ', ledgerUnit: '元' } as const;
    expect(requestFor(workbook, asked)).toMatchObject({
      tables: ['a'],
      year: 2025,
      department: '某局',
      ledgerUnit: '元',
    });
  });

  it('ask for blank tables of the latest year where none was typed', () => {
    expect(templateRequestFor(template, 2026)).toMatchObject({ family: 'budget', year: 2026, unit: '万元' });
    expect(templateRequestFor({ ...template, year: '2024' }, 2026)).toMatchObject({ year: 2024 });
  });
});

describe('names of files', () => {
  it.each([
    ['预算.xlsx', '预算（已生成）.xlsx', '预算（已改）.xlsx'],
    ['预算.XLSM', '预算（已生成）.XLSM', '预算（已改）.XLSM'],
    ['a.b.xlsx', 'a.b（已生成）.xlsx', 'a.b（已改）.xlsx'],
    ['预算', '预算（已生成）.xlsx', '预算（已改）.xlsx'],
  ])('%s is filled as %s, and changed as %s', (name, filled, changed) => {
    expect(filledName(name)).toBe(filled);
    expect(changedName(name)).toBe(changed);
  });

  it('hold nothing that Windows refuses', () => {
    expect(fileName('甲/乙:丙*2025年')).toBe('甲乙丙2025年.xlsx');
  });
});

describe('amounts below each other', () => {
  it('have their points below each other', () => {
    expect(aligned(['1', '2.5', '-0.25', '', '—'])).toEqual(['1.00', '2.50', '-0.25', '', '—']);
    expect(aligned(['1', '20'])).toEqual(['1', '20']);
    expect(aligned([])).toEqual([]);
  });
});

describe('new sheets', () => {
  it('get numbers where their names are taken, and still refer to each other', () => {
    const area = { top: 0, left: 0, bottom: 1, right: 0 };
    const sheets = [
      newSheet('表', [], { choices: [{ area, source: { sheet: '科目代码', area } }] }),
      newSheet('科目代码', []),
      newSheet('另表', []),
    ];
    const renamed = withFreeNames(sheets, ['表', '科目代码', '科目代码(2)']);
    expect(renamed.map(({ name }) => name)).toEqual(['表(2)', '科目代码(3)', '另表']);
    expect(renamed[0]!.choices[0]!.source).toEqual({ sheet: '科目代码(3)', area });
  });
});

describe('what was written', () => {
  const edits: WorkbookEdits = {
    ...changing('甲', { A1: amount('1') }),
    newSheets: [newSheet('新', [laid('A1', text('x'))])],
  };
  const one = new Exact(1);
  const two = new Exact(2);
  const workbook = (first: readonly (readonly (typeof one | string)[])[], added = 'x'): Workbook => ({
    sheets: [sheetFrom('甲', first), sheetFrom('新', [[added]])],
  });
  const after = workbook([[one, two]]);

  it.each([
    ['nothing changed', workbook([[one, two]]), false],
    ['another cell of the sheet changed', workbook([[one, one]]), false],
    ['a written cell changed', workbook([[two, two]]), true],
    ['a new sheet changed', workbook([[one, two]], 'y'), true],
    ['a new sheet was deleted', { sheets: [after.sheets[0]!] }, true],
  ])('is touched or not: %s', (_, now, touched) => {
    expect(contentsOf(edits, now) !== contentsOf(edits, after)).toBe(touched);
  });
});
