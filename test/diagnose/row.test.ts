import { figureIn, relate, sumsOf, tableOf, told } from './small';

describe('a whole row', () => {
  test('is missing where every column lacks it and what it lacks ties along the row', () => {
    const table = tableOf('表', '合计 60.00 40.00 20.00', '201 25.00 15.00 10.00');
    const { equations, branch } = sumsOf(table);
    const along = relate('along', [figureIn(table, 0)], [figureIn(table, 0, 1), figureIn(table, 0, 2)]);
    const { causes, unexplained } = told([table], [...equations, along], [{ ...branch, along: [3] }]);
    expect(causes).toEqual([
      {
        kind: 'row-missing',
        cell: '表!A1',
        alternatives: [],
        evidence: ['表 down 1', '表 down 2', '表 down 3'],
        blurred: [],
      },
    ]);
    expect(unexplained).toEqual([]);
  });

  test('is not missing where the rows add up to more than the total', () => {
    const table = tableOf('表', '合计 60.00 40.00', '201 75.00 55.50');
    const { equations, branch } = sumsOf(table);
    expect(told([table], equations, [branch]).causes.map(({ kind }) => kind)).not.toContain('row-missing');
  });

  test('is doubled where the same subject stands there twice with the same amounts', () => {
    const table = tableOf('表', '合计 60.00 40.00', '201 25.00 15.00', '201 25.00 15.00', '208 35.00 25.00');
    const { equations, branch } = sumsOf(table);
    expect(told([table], equations, [branch]).causes).toMatchObject([
      { kind: 'row-doubled', cell: '表!A3', evidence: ['表 down 1', '表 down 2'] },
    ]);
  });

  test('is doubled even in a list of one column', () => {
    const table = tableOf('表', '合计 60.00', '201 25.00', '201 25.00', '208 35.00');
    const { equations, branch } = sumsOf(table);
    expect(told([table], equations, [branch]).causes).toMatchObject([{ kind: 'row-doubled', cell: '表!A3' }]);
  });

  test('is not counted where every column is short of exactly what it shows', () => {
    const table = tableOf('表', '合计 60.00 40.00', '201 25.00 15.00', '208 35.00 25.00', '221 7.13 6.02');
    const { equations, branch } = sumsOf(table);
    expect(told([table], equations, [branch]).causes).toMatchObject([
      { kind: 'row-uncounted', cell: '表!A4', evidence: ['表 down 1', '表 down 2'] },
    ]);
  });
});
