import { layTable } from '../../src/layout/lay-table';
import { sheetOf } from '../../src/layout/sheet-of';
import { withZeros } from '../../src/layout/contents';
import { matchColumns } from '../../src/recognise/header-columns';
import { recognise } from '../../src/recognise/recognise';
import type { TableDefinition } from '../../src/standard/definition';
import { TABLE_DEFINITIONS } from '../../src/standard/registry';
import { DEPARTMENT, sketchOf } from './sketches';

/** What is recognised in a table that was laid out. */
function recognised(definition: TableDefinition, fill = (sheet: ReturnType<typeof layTable>) => sheet) {
  return recognise({ sheets: [sheetOf(fill(layTable(sketchOf(definition.id, [{ kind: 'total' }]))))] });
}

const tables = TABLE_DEFINITIONS.map((definition) => [definition.id, definition] as const);

/** Lines that tables of other places print, but these forms do not. */
const NOT_PRINTED: Readonly<Record<string, readonly string[]>> = {
  'budget.revenue-expenditure-summary': ['使用非财政拨款结余'],
  'final.general-public-basic-expenditure': ['合计'],
};

test.each(tables)('%s, laid out blank, is recognised as itself', (id, definition) => {
  const { tables: found, unread } = recognised(definition);
  expect(found.map((table) => table.id)).toEqual([id]);
  expect(unread).toEqual([]);
  expect(found[0]).toMatchObject({
    year: 2024,
    ...(definition.layout.kind === 'form' ? {} : { department: { name: DEPARTMENT } }),
    unit: { name: '万元' },
  });
});

test.each(tables)('every column of %s is printed under its path, and no other', (_, definition) => {
  const { layout, print } = definition;
  expect(print.kind).toBe(layout.kind);
  const { parts } = recognised(definition, withZeros).tables[0]!;
  const specs =
    layout.kind === 'list'
      ? [layout.columns]
      : layout.kind === 'sides'
        ? layout.sides.map(({ columns }) => columns)
        : [[layout.kind === 'panels' ? layout.column : '金额']];
  parts.forEach(({ columns }, at) => {
    expect([...matchColumns(columns, specs[at]!).keys()].sort()).toEqual([...specs[at]!].sort());
    expect(columns).toHaveLength(specs[at]!.length);
  });
});

test.each(tables.filter(([, { layout }]) => layout.kind !== 'list'))('every line of %s is known', (id, definition) => {
  const { layout, print } = definition;
  const { parts } = recognised(definition, withZeros).tables[0]!;
  const linesOf = (part: number) => parts[part]!.rows.filter(({ kind }) => kind === 'line').map(({ line }) => line![0]);
  const expected = (lines: object, groups: object = {}) =>
    [...Object.keys(lines), ...Object.keys(groups)].filter((name) => !NOT_PRINTED[id]?.includes(name)).sort();
  if (layout.kind === 'sides' && print.kind === 'sides') {
    layout.sides.forEach((side, at) => {
      expect(linesOf(at).sort()).toEqual(expected(side.lines, side.groups));
      const { rows } = parts[at]!;
      // What is neither a line nor 其中 is a 类 on the side of the 支出, and something named by the vocabulary elsewhere.
      expect(rows.map(({ kind }) => kind)).not.toContain('other');
      if (side.functional) {
        const classes = rows.filter(({ kind }) => kind === 'item').map(({ code }) => code);
        expect(classes).not.toContain(undefined);
        expect(new Set(classes).size).toBe(classes.length);
      }
    });
  } else if (layout.kind === 'panels' || layout.kind === 'form') {
    expect(linesOf(0).sort()).toEqual(expected(layout.lines));
  }
});

test('a department may be called whatever it likes', () => {
  const department = '一|二局 $& {year}';
  const { cells } = layTable({ ...sketchOf('budget.department-performance-targets', []), department });
  expect(cells.flatMap(({ content }) => (content.kind === 'text' ? [content.text] : []))).toContain(department);
});
