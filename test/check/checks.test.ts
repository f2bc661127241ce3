import { layDocument } from '../../samples/layout/document';
import type { CellContent, SheetLayout } from '../../samples/layout/model';
import type { Finding } from '../../src/check/finding';
import { inspect } from '../../src/inspect';
import { layoutsOf, workbookOf } from '../recognise/workbooks';
import { withCell } from './cells';
import { completeBudget } from './complete/budget';
import { completeFinal } from './complete/final';
import { unfolded } from './told';

const budget = layDocument(completeBudget);
const account = layDocument(completeFinal);
const laocheng = layoutsOf('laocheng-2024-budget');

const findings = (layouts: readonly SheetLayout[]) => inspect(workbookOf(layouts)).findings;
const of = (code: Finding['code'], layouts: readonly SheetLayout[]) =>
  unfolded(findings(layouts)).filter((finding) => finding.code === code);
const places = (found: readonly Finding[]) => found.map(({ cells: [first] }) => `${first!.sheet}!${first!.address}`);

/** Rewrites the texts of one sheet. */
function rewritten(
  layouts: readonly SheetLayout[],
  name: string,
  write: (text: string) => string,
): readonly SheetLayout[] {
  return layouts.map((sheet) =>
    sheet.name !== name
      ? sheet
      : {
          ...sheet,
          cells: sheet.cells.map((cell) =>
            cell.content.kind === 'text'
              ? { ...cell, content: { kind: 'text', text: write(cell.content.text) } }
              : cell,
          ),
        },
  );
}

describe('cells that can not be read', () => {
  const uncalculated: CellContent = { kind: 'formula', formula: 'VLOOKUP(A1,B:C,2,0)', format: '0.00' };

  test.each<[string, string, Finding['code'], Record<string, string>]>([
    ['01!B14', '见附件', 'amount-unreadable', { text: '见附件', row: '九、其他收入', column: '金额' }],
    ['03!H9', '60.1.1', 'amount-unreadable', { text: '60.1.1', row: '行政运行' }],
    ['06!E7', '12%', 'amount-unreadable', { text: '12%', column: '本年一般公共预算基本支出·合计' }],
    ['08!C6', '约10', 'amount-unreadable', { text: '约10', row: '政务服务局机关' }],
    ['12b!C7', '三十', 'amount-unreadable', { text: '三十', row: '大厅运行费' }],
  ])('%s that says %s', (address, written, code, data) => {
    const changed = withCell(budget, address, written);
    const found = of(code, changed);
    expect(places(found)).toEqual([address]);
    expect(found[0]).toMatchObject({ rule: code, severity: 'error', data });
    expect(of('relation-broken', changed)).toEqual([]);
  });

  test('an amount that can not be read is no part of any verdict', () => {
    const { findings: found, notChecked } = inspect(workbookOf(withCell(budget, '02!C6', '见附件')));
    expect(found.map(({ code }) => code)).toEqual(['amount-unreadable']);
    const stopped = notChecked.filter(({ code }) => code === 'figure-unreadable');
    expect(stopped.map(({ rule }) => rule).sort()).toEqual([
      'budget.A05-grand-total',
      'budget.revenue-summary.A04-total',
      'budget.revenue-summary.A04-units',
    ]);
    for (const { cells } of stopped) expect(cells).toEqual([{ sheet: '02', address: 'C6' }]);
  });

  test('a formula that nobody calculated', () => {
    const found = of('formula-uncalculated', withCell(budget, '01!B35', uncalculated));
    expect(places(found)).toEqual(['01!B35']);
    expect(found[0]).toMatchObject({
      severity: 'error',
      data: { formula: 'VLOOKUP(A1,B:C,2,0)', row: '本年收入合计' },
    });
  });

  test.each(['#REF!', '#DIV/0!', '#N/A'])('an error %s', (text) => {
    const workbook = workbookOf(budget);
    const sheets = workbook.sheets.map((sheet) =>
      sheet.name !== '03'
        ? sheet
        : {
            ...sheet,
            rows: new Map(
              [...sheet.rows].map(([row, cells]) => [
                row,
                row === 5 ? new Map(cells).set(5, { kind: 'error' as const, text }) : cells,
              ]),
            ),
          },
    );
    const { findings: found } = inspect({ sheets });
    expect(found.map(({ code, severity, cells, data }) => [code, severity, cells, data.text])).toEqual([
      ['cell-error', 'error', [{ sheet: '03', address: 'F6' }], text],
    ]);
  });
});

