import { figureIn, relate, sumsOf, tableOf, told } from './small';

describe('one cell', () => {
  const table = tableOf('表', '合计 60.00', '201 10.00', '208 20.10', '221 30.00');
  const other = tableOf('总表', '合计 60.00', '201 10.00', '208 20.00', '221 30.00');
  const { equations: sums } = sumsOf(table);

  test('that stands in both of two broken relations is the culprit', () => {
    const tie = relate('tie', [figureIn(table, 2)], [figureIn(other, 2)]);
    const good = relate('good', [figureIn(table, 0)], [figureIn(other, 0)]);
    expect(told([table, other], [...sums, tie, good])).toEqual({
      causes: [
        {
          kind: 'digit-mistyped',
          cell: '表!A3',
          suggested: '20.00',
          alternatives: [],
          evidence: ['表 down 1', 'tie'],
          blurred: [],
        },
      ],
      unexplained: [],
    });
  });

  test('that nothing tells from another one is named with it', () => {
    const pair = tableOf('表', '合计 41.73', '201 41.13');
    const [cause] = told([pair], sumsOf(pair).equations).causes;
    expect([cause!.cell, ...cause!.alternatives].sort()).toEqual(['表!A1', '表!A2']);
    expect(cause!.suggested).toBe(cause!.cell === '表!A1' ? '41.13' : '41.73');
  });

  test('is not guessed among many', () => {
    const many = tableOf('表', '合计 911.76', ...Array.from({ length: 9 }, (_, at) => `20${at + 1} ${at + 10}7.31`));
    expect(told([many], sumsOf(many).equations)).toEqual({ causes: [], unexplained: ['表 down 1'] });
  });
});

test('what is left over of two mistakes is not laid on one cell, which would fall far below nothing', () => {
  const table = tableOf('表', '合计 60.00', '201 82.00', '208 41000.00', '221 30.00');
  const other = tableOf('总表', '合计 60.00', '201 28.00', '208 2.00', '221 30.00');
  const bounds = [1, 2].map((at) =>
    relate(`bound ${at}`, [figureIn(other, at)], [figureIn(table, at)], { operator: '≥' }),
  );
  const { causes } = told([table, other], [...sumsOf(table).equations, ...bounds]);
  expect(causes.map(({ cell, suggested }) => [cell, suggested])).not.toContainEqual(['表!A2', '-40970.00']);
  expect(causes.map(({ suggested }) => suggested?.startsWith('-') ?? false)).not.toContain(true);
});

test('what is usual and no more accuses nobody', () => {
  const table = tableOf('表', '合计 60.00', '201 60.10');
  const weak = relate('weak', [figureIn(table, 0)], [figureIn(table, 1)], { isStrict: false });
  expect(told([table], [weak])).toEqual({ causes: [], unexplained: ['weak'] });
});

test('a relation that is only usual is folded under a mistake that a strict one proves', () => {
  const table = tableOf('表', '合计 60.00', '201 600.00');
  const other = tableOf('总表', '合计 60.00', '201 60.00');
  const strict = relate('strict', [figureIn(table, 1)], [figureIn(other, 1)]);
  const weak = relate('weak', [figureIn(table, 0)], [figureIn(table, 1)], { isStrict: false });
  const { causes, unexplained } = told([table, other], [strict, weak]);
  expect(causes).toMatchObject([{ cell: '表!A2', suggested: '60.00', evidence: ['strict', 'weak'] }]);
  expect(unexplained).toEqual([]);
});

test('what looks like rounding and ties exactly once the mistake is corrected is folded under it', () => {
  const table = tableOf('表', '合计 60.01', '201 30.00', '208 30.00');
  const other = tableOf('总表', '合计 60.00', '201 30.00', '208 30.00');
  const exact = relate('exact', [figureIn(table, 0)], [figureIn(other, 0)], { operator: '≤' });
  const { equations } = sumsOf(table);
  const harsh = { ...exact, isBroken: true, reach: exact.reach.minus(exact.reach) };
  const { causes } = told([table, other], [harsh, ...equations]);
  expect(causes).toMatchObject([{ cell: '表!A1', suggested: '60.00', evidence: ['exact'], blurred: ['表 down 1'] }]);
});

test('two mistakes that do not touch are two findings, each with its own evidence', () => {
  const tables = ['甲', '乙'].map((name) => tableOf(name, '合计 60.00 60.00', '201 60.10 60.00', '208 - -'));
  const right = tableOf('总表', '合计 60.00', '201 60.00');
  const ties = tables.map((table) => relate(`${table.name} tie`, [figureIn(table, 1)], [figureIn(right, 1)]));
  const { causes } = told([...tables, right], [...tables.flatMap((table) => sumsOf(table).equations), ...ties]);
  expect(causes.map(({ cell, evidence }) => [cell, [...evidence].sort()])).toEqual([
    ['甲!A2', ['甲 down 1', '甲 tie']],
    ['乙!A2', ['乙 down 1', '乙 tie']],
  ]);
});

describe('two cells', () => {
  test('of neighbouring columns: the amount stands beside its place', () => {
    const table = tableOf('表', '合计 30.00 -', '201 10.00 -', '208 - 20.00');
    const { causes } = told([table], sumsOf(table).equations);
    expect(causes).toMatchObject([{ kind: 'misplaced', cell: '表!B3', partner: '表!A3', suggested: '0.00' }]);
    expect([...causes[0]!.evidence].sort()).toEqual(['表 down 1', '表 down 2']);
  });

  test('of neighbouring rows: two amounts were exchanged', () => {
    const table = tableOf('表', '合计 30.00', '201 21.37', '208 8.63');
    const other = tableOf('总表', '合计 30.00', '201 8.63', '208 21.37');
    const ties = [1, 2].map((row) => relate(`tie ${row}`, [figureIn(table, row)], [figureIn(other, row)]));
    const { causes } = told([table, other], [...sumsOf(table).equations, ...sumsOf(other).equations, ...ties]);
    expect(causes).toMatchObject([{ kind: 'exchanged', evidence: ['tie 1', 'tie 2'] }]);
    expect([causes[0]!.cell, causes[0]!.partner].map((cell) => cell!.slice(-2)).sort()).toEqual(['A2', 'A3']);
  });
});
