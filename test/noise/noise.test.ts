import { unzipSync } from 'fflate';

import { documents } from '../../samples/documents';
import { sameAmount } from '../../samples/layout/decimal';
import { layDocument } from '../../samples/layout/document';
import type { LayoutCell, SheetLayout } from '../../samples/layout/model';
import { contentText } from '../../samples/layout/model';
import { noises } from './index';
import { hasLibreOffice, throughLibreOffice } from './libreoffice';
import type { Noise } from './noise';
import { compose } from './noise';
import { writeWorkbook, writeWorkbooks } from './write';

const layouts = new Map(documents.map((document) => [document.file, layDocument(document)]));
const laocheng = layouts.get('laocheng-2024-budget')!;
const every = [...layouts].flatMap(([file, sheets]) =>
  Object.entries(noises).map(([name, noise]) => ({ file, name, sheets, noise })),
);

function noisy(name: string): Noise {
  const noise = noises[name];
  if (noise === undefined) throw new Error(`no noise ${name}`);
  return noise;
}

function texts(sheets: readonly SheetLayout[]): readonly string[] {
  return sheets.flatMap((sheet) => sheet.cells.map((cell) => contentText(cell.content)));
}

/** The places that more than one cell of a sheet claims. */
function overlaps(sheet: SheetLayout): readonly string[] {
  const places = sheet.cells.flatMap((cell) =>
    Array.from({ length: cell.rowSpan * cell.columnSpan }, (_, index) => {
      const row = cell.row + Math.floor(index / cell.columnSpan);
      return `${sheet.name} ${row},${cell.column + (index % cell.columnSpan)}`;
    }),
  );
  const taken = new Set<string>();
  return places.filter((place) => taken.size === taken.add(place).size);
}

function figures(sheets: readonly SheetLayout[]): readonly string[] {
  const amounts = sheets.flatMap((sheet) => sheet.cells).filter((cell: LayoutCell) => cell.role === 'amount');
  return amounts.map((cell) => contentText(cell.content)).filter((text) => text !== '');
}

test.each(every)('$name leaves the sheets of $file sound', ({ sheets, noise }) => {
  expect(noise(sheets).flatMap(overlaps)).toEqual([]);
});

const keepsFigures = every.filter(({ name }) => !/^(figures|nothing|inYuan|totalsAsUncalc)/.test(name));

test.each(keepsFigures)('$name keeps every figure of $file', ({ sheets, noise }) => {
  expect([...figures(noise(sheets))].sort()).toEqual([...figures(sheets)].sort());
});

test.each([
  ['figuresWithGaps', '2301. 43'],
  ['figuresGrouped', '2,301.43'],
  ['figuresFullWidth', '２３０１．４３'],
  ['nothingAsFullWidthMinus', '－'],
  ['nothingAsDash', '—'],
  ['nothingAsZero', '0.00'],
  ['inYuan', '23014300.00'],
  ['inYuan', '单位：元'],
  ['inYuan', '项目金额（元）'],
  ['headersWithSpaces', '合 计'],
  ['headersWithLineBreaks', '类\n型'],
  ['captionInPieces', '部门名称：'],
  ['captionInPieces', '部门收支预算表'],
  ['codesJoined', '2010301'],
])('%s writes %j', (name, text) => {
  expect(texts(noisy(name)(laocheng))).toContain(text);
});

test('codes lose their zeros, and only the padded ones show them', () => {
  const code = (name: string) =>
    noisy(name)(laocheng)
      .flatMap((sheet) => sheet.cells)
      .find((cell) => cell.role === 'code' && contentText(cell.content) === '3')?.content;
  expect(code('codesAsPaddedNumbers')).toEqual({ kind: 'number', decimal: '3', format: '00' });
  expect(code('codesAsPlainNumbers')).toEqual({ kind: 'number', decimal: '3', format: '0' });
});