describe('units', () => {
  test('a table without a unit is not tied to others', () => {
    const changed = rewritten(budget, '02', (text) => text.replace('单位：万元', ''));
    const { findings: found, notChecked } = inspect(workbookOf(changed));
    expect(found.map(({ code, severity, cells }) => [code, severity, cells[0]?.sheet])).toEqual([
      ['unit-unknown', 'warning', '02'],
    ]);
    const untied = notChecked.filter(({ code }) => code === 'unit-unknown').map(({ rule }) => rule);
    expect(untied).toHaveLength(12);
    expect(untied.every((rule) => rule.startsWith('budget.A05-'))).toBe(true);
  });

  test('a table in 元 ties with tables in 万元', () => {
    const inYuan = budget.map((sheet) =>
      sheet.name !== '02'
        ? sheet
        : {
            ...sheet,
            cells: sheet.cells.map((cell) => {
              if (cell.content.kind === 'text')
                return { ...cell, content: { kind: 'text' as const, text: cell.content.text.replace('万元', '元') } };
              if (cell.content.kind !== 'number') return cell;
              const decimal = `${cell.content.decimal.replace('.', '')}00`.replace(/^0+(?=\d)/, '');
              return { ...cell, content: { kind: 'number' as const, decimal, format: '0' } };
            }),
          },
    );
    expect(findings(inYuan)).toEqual([]);
  });

  test('元 that are called 万元 break every tie, not the table itself', () => {
    const changed = rewritten(budget, '02', (text) => text.replace('单位：万元', '单位：元'));
    const rules = of('relation-broken', changed).map(({ rule }) => rule);
    expect(rules).toContain('budget.A05-total');
    expect(rules.every((rule) => rule.startsWith('budget.A05-'))).toBe(true);
  });
});

