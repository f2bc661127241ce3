import * as fc from 'fast-check';
import { columnName, formatArea, formatPosition, parseArea, parsePosition } from '../../src/workbook/address';

describe('addresses in A1 notation', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16383, 'XFD'],
  ])('column %i is %s', (column, name) => {
    expect(columnName(column)).toBe(name);
    expect(parsePosition(`${name}1`)).toEqual({ row: 0, column });
  });

  it('writes a single cell without a colon', () => {
    expect(formatPosition({ row: 11, column: 3 })).toBe('D12');
    expect(formatArea({ top: 0, left: 0, bottom: 0, right: 0 })).toBe('A1');
    expect(formatArea({ top: 0, left: 0, bottom: 39, right: 3 })).toBe('A1:D40');
  });

  it('reads an area from either corner', () => {
    const area = { top: 0, left: 0, bottom: 39, right: 3 };
    expect(parseArea('$A$1:$D$40')).toEqual(area);
    expect(parseArea('D40:A1')).toEqual(area);
  });

  it.each(['', 'A0', '12', 'ABCD1', 'A-1', '合计'])('%p is no address', (text) => {
    expect(parsePosition(text)).toBeUndefined();
  });
});

test('an address written is the address read', () => {
  const position = fc.record({ row: fc.nat(1_048_575), column: fc.nat(16_383) });
  fc.assert(
    fc.property(position, position, (first, second) => {
      expect(parsePosition(formatPosition(first))).toEqual(first);
      const area = {
        top: Math.min(first.row, second.row),
        left: Math.min(first.column, second.column),
        bottom: Math.max(first.row, second.row),
        right: Math.max(first.column, second.column),
      };
      expect(parseArea(formatArea(area))).toEqual(area);
      expect(parseArea(`${formatPosition(first)}:${formatPosition(second)}`)).toEqual(area);
    }),
  );
});

test('columns are named in the order of their names', () => {
  const names = Array.from({ length: 16_384 }, (_, column) => columnName(column));
  const sorted = [...names].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  expect(names).toEqual(sorted);
});
