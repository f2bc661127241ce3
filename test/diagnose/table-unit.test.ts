import { figureIn, relate, sumsOf, tableOf, told } from './small';

const yuan = tableOf('表', '合计 600000.00', '201 103700.00', '208 201100.00', '221 295200.00');
const right = tableOf('总表', '合计 60.00', '201 10.37', '208 20.11', '221 29.52');
const ties = [0, 1, 2, 3].map((row) => relate(`tie ${row}`, [figureIn(yuan, row)], [figureIn(right, row)]));

test('a table in another unit is one mistake, however many ties it breaks', () => {
  const equations = [...sumsOf(yuan).equations, ...sumsOf(right).equations, ...ties];
  const third = tableOf('第三表', '合计 60.00', '201 60.00');
  const more = relate('more', [figureIn(third, 0)], [figureIn(right, 0)]);
  expect(told([yuan, right, third], [...equations, more]).causes).toMatchObject([
    { kind: 'table-unit', cell: '表!A1', evidence: ['tie 0', 'tie 1', 'tie 2', 'tie 3'] },
  ]);
});

test('roundings inside it that were multiplied belong to the same mistake', () => {
  const rough = tableOf('表', '合计 600100.00', '201 103700.00', '208 201100.00', '221 295200.00');
  const truth = tableOf('总表', '合计 60.01', '201 10.37', '208 20.11', '221 29.52');
  const between = [0, 1, 2, 3].map((row) => relate(`tie ${row}`, [figureIn(rough, row)], [figureIn(truth, row)]));
  const third = tableOf('第三表', '合计 60.01', '201 60.01');
  const more = relate('more', [figureIn(third, 0)], [figureIn(truth, 0)]);
  const equations = [...sumsOf(rough).equations, ...sumsOf(truth).equations, ...between, more];
  const { causes, unexplained } = told([rough, truth, third], equations);
  expect(causes).toMatchObject([
    { kind: 'table-unit', cell: '表!A1', evidence: ['tie 0', 'tie 1', 'tie 2', 'tie 3', '表 down 1'] },
  ]);
  expect(unexplained).toEqual([]);
});

test('one amount ten thousandfold is a mistake of that cell and not of its table', () => {
  const slip = tableOf('表', '合计 60.00', '201 103700.00', '208 20.11', '221 29.52');
  const between = [0, 1, 2, 3].map((row) => relate(`tie ${row}`, [figureIn(slip, row)], [figureIn(right, row)]));
  expect(told([slip, right], [...sumsOf(slip).equations, ...between]).causes).toMatchObject([
    { kind: 'ten-thousandfold', cell: '表!A2', suggested: '10.37' },
  ]);
});
