import { enter } from './model/entry';
import { shownText } from './services/shown-text';

describe('entries', () => {
  it.each([
    ['12', 'General', { value: 12 }],
    ['１２．５', 'General', { value: 12.5 }],
    ['1,234', 'General', { value: 1234, format: '#,##0' }],
    ['12.5%', 'General', { value: 0.125, format: '0.00%' }],
    ['(3)', 'General', { value: -3 }],
    ['true', 'General', { value: true }],
    ['=A1', 'General', { value: 0, formula: '=A1' }],
    ['-A1', 'General', { value: 0, formula: '=-A1' }],
    ["'0101", 'General', { value: '0101' }],
    ['0101', '@', { value: '0101' }],
    ['=A1', '@', { value: '=A1' }],
    [12, '@', { value: '12' }],
    ['2024-2-30', 'General', { value: '2024-2-30' }],
    ['2024/2/29', 'General', { value: 45351, format: 'yyyy/m/d' }],
    ['基本工资', 'General', { value: '基本工资' }],
    ['', 'General', { value: '' }],
  ] as const)('%p in a cell formatted as %s', (entry, format, entered) => {
    expect(enter(entry, format)).toEqual(entered);
  });
});

describe('what is shown', () => {
  it.each([
    [1234.5, '#,##0.00', '1,234.50'],
    [-0.125, '0.0%', '-12.5%'],
    [7, '00', '07'],
    [2.5, 'General', '2.5'],
    ['01', '@', '01'],
    [true, 'General', 'TRUE'],
  ] as const)('%p as %s', (value, format, text) => {
    expect(shownText(value, format)).toBe(text);
  });
});
