import { freeSheetName } from '../../src/workbook/sheet-name';

describe('a free name for a sheet', () => {
  it.each([
    ['预算01表', [], '预算01表'],
    ['预算01表', ['预算01表'], '预算01表(2)'],
    ['预算01表', ['预算01表', '预算01表(2)'], '预算01表(3)'],
    // Excel does not tell cases apart.
    ['Sheet', ['SHEET'], 'Sheet(2)'],
    ['一'.repeat(31), ['一'.repeat(31)], `${'一'.repeat(28)}(2)`],
  ])('of %s among %j is %s', (wanted, taken, free) => {
    expect(freeSheetName(wanted, taken)).toBe(free);
  });
});
