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
