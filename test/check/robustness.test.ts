import * as fc from 'fast-check';
import { documents } from '../../samples/documents';
import type { Inspection } from '../../src/check/inspection';
import { inspect } from '../../src/inspect';
import { TABLE_DEFINITIONS } from '../../src/standard/registry';
import { parseArea, parsePosition } from '../../src/workbook/address';
import type { Cell } from '../../src/workbook/cell';
import type { Sheet, Workbook } from '../../src/workbook/workbook';
import { layoutsOf, workbookOf } from '../recognise/workbooks';
import { unfolded } from './told';

/** Words that recognition listens to, so that random sheets are not merely ignored. */
const WORDS = [
  ...TABLE_DEFINITIONS.flatMap(({ titles, layout }) => [
    ...titles.slice(0, 1),
    ...(layout.kind === 'list' ? [...layout.columns, ...Object.values(layout.attributes).flat()] : []),
    ...(layout.kind === 'sides'
      ? layout.sides.flatMap(({ lines, groups }) => [...Object.keys(lines), ...Object.keys(groups)])
      : []),
    ...(layout.kind === 'form' ? [...layout.anchors, ...Object.keys(layout.lines)] : []),
  ]).flatMap((path) => path.split('.')),
  ...[
    '项目',
    '收入',
    '支出',
    '行次',
    '栏次',
    '单位：万元',
    '单位：',
    '元',
    '部门名称：某局',
    '2024年',
    '合 计',
    '小计',
    '其中：财政拨款',
  ],
  ...[
    '一、一般公共服务支出',
    '（二）外交支出',
    '人员经费合计',
    '公用经费合计',
    '注：本表无数据。',
    '备注',
    '类',
    '款',
    '项',
    '公开01表',
  ],
  ...[
    '201',
    '20103',
    '2010301',
    '301',
    '30101',
    '045',
    '045001',
    '01',
    '099',
    '',
    ' ',
    '－',
    '—',
    '0.00',
    '421. 29',
    '1,074.33',
  ],
];

const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS).map((text): Cell => ({ kind: 'text', text })) },
  {
    weight: 1,
    arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }).map((text): Cell => ({ kind: 'text', text })),
  },
  {
    weight: 4,
    arbitrary: fc
      .record({
        value: fc.integer({ min: -99_999, max: 9_999_999 }),
        format: fc.constantFrom(undefined, '0.00', '0', '00', '#,##0.00_ ', '0%', 'General'),
      })
      .map(({ value, format }): Cell => ({
        kind: 'number',
        text: `${value / 100}`,
        ...(format === undefined ? {} : { format }),
      })),
  },
  { weight: 1, arbitrary: fc.constantFrom('#REF!', '#N/A').map((text): Cell => ({ kind: 'error', text })) },
  { weight: 1, arbitrary: fc.constantFrom('TRUE', 'FALSE').map((text): Cell => ({ kind: 'boolean', text })) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('SUM(A1:C9)', 'B2', 'A1+', 'NOW()', 'SUM(Sheet1!A1:B2)')
      .map((formula): Cell => ({ kind: 'uncalculated', text: '', formula })),
  },
);

type Placed = readonly [row: number, column: number, cell: Cell | undefined];

const placed = (rows: number, columns: number): fc.Arbitrary<Placed> =>
  fc.tuple(fc.nat(rows), fc.nat(columns), fc.option(cell, { nil: undefined, freq: 4 }));

/** Puts cells into a sheet, or takes them out. */
function overwritten(sheet: Sheet, cells: readonly Placed[]): Sheet {
  const rows = new Map([...sheet.rows].map(([row, line]) => [row, new Map(line)]));
  for (const [row, column, content] of cells) {
    const line = rows.get(row) ?? new Map<number, Cell>();
    if (content) line.set(column, content);
    else line.delete(column);
    if (line.size > 0) rows.set(row, sorted(line));
    else rows.delete(row);
  }
  return { ...sheet, rows: sorted(rows) };
}

