import * as fc from 'fast-check';
import { fromUnits, sumOf } from '../../../samples/layout/decimal';
import { parsePosition } from '../../../src/workbook/address';
import { calculate } from '../../../src/workbook/calculation/calculate';
import type { Cell } from '../../../src/workbook/cell';
import { cellAt, type Sheet, type Workbook } from '../../../src/workbook/workbook';

/** A cell as one types it: `=A1+B1` without a value, `#REF!`, a number, or a text. */
function typed(content: string): Cell {
  if (content.startsWith('=')) return { kind: 'uncalculated', text: '', formula: content.slice(1), format: '0.00' };
  if (content.startsWith('#')) return { kind: 'error', text: content };
  return { kind: /^-?\d+(\.\d+)?$/.test(content) ? 'number' : 'text', text: content };
}

type Contents = Readonly<Record<string, string>>;

function sheet(name: string, contents: Contents): Sheet {
  const rows = new Map<number, Map<number, Cell>>();
  for (const [address, content] of Object.entries(contents)) {
    const { row, column } = parsePosition(address)!;
    rows.set(row, (rows.get(row) ?? new Map<number, Cell>()).set(column, typed(content)));
  }
  return { name, hidden: false, rows };
}

const workbook = (...sheets: readonly Sheet[]): Workbook => ({ sheets });

/** The value of A1, or the kind of cell that it has stayed. */
function valueOf(formula: string, contents: Contents = {}, ...others: readonly Sheet[]): string {
  const [first] = calculate(workbook(sheet('表', { ...contents, A1: `=${formula}` }), ...others)).sheets;
  const cell = cellAt(first!, { row: 0, column: 0 })!;
  return cell.kind === 'number' ? cell.text : cell.kind;
}

test.each([
  ['0.1+0.2', '0.3'],
  ['1+2*3', '7'],
  ['(1+2)*3', '9'],
  ['10-2-3', '5'],
  ['12/2/3', '2'],
  ['-2+5', '3'],
  ['--2', '2'],
  ['+2', '2'],
  ['2*-3', '-6'],
  ['50%', '0.5'],
  ['200*12.5%', '25'],
  ['.5+.25', '0.75'],
  [' 1 + 2 ', '3'],
  ['1/4', '0.25'],
  ['SUM(1,2,3)', '6'],
  ['sum(1,2)', '3'],
  ['SUM()', '0'],
  ['SUM(1,SUM(2,3))', '6'],
  ['ROUND(2.345,2)', '2.35'],
  ['ROUND(-2.345,2)', '-2.35'],
  ['ROUND(2.5,0)', '3'],
  ['ROUND(1/3,2)', '0.33'],
])('=%s is %s', (formula, value) => {
  expect(valueOf(formula)).toBe(value);
});

const column = { B1: '381.79', B2: '18.84', B3: '7.10', B4: '13.56', C1: '小计', C2: '0.01' };

test.each([
  ['SUM(B1:B4)', '421.29'],
  ['SUM(B4:B1)', '421.29'],
  ['SUM($B$1:$B$4)', '421.29'],
  ['SUM(B$1:B$2,B3,$B4)', '421.29'],
  ['B1+B2+B3+B4', '421.29'],
  ['SUM(B1:B4)-B4', '407.73'],
  ['SUM(B1:C4)', '421.3'],
  ['SUM(B1:B1000)', '421.29'],
  ['SUM(D1:D9)', '0'],
  ['B9', '0'],
  ['B9+1', '1'],
  ['ROUND(SUM(B1:B4),1)', '421.3'],
])('=%s over cells is %s', (formula, value) => {
  expect(valueOf(formula, column)).toBe(value);
});

test.each([
  ['支出!B2', '2.5'],
  ['SUM(支出!B2:B3)', '4'],
  ["SUM('支出'!B2:B3)", '4'],
  ["'5 一般公共预算'!B2", '7'],
  ["'o''clock'!B2", '8'],
  ['支出!$B$2+B2', '3.5'],
  ['NOWHERE!B2', 'uncalculated'],
])('=%s reads other sheets: %s', (formula, value) => {
  const others = [
    sheet('支出', { B2: '2.5', B3: '=B2-1' }),
    sheet('5 一般公共预算', { B2: '7' }),
    sheet("o'clock", { B2: '8' }),
  ];
  expect(valueOf(formula, { B2: '1' }, ...others)).toBe(value);
});