test('joined codes leave one column where three were', () => {
  const [before, after] = [laocheng[2]!, noisy('codesJoined')(laocheng)[2]!];
  expect(after.widths.length).toBe(before.widths.length - 2);
  expect(
    after.cells.filter((cell) => cell.role === 'header' && ['类', '款', '项'].includes(contentText(cell.content))),
  ).toEqual([]);
  expect(after.cells.find((cell) => contentText(cell.content) === '科目编码')).toMatchObject({
    rowSpan: 3,
    columnSpan: 1,
  });
});

test('a page that repeats the header joins its codes there too', () => {
  const split = compose(noisy('splitPagesWithTitle'), noisy('codesJoined'))([laocheng[2]!])[0]!;
  const headings = split.cells.filter((cell) => contentText(cell.content) === '科目编码');
  expect(headings.map((cell) => [cell.rowSpan, cell.columnSpan])).toEqual([
    [3, 1],
    [3, 1],
  ]);
});

test('one sheet holds all tables, and shuffled sheets have lost their names', () => {
  expect(noisy('stackedOnOneSheet')(laocheng)).toHaveLength(1);
  const shuffled = noisy('shuffledAndRenamed')(laocheng);
  expect(shuffled.map((sheet) => sheet.name)).toEqual(laocheng.map((_, index) => `Sheet${index + 1}`));
  expect(texts(shuffled)).not.toEqual(texts(laocheng));
});

test('a split page repeats its header, and its title only where asked', () => {
  const count = (name: string, role: string) =>
    noisy(name)([laocheng[0]!])[0]!.cells.filter((cell) => cell.role === role).length;
  expect([count('splitPagesWithTitle', 'title'), count('splitPagesWithTitle', 'header')]).toEqual([2, 12]);
  expect([count('splitPagesWithHeaderOnly', 'title'), count('splitPagesWithHeaderOnly', 'header')]).toEqual([1, 12]);
});

test('blank rows and columns are hidden, totals never', () => {
  expect(noisy('blankRowsHidden')(laocheng)[0]?.hiddenRows.length).toBe(25);
  expect(noisy('blankColumnsHidden')(laocheng)[2]?.hiddenColumns).toEqual([10, 13]);
});

test('totals become formulas only where the sum is the printed figure', () => {
  const formulas = noisy('totalsAsFormulas')([laocheng[2]!])[0]!.cells.flatMap((cell) =>
    cell.content.kind === 'formula' ? [cell.content] : [],
  );
  expect(formulas.length).toBeGreaterThan(5);
  expect(formulas).toContainEqual({ kind: 'formula', formula: 'SUM(F8:F14)', format: '0.00', cached: '2301.43' });
  const rounded = noisy('totalsAsFormulas')(layouts.get('shilong-2024-budget')!)[2]!;
  const printed = rounded.cells.find((cell) => contentText(cell.content) === '524.8');
  expect(printed?.content.kind).toBe('number');
});

test('nothing stays merged', () => {
  const cells = noisy('withoutMerges')(laocheng).flatMap((sheet) => sheet.cells);
  expect(cells.every((cell) => cell.rowSpan === 1 && cell.columnSpan === 1)).toBe(true);
});

test('every noise can be written, the same bytes each time', () => {
  const workbooks = Object.values(noises).map((noise) => noise(laocheng));
  const written = writeWorkbooks(workbooks);
  expect(written).toHaveLength(workbooks.length);
  for (const bytes of written) expect(Object.keys(unzipSync(bytes))).toContain('xl/workbook.xml');
  expect(Buffer.from(writeWorkbook(workbooks[0]!)).equals(Buffer.from(written[0]!))).toBe(true);
}, 60_000);

(hasLibreOffice() ? test : test.skip)(
  'LibreOffice opens a noisy workbook and saves it again',
  () => {
    const [saved] = throughLibreOffice([writeWorkbook(noisy('totalsAsUncalculatedFormulas')(laocheng))]);
    const sheet = Buffer.from(unzipSync(saved!)['xl/worksheets/sheet3.xml']!).toString('utf8');
    const value = /<c r="F6"[^>]*>.*?<v>([^<]*)<\/v>/.exec(sheet)?.[1] ?? '0';
    expect(sheet).toContain('SUM(F8:F14)');
    expect(sameAmount(Number(value).toFixed(2), '2301.43')).toBe(true);
  },
  120_000,
);
