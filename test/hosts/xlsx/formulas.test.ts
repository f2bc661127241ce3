import { parsePosition } from '../../../src/workbook/address';
import { parseSharedFormula, translateSharedFormula } from '../../../src/hosts/xlsx/shared-formula';
import { cellsOf, firstSheet } from './read';
import { xlsx } from './package';

const shared = (rows: string) => cellsOf(firstSheet(xlsx(`<sheetData>${rows}</sheetData>`)));

test('a shared formula stands in every cell that refers to it, moved to its place', () => {
  const cells = shared(
    '<row r="1"><c r="D1"><f t="shared" ref="D1:D3" si="0">SUM(A1:C1)</f><v>6</v></c></row>' +
      '<row r="2"><c r="D2"><f t="shared" si="0"/><v>7</v></c></row><row r="3"><c r="D3"><f t="shared" si="0"/></c></row>',
  );
  expect(cells('D1')).toEqual({ kind: 'number', text: '6', formula: 'SUM(A1:C1)' });
  expect(cells('D2')).toEqual({ kind: 'number', text: '7', formula: 'SUM(A2:C2)' });
  expect(cells('D3')).toEqual({ kind: 'uncalculated', text: '', formula: 'SUM(A3:C3)' });
});

test('a shared formula whose first cell is missing is kept as a formula without text', () => {
  const cells = shared(
    '<row r="1"><c r="A1"><f t="shared" si="7"/></c><c r="B1"><f t="shared" si="7"/><v>2</v></c></row>',
  );
  expect(cells('A1')?.kind).toBe('uncalculated');
  expect(cells('B1')).toEqual({ kind: 'number', text: '2', formula: '' });
});

describe('moving a formula from B2 to D5', () => {
  test.each([
    ['A1', 'C4'],
    ['$A1', '$A4'],
    ['A$1', 'C$1'],
    ['$A$1', '$A$1'],
    ['SUM(A1:B3)/100', 'SUM(C4:D6)/100'],
    ['SUM(A:A)', 'SUM(C:C)'],
    ['SUM($A:B)', 'SUM($A:D)'],
    ['SUM(1:1)', 'SUM(4:4)'],
    ['LOG10(A1)+A10', 'LOG10(C4)+C13'],
    ['IF(A1="A1","合计A1",0)', 'IF(C4="A1","合计A1",0)'],
    ["'表 A1'!A1+表A1!A1+Sheet1!A1", "'表 A1'!C4+表A1!C4+Sheet1!C4"],
    ["'it''s A1'!A1", "'it''s A1'!C4"],
    ['T1[A1]+收入A1+A1_x', 'T1[A1]+收入A1+A1_x'],
    ['A1048576', '#REF!'],
    ['1.5E3*A1', '1.5E3*C4'],
  ])('%s becomes %s', (formula, moved) => {
    const parsed = parseSharedFormula(formula, parsePosition('B2')!);
    expect(translateSharedFormula(parsed, parsePosition('D5')!)).toBe(moved);
  });

  test('a reference above the first row is lost', () => {
    expect(translateSharedFormula(parseSharedFormula('A1', parsePosition('B2')!), parsePosition('B1')!)).toBe('#REF!');
  });
});