test.each([
  ['1/0'],
  ['AVERAGE(B1:B4)'],
  ['IF(B1>0,1,2)'],
  ['B1:B4'],
  ['VLOOKUP(B1,B1:C4,2,0)'],
  ['B1&"元"'],
  ['"文字"'],
  ['SUM(B1:B4'],
  ['ROUND(B1,-1)'],
  ['ROUND(B1,0.5)'],
  ['ROUND(B1)'],
  ['[1]表!B1'],
  ['名称'],
  [''],
])('=%s stays uncalculated', (formula) => {
  expect(valueOf(formula, column)).toBe('uncalculated');
});

test.each([
  ['SUM(B1:B2)', { B1: '1', B2: '#REF!' }],
  ['B2+1', { B2: '#DIV/0!' }],
  ['B1+1', { B1: '=AVERAGE(C1:C2)' }],
  ['SUM(B1:B2)', { B1: '1', B2: '=NOW()' }],
  ['A1+1', {}],
  ['B1', { B1: '=C1', C1: '=A1' }],
  ['SUM(A1:A5)', { A2: '1' }],
] as const)('=%s over %j stays uncalculated', (formula, contents) => {
  expect(valueOf(formula, contents)).toBe('uncalculated');
});

// As Excel does: a word in arithmetic is an error, and the text 5.00 is 5.
test.each([
  ['C1+1', { C1: '小计' }, 'uncalculated'],
  ['B1-C1', { B1: '7', C1: '5.00 ' }, '2'],
])('=%s over text in %j is %s', (formula, contents, value) => {
  expect(valueOf(formula, contents)).toBe(value);
});

test('formulas over formulas are calculated in any order', () => {
  const [first] = calculate(
    workbook(sheet('表', { A1: '=A2+1', A2: '=A3+1', A3: '=SUM(B3:C3)', B3: '1', C3: '=B3' })),
  ).sheets;
  const texts = ['A1', 'A2', 'A3', 'C3'].map((address) => cellAt(first!, parsePosition(address)!)?.text);
  expect(texts).toEqual(['4', '3', '2', '1']);
});

test('a circle leaves the cells outside it alone', () => {
  const [first] = calculate(workbook(sheet('表', { A1: '=B1', B1: '=A1', C1: '=1+1', D1: '=C1+A1' }))).sheets;
  const kinds = ['A1', 'B1', 'C1', 'D1'].map((address) => cellAt(first!, parsePosition(address)!)?.kind);
  expect(kinds).toEqual(['uncalculated', 'uncalculated', 'number', 'uncalculated']);
});

test('values that the file stores are kept, and so are formula and format', () => {
  const stored: Cell = { kind: 'number', text: '5', formula: '1+1', format: '0.00' };
  const before: Workbook = { sheets: [{ name: '表', hidden: false, rows: new Map([[0, new Map([[0, stored]])]]) }] };
  expect(calculate(before)).toBe(before);
  const [first] = calculate(workbook(sheet('表', { A1: '=1+1' }))).sheets;
  expect(cellAt(first!, { row: 0, column: 0 })).toEqual({ kind: 'number', text: '2', formula: '1+1', format: '0.00' });
});

test('the workbook that was given is not changed', () => {
  const before = workbook(sheet('表', { A1: '=B1+1', B1: '1' }));
  calculate(before);
  expect(cellAt(before.sheets[0]!, { row: 0, column: 0 })?.kind).toBe('uncalculated');
});

test('a long chain neither throws nor gives a wrong value', () => {
  const contents = Object.fromEntries(
    Array.from({ length: 2000 }, (_, at) => [`A${at + 1}`, at === 1999 ? '1' : `=A${at + 2}+1`]),
  );
  const [first] = calculate(workbook(sheet('表', contents))).sheets;
  for (let row = 0; row < 2000; row += 1) {
    const cell = cellAt(first!, { row, column: 0 })!;
    if (cell.kind === 'number') expect(cell.text).toBe(`${2000 - row}`);
  }
});

test('=SUM of decimals is their exact sum', () => {
  const addend = fc.bigInt(-(10n ** 12n), 10n ** 12n).map((units) => fromUnits(units, 2));
  fc.assert(
    fc.property(fc.array(addend, { minLength: 1, maxLength: 40 }), (addends) => {
      const contents = Object.fromEntries(addends.map((value, at) => [`B${at + 1}`, value]));
      const [whole = '', fraction = ''] = sumOf(addends).split('.');
      const expected = `${whole}.${fraction}`.replace(/\.?0+$/, '').replace(/^-0$/, '0');
      expect(valueOf(`SUM(B1:B${addends.length})`, contents)).toBe(expected);
      expect(valueOf(addends.map((_, at) => `B${at + 1}`).join('+'), contents)).toBe(expected);
    }),
  );
});