describe('the set as a whole', () => {
  test('a title of another year', () => {
    const changed = rewritten(budget, '05', (text) => text.replace('2024年', '2023年'));
    const [found, ...others] = findings(changed);
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      code: 'year-differs',
      severity: 'warning',
      table: 'budget.general-public-expenditure',
    });
    expect(found?.data).toMatchObject({ found: '2023', expected: '2024' });
  });

  test('the name of another department', () => {
    const changed = rewritten(budget, '03', (text) => text.replace('部门名称：政务服务局', '部门名称：大数据局'));
    expect(
      findings(changed).map(({ code, data, cells }) => [code, data.found, data.expected, cells[0]?.address]),
    ).toEqual([['department-differs', '大数据局', '政务服务局', 'A2']]);
  });

  test('a department written with spaces and full-width brackets is the same', () => {
    const changed = rewritten(budget, '03', (text) => text.replace('部门名称：政务服务局', '部门名称： 政 务 服务局'));
    expect(findings(changed)).toEqual([]);
  });

  test('a table that stands twice', () => {
    const copy = { ...budget.find(({ name }) => name === '01')!, name: '01 (2)' };
    const found = findings([...budget, copy]);
    expect(found.map(({ code, severity, cells }) => [code, severity, cells[0]?.sheet])).toEqual([
      ['table-duplicate', 'warning', '01 (2)'],
    ]);
    expect(found[0]?.data.other).toBe('01!A1');
  });

  test('the second copy is checked in itself, and does not hide the first', () => {
    const copy = { ...budget.find(({ name }) => name === '01')!, name: '01 (2)' };
    const changed = withCell([...budget, copy], '01 (2)!D37', '999.00');
    const broken = of('relation-broken', changed);
    expect(new Set(broken.map(({ rule }) => rule))).toEqual(
      new Set(['budget.revenue-expenditure-summary.A03-expenditure', 'budget.revenue-expenditure-summary.A03-balance']),
    );
    expect(broken.flatMap(({ cells }) => cells).every(({ sheet }) => sheet === '01 (2)')).toBe(true);
  });

  test('a sheet that is no table of the standard', () => {
    const [first] = budget;
    const strange = rewritten([{ ...first!, name: '其他' }], '其他', (text) =>
      text.replace(/收入|支出|收支|项目|金额/g, '某'),
    );
    const found = of('table-unrecognised', [...budget, ...strange]);
    expect(found.map(({ severity, data }) => [severity, data.sheet])).toEqual([['warning', '其他']]);
  });

  test('a cover sheet is only mentioned', () => {
    const cover: SheetLayout = { ...budget[0]!, name: '封面', cells: budget[0]!.cells.slice(0, 1) };
    const titled = rewritten([cover], '封面', () => '2024年度部门预算公开');
    const found = findings([...titled, ...budget]);
    expect(found.map(({ code, severity, data }) => [code, severity, data.reason])).toEqual([
      ['table-unrecognised', 'info', 'empty'],
    ]);
  });

  test('both families in one workbook are each checked with their own relations', () => {
    const { findings: found, summary } = inspect(workbookOf([...budget, ...account]));
    expect(found.filter(({ verdict }) => verdict)).toEqual([]);
    const ties = [budget, account].map((layouts) => inspect(workbookOf(layouts)).summary.ties);
    expect(summary.ties).toBe(ties[0]! + ties[1]!);
  });
});

describe('empty tables', () => {
  const note = '备注：区政务服务和大数据管理局2024年无政府性基金预算拨款安排的支出，故此表无数据。';
  const withoutNote = laocheng.map((sheet) =>
    sheet.name === '预算09表' ? { ...sheet, cells: sheet.cells.filter(({ role }) => role !== 'note') } : sheet,
  );

  test('an empty table that says so is in order', () => {
    expect(findings(laocheng).map(({ code }) => code)).not.toContain('table-empty-without-note');
  });

  test('an empty table that does not say so', () => {
    const found = of('table-empty-without-note', withoutNote);
    expect(found.map(({ severity, table, cells }) => [severity, table, cells[0]?.sheet])).toEqual([
      ['warning', 'budget.government-fund-expenditure', '预算09表'],
    ]);
  });

  test.each([note, '说明：本表为空', '注：我单位没有政府性基金预算支出，故本表为空表。', '本年度不涉及政府性基金支出'])(
    'a table that is empty because %s',
    (text) => {
      expect(
        of(
          'table-empty-without-note',
          rewritten(laocheng, '预算09表', (old) => (old === note ? text : old)),
        ),
      ).toEqual([]);
    },
  );

  // A sentence of its own is only taken for a note from ten characters on.
  test.each(['本表无数据', '此表为空', '（本表为空表）', '本单位无此项支出'])(
    'a table that is empty because %s',
    (text) => {
      expect(
        of(
          'table-empty-without-note',
          rewritten(laocheng, '预算09表', (old) => (old === note ? text : old)),
        ),
      ).toEqual([]);
    },
  );

  test('a table with amounts that says it is empty', () => {
    const filled = withCell(withCell(laocheng, '预算09表!F6', '5.00'), '预算09表!G6', '5.00');
    const found = of('table-filled-despite-note', filled);
    expect(found.map(({ severity, table }) => [severity, table])).toEqual([
      ['error', 'budget.government-fund-expenditure'],
    ]);
    expect(found[0]?.data.note).toContain('此表无数据');
    expect(places(found)).toEqual(['预算09表!F6']);
  });

  test('zeros do not fill a table', () => {
    expect(of('table-filled-despite-note', withCell(laocheng, '预算09表!F6', '0.00'))).toEqual([]);
  });
});
