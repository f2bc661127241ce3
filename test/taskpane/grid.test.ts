import type { Area } from '../../src/workbook/address';
import type { Cell } from '../../src/workbook/cell';
import type { Sheet } from '../../src/workbook/workbook';
import { geometryOf, indexAt, layOut } from '../../src/taskpane/grid/geometry';
import { step } from '../../src/taskpane/grid/keys';
import { alignment, showCell } from '../../src/taskpane/grid/show-cell';
import { scrollTo, tilesIn } from '../../src/taskpane/grid/window';

const text = (value: string): Cell => ({ kind: 'text', text: value });
const number = (value: string, format?: string): Cell => ({ kind: 'number', text: value, ...(format && { format }) });

function sheet(
  cells: readonly (readonly [row: number, column: number, cell: Cell])[],
  merges: readonly Area[] = [],
): Sheet {
  const rows = new Map<number, Map<number, Cell>>();
  for (const [row, column, cell] of cells) rows.set(row, (rows.get(row) ?? new Map<number, Cell>()).set(column, cell));
  const none = new Set<number>();
  return {
    name: '表',
    hidden: false,
    rows,
    appearance: { merges, hiddenRows: none, hiddenColumns: none, columnWidths: new Map() },
  };
}

describe('a cell as the sheet shows it', () => {
  it.each<readonly [Cell, string]>([
    [number('2301.4', '0.00'), '2301.40'],
    [number('1234567.891', '#,##0.00_ '), '1,234,567.89'],
    [number('-1234.5', '#,##0.00'), '-1,234.50'],
    [number('411.90999999999997'), '411.91'],
    [number('4.2129E2'), '421.29'],
    [number('3', '00'), '03'],
    [number('0.125', '0.0%'), '12.5%'],
    [number('45292', 'yyyy/m/d'), '2024-01-01'],
    [text('合 计'), '合 计'],
    [{ kind: 'error', text: '#REF!' }, '#REF!'],
    [{ kind: 'uncalculated', text: '', formula: 'SUM(B1:B2)' }, '=SUM(B1:B2)'],
  ])('%j shows %s', (cell, shown) => {
    expect(showCell(cell)).toBe(shown);
  });

  it('stands figures right, heads of merged cells in the middle, sentences left', () => {
    const plain = { merged: false, heading: false };
    const merged = { ...plain, merged: true };
    const heading = { ...plain, heading: true };
    expect(alignment(number('1'), merged)).toBe('right');
    expect(alignment(text('金额'), merged)).toBe('middle');
    expect(alignment(text('金额'), heading)).toBe('middle');
    expect(alignment(text('金额'), plain)).toBe('left');
    expect(alignment(text('部门名称：某局'), merged)).toBe('left');
    expect(alignment(text('部门名称：某局 单位：万元'), merged)).toBe('left');
    expect(alignment(text('单位：人民币万元'), plain)).toBe('right');
    expect(alignment(text('一、一般公共预算'), heading)).toBe('left');
    expect(alignment(text('长'.repeat(31)), merged)).toBe('left');
  });
});

const TITLE: Area = { top: 0, bottom: 1, left: 0, right: 3 };

describe('the layout of a sheet', () => {
  const geometry = geometryOf(
    layOut(
      sheet(
        [
          [0, 0, text('标题')],
          [2, 1, text('很长的一段说明文字，一行放不下'.repeat(3))],
          [49, 2, number('1')],
        ],
        [TITLE],
      ),
    ),
  );

  it('gives room for every line of a long text', () => {
    const height = (row: number) => geometry.rowEdges[row + 1]! - geometry.rowEdges[row]!;
    expect(height(2)).toBeGreaterThan(3 * height(3));
  });

  it('finds the row at a pixel', () => {
    for (const row of [0, 3, 49]) {
      expect(indexAt(geometry.rowEdges, geometry.rowEdges[row]!)).toBe(row);
      expect(indexAt(geometry.rowEdges, geometry.rowEdges[row + 1]! - 1)).toBe(row);
    }
    expect(indexAt(geometry.rowEdges, 1e9)).toBe(geometry.rows - 1);
  });

  it('draws a merged cell once, also when only its end is in view', () => {
    const tiles = tilesIn(geometry, { top: geometry.rowEdges[1]!, left: 0, width: 300, height: 100 });
    const merged = tiles.flatMap((row) => row.tiles).filter((tile) => tile.merged);
    expect(merged.map(({ area }) => area)).toEqual([TITLE]);
  });

  it('draws little of a sheet of a million rows', () => {
    const tall = geometryOf(layOut(sheet([[1_048_575, 0, number('1')]])));
    expect(tilesIn(tall, { top: 10_000_000, left: 0, width: 800, height: 600 }).length).toBeLessThan(50);
  });

  it('scrolls only where the cell cannot be seen', () => {
    const view = { top: 0, left: 0, width: 600, height: 200 };
    expect(scrollTo(geometry, view, TITLE)).toEqual(view);
    const { top } = scrollTo(geometry, view, { top: 49, bottom: 49, left: 2, right: 2 });
    expect(top).toBeLessThanOrEqual(geometry.rowEdges[49]!);
    expect(top + view.height).toBeGreaterThanOrEqual(geometry.rowEdges[50]!);
  });

  it.each([
    ['ArrowDown', { row: 0, column: 0 }, { row: 2, column: 0 }],
    ['ArrowRight', { row: 0, column: 0 }, { row: 0, column: 4 }],
    ['ArrowUp', { row: 2, column: 2 }, { row: 0, column: 0 }],
    ['ArrowLeft', { row: 5, column: 0 }, { row: 5, column: 0 }],
    ['Home', { row: 5, column: 3 }, { row: 5, column: 0 }],
    ['Tab', { row: 5, column: 3 }, undefined],
  ])('%s from %j goes to %j', (key, from, to) => {
    expect(step(geometry, from, { key, ctrlKey: false })).toEqual(to);
  });
});
