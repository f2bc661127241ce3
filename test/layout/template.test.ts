import { inspect } from '../../src/inspect';
import { CODE_SHEET, codeSheet } from '../../src/layout/code-sheet';
import { sheetOf } from '../../src/layout/sheet-of';
import { layBlankTables } from '../../src/layout/template';
import { recognise } from '../../src/recognise/recognise';
import { findCode } from '../../src/standard/codes/code-index';
import { TABLE_SETS } from '../../src/standard/registry';
import type { Area } from '../../src/workbook/address';
import { cellAt } from '../../src/workbook/workbook';

const sets = TABLE_SETS.map(({ family, tables }) => [family, tables] as const);
const requested = (family: 'budget' | 'final') =>
  ({ family, year: 2024, department: '', unit: '万元', decimals: 2 }) as const;

test.each(sets)('the blank tables of a %s pass the check, but for being empty', (family, tables) => {
  const blanks = layBlankTables(requested(family));
  const { findings, tables: found } = inspect({
    sheets: [...blanks.map(({ sheet }) => sheet), codeSheet(2024)].map(sheetOf),
  });
  expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(['table-empty-without-note']));
  const numbered = tables.filter(({ print }) => print.number !== undefined);
  expect(found.map(({ table }) => table).sort()).toEqual(numbered.map(({ id }) => id).sort());
  expect(blanks.map(({ sheet }) => sheet.name)).toEqual(numbered.map(({ print }) => print.number).sort());
});

test.each(sets)('what stands in for the rows of a %s is recognised, cell for cell where the blanks are', (family) => {
  for (const { table, sheet, standIn } of layBlankTables(requested(family))) {
    const places = ({ cells }: typeof sheet) =>
      cells.map(({ row, column, rowSpan, columnSpan }) => [row, column, rowSpan, columnSpan]);
    expect(places(standIn)).toEqual(places(sheet));
    const [found, ...others] = recognise({ sheets: [sheetOf(standIn)] }).tables;
    expect([found?.id, others.length]).toEqual([table, 0]);
    for (const { rows } of found!.parts) {
      expect(rows.map(({ kind }) => kind)).not.toContain('other');
      expect(rows.every(({ figures }) => figures.every(({ state }) => state === 'amount'))).toBe(true);
    }
  }
});

const sheet = sheetOf(codeSheet(2024));
const codesIn = ({ top, left, bottom }: Area) =>
  Array.from({ length: bottom - top + 1 }, (_, at) => cellAt(sheet, { row: top + at, column: left })!.text);

test.each([
  // Table, column (from zero), how long the codes are that it offers, rows above and of the subjects.
  ['budget', '预算03表', 0, 'functional', [3], 2, 12],
  ['budget', '预算06表', 0, 'department', [5], 1, 30],
  ['budget', '预算06表', 2, 'government', [5], 1, 30],
  ['budget', '预算07表', 0, 'department', [3], 2, 30],
  ['budget', '预算07表', 3, 'government', [3], 2, 30],
  ['final', '公开02表', 0, 'functional', [3, 5, 7], 1, 20],
] as const)(
  'in %s %s, column %d offers the codes of the %s classification',
  (family, name, column, of, lengths, above, rows) => {
    const blank = layBlankTables(requested(family)).find((table) => table.sheet.name === name)!.sheet;
    const { area, source } = blank.choices.find((choices) => choices.area.left === column)!;
    expect(source.sheet).toBe(CODE_SHEET);
    const codes = codesIn(source.area);
    expect([...new Set(codes.map((code) => code.length))]).toEqual(lengths);
    expect(codes.every((code) => findCode(of, code, 2024))).toBe(true);
    expect([area.top - blank.frozenRows, area.bottom - area.top + 1]).toEqual([above, rows]);
  },
);

test('a list of codes is nothing to report, but figures beside the codes are', () => {
  expect(recognise({ sheets: [sheet] }).unread).toEqual([]);
  const row = sheet.rows.get(20)!;
  const beside = new Map([...row, [8, { kind: 'number', text: '12.5' } as const]]);
  const rows = new Map([...sheet.rows, [20, beside]]);
  expect(recognise({ sheets: [{ ...sheet, rows }] }).unread).toMatchObject([{ reason: 'no-header' }]);
});
