import { inspect } from '../../src/inspect';
import { withContents } from '../../src/layout/contents';
import { emptyNote } from '../../src/layout/empty-note';
import { layTable } from '../../src/layout/lay-table';
import { sheetOf } from '../../src/layout/sheet-of';
import { cellAt } from '../../src/workbook/workbook';
import { formatPosition, parsePosition } from '../../src/workbook/address';
import { TABLE_DEFINITIONS } from '../../src/standard/registry';
import { sketchOf } from './sketches';

const blank = layTable(sketchOf('final.three-public-expenses', [{ kind: 'total' }]));
const first = `A${blank.frozenRows + 1}`;

test('contents are written into laid cells, which keep their looks but for sums of nothing', () => {
  const filled = withContents(
    blank,
    new Map([
      [first, { kind: 'formula', formula: 'B9+C9', decimal: '11.50' }],
      ['A1', { kind: 'text', text: '=一个表名' }],
    ]),
  );
  const sheet = sheetOf(filled);
  expect(cellAt(sheet, parsePosition(first)!)).toEqual({
    kind: 'number',
    text: '11.50',
    formula: 'B9+C9',
    format: '0.00;-0.00;',
  });
  expect(cellAt(sheet, { row: 0, column: 0 })).toEqual({ kind: 'text', text: '=一个表名' });
  const others = ({ cells }: typeof blank) => cells.filter((cell) => formatPosition(cell) !== first);
  expect(others(filled).map(({ look }) => look)).toEqual(others(blank).map(({ look }) => look));
});

test('a place that was not laid out is refused', () => {
  const amount = { kind: 'amount', decimal: '1' } as const;
  expect(() => withContents(blank, new Map([['Z99', amount]]))).toThrow(RangeError);
  // Covered by the merged title.
  expect(() => withContents(blank, new Map([['B1', amount]]))).toThrow('B1');
});

test('a row grows where a text needs more lines', () => {
  const sheet = layTable(sketchOf('budget.department-performance-targets', []));
  const goal = sheet.cells.find(({ content }) => content.kind === 'text' && content.text === '年度履职目标')!.row;
  const text = '深入推进政务服务改革，'.repeat(30);
  const filled = withContents(sheet, new Map([[`B${goal + 1}`, { kind: 'text', text }]]));
  expect(filled.rowHeights[goal]).toBeGreaterThan(3 * sheet.rowHeights[goal]!);
  expect(filled.rowHeights.filter((_, row) => row !== goal)).toEqual(sheet.rowHeights.filter((_, row) => row !== goal));
});

test.each(TABLE_DEFINITIONS.filter(({ print }) => print.subject).map((table) => [table.name, table] as const))(
  'the note of an empty %s says so to the check',
  (_, table) => {
    const notes = [emptyNote(table, 2024)];
    const found = (lines: readonly string[]) =>
      inspect({ sheets: [sheetOf(layTable(sketchOf(table.id, [{ kind: 'total' }], { notes: lines })))] }).findings.map(
        ({ code }) => code,
      );
    expect(found([])).toContain('table-empty-without-note');
    expect(found(notes)).not.toContain('table-empty-without-note');
  },
);