function sorted<T>(entries: ReadonlyMap<number, T>): Map<number, T> {
  return new Map([...entries].sort(([a], [b]) => a - b));
}

/** What holds for any inspection, whatever was in the workbook. */
function expectSound(workbook: Workbook, inspection: Inspection): void {
  const names = new Set(workbook.sheets.map(({ name }) => name));
  const { findings, notChecked, tables, summary } = inspection;
  for (const { cells } of [...findings, ...notChecked]) {
    for (const { sheet, address } of cells)
      expect([names.has(sheet), parsePosition(address) !== undefined]).toEqual([true, true]);
  }
  for (const { sheet, range } of tables)
    expect([names.has(sheet), parseArea(range) !== undefined]).toEqual([true, true]);
  for (const { verdict, difference, cells } of findings) {
    expect(cells.length).toBeGreaterThan(0);
    if (verdict) expect(difference).toMatch(/^-?\d+(\.\d+)?$/);
  }
  const counted = (wanted: string) => unfolded(findings).filter(({ verdict }) => verdict === wanted).length;
  expect([summary.rounding, summary.suspect, summary.broken]).toEqual([
    counted('尾差'),
    counted('存疑'),
    counted('不平'),
  ]);
  expect(summary.notChecked).toBe(notChecked.length);
  const ranks = findings.map(({ severity }) => ['error', 'warning', 'info'].indexOf(severity));
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
}

test('a workbook of random cells is inspected', () => {
  const sheet = fc
    .array(placed(25, 8), { maxLength: 120 })
    .map((cells) => overwritten({ name: '', hidden: false, rows: new Map() }, cells));
  fc.assert(
    fc.property(fc.array(sheet, { maxLength: 3 }), (sheets) => {
      const workbook = { sheets: sheets.map((content, at) => ({ ...content, name: `Sheet${at + 1}` })) };
      expectSound(workbook, inspect(workbook));
    }),
    { numRuns: 200 },
  );
}, 60_000);

test.each(documents.map(({ file }) => file))(
  '%s with cells deleted and overwritten is inspected',
  (file) => {
    const clean = workbookOf(layoutsOf(file));
    const change = fc.tuple(fc.nat(clean.sheets.length - 1), fc.array(placed(40, 14), { minLength: 1, maxLength: 12 }));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const sheets = [...clean.sheets];
        for (const [at, cells] of changes) sheets[at] = overwritten(sheets[at]!, cells);
        expectSound({ sheets }, inspect({ sheets }));
      }),
      { numRuns: 25 },
    );
  },
  60_000,
);

test.each(documents.map(({ file }) => file))(
  '%s with rows and columns missing is inspected',
  (file) => {
    const clean = workbookOf(layoutsOf(file));
    fc.assert(
      fc.property(fc.nat(clean.sheets.length - 1), fc.nat(40), fc.nat(14), fc.boolean(), (at, row, column, both) => {
        const sheets = clean.sheets.map((sheet, index) => {
          if (index !== at) return sheet;
          const rows = new Map([...sheet.rows].filter(([number]) => number !== row));
          if (!both) return { ...sheet, rows };
          return {
            ...sheet,
            rows: new Map(
              [...rows].map(([number, line]) => [number, new Map([...line].filter(([c]) => c !== column))]),
            ),
          };
        });
        expectSound({ sheets }, inspect({ sheets }));
      }),
      { numRuns: 15 },
    );
  },
  60_000,
);

test.each([
  ['no sheet', { sheets: [] }],
  ['an empty sheet', { sheets: [{ name: '表', hidden: false, rows: new Map() }] }],
  ['a hidden sheet', { sheets: [{ name: '表', hidden: true, rows: new Map() }] }],
] as const)('a workbook with %s has nothing to say', (_, workbook) => {
  expect(inspect(workbook)).toMatchObject({ family: undefined, tables: [], findings: [], notChecked: [] });
});
