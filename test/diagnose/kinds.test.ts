import { figureIn, relate, sumsOf, tableOf, told } from './small';

const codes = ['201', '208', '210', '221'];
const list = (name: string, ...amounts: readonly string[]) =>
  tableOf(name, ...['合计', ...codes].map((code, at) => `${code} ${amounts[at]!}`));
type List = ReturnType<typeof list>;
const ties = (one: List, other: List) =>
  ['合计', ...codes].map((code, row) => relate(`tie ${code}`, [figureIn(one, row)], [figureIn(other, row)]));
const right = list('总表', '100.00', '17.31', '22.69', '24.00', '36.00');

describe('a wrong entry that its totals have followed', () => {
  const wrong = list('表', '255.79', '173.10', '22.69', '24.00', '36.00');

  test('is one mistake with the totals beside it', () => {
    const equations = [...sumsOf(wrong).equations, ...sumsOf(right).equations, ...ties(wrong, right)];
    const { causes, unexplained } = told([wrong, right], equations);
    expect(causes).toMatchObject([
      {
        kind: 'decimal-point',
        cell: '表!A2',
        suggested: '17.31',
        followers: ['表!A1'],
        evidence: ['tie 201', 'tie 合计'],
      },
    ]);
    expect(unexplained).toEqual([]);
  });

  test('is found though only the totals are compared with others', () => {
    const [total] = ties(wrong, right);
    const more = relate('more', [figureIn(right, 0)], [figureIn(wrong, 0)]);
    const { causes } = told([wrong, right], [...sumsOf(wrong).equations, ...sumsOf(right).equations, total!, more]);
    expect(causes).toMatchObject([{ kind: 'decimal-point', cell: '表!A2', suggested: '17.31', followers: ['表!A1'] }]);
  });
});

test('totals that were not added up again are one mistake', () => {
  const stale = list('表', '90.00', '17.31', '22.69', '24.00', '36.00');
  const above = tableOf('汇', '合计 90.00', '表 90.00');
  const equations = [
    ...sumsOf(stale).equations,
    ...sumsOf(right).equations,
    ...ties(stale, right),
    relate('above', [figureIn(above, 0)], [figureIn(above, 1)]),
  ];
  expect(told([stale, right, above], equations).causes).toMatchObject([
    { kind: 'total-not-updated', cell: '表!A1', suggested: '100.00', evidence: ['表 down 1', 'tie 合计'] },
  ]);
});

test('a row whose amounts stand one column off is one mistake', () => {
  const shifted = tableOf('表', '合计 60.00 25.00 35.00 -', '201 - 22.00 10.00 12.00', '208 38.00 15.00 23.00 -');
  const { equations } = sumsOf(shifted);
  const along = relate(
    'along',
    [figureIn(shifted, 1)],
    [1, 2, 3].map((column) => figureIn(shifted, 1, column)),
  );
  expect(told([shifted], [...equations, along]).causes).toMatchObject([
    { kind: 'row-shifted', cell: '表!A2', suggested: '22.00', followers: ['表!B2', '表!C2', '表!D2'] },
  ]);
});

describe('a table that ties in itself', () => {
  const old = list('表', '85.00', '13.00', '20.50', '19.50', '32.00');

  test('and with no other is of another year or draft', () => {
    const third = list('第三表', '100.00', '17.31', '22.69', '24.00', '36.00');
    const good = ties(third, right).map((tie) => ({ ...tie, source: `third ${tie.source}` }));
    const sums = [old, right, third].flatMap((table) => sumsOf(table).equations);
    const { causes, unexplained } = told([old, right, third], [...sums, ...ties(old, right), ...good]);
    expect(causes).toMatchObject([
      { kind: 'table-outdated', cell: '表!A1', evidence: ties(old, right).map((tie) => tie.source) },
    ]);
    expect(unexplained).toEqual([]);
  });

  test('but for one amount is not', () => {
    const slip = list('表', '100.00', '17.31', '22.69', '42.00', '36.00');
    const { causes } = told(
      [slip, right],
      [...sumsOf(slip).equations, ...sumsOf(right).equations, ...ties(slip, right)],
    );
    expect(causes).toMatchObject([{ kind: 'digits-swapped', cell: '表!A4', suggested: '24.00' }]);
  });
});

test('what is only asked of a blank falls away with it', () => {
  const blank = tableOf('表', '合计 60.00', '201 -', '208 60.00');
  const other = tableOf('总表', '合计 40.00', '201 20.00');
  const tie = relate('tie', [figureIn(blank, 1)], [figureIn(other, 1)]);
  const sum = relate('sum', [figureIn(other, 0)], [figureIn(blank, 2)]);
  const asked = { ...sum, source: 'asked', unless: [figureIn(blank, 1).figure] };
  const { causes } = told([blank, other], [tie, asked]);
  expect(causes).toMatchObject([{ cell: '表!A2', suggested: '20.00', evidence: ['tie', 'asked'] }]);
});
