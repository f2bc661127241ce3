import fc from 'fast-check';
import { contradictionsIn } from '../../src/diagnose/bounds/contradictions';
import { strainedIn } from '../../src/diagnose/bounds/strained';
import { tiesOf } from '../../src/diagnose/bounds/tie';
import { sitesOf } from '../../src/diagnose/sites';
import { equationOf } from '../../src/diagnose/system';
import type { Table } from '../../src/disclosure/table';
import type { Instance } from '../../src/relation/instance';
import { Exact } from '../../src/workbook/amount';
import { compared, figureIn, tableOf } from './small';

interface Compared {
  readonly name: string;
  readonly instance: Instance;
}

function contradictions(tables: readonly Table[], all: readonly Compared[]) {
  const ties = tiesOf(all.map(({ instance }) => instance));
  const equationAt = (at: number) => equationOf(all[at]!.instance, all[at]!.name, true);
  return contradictionsIn(ties, equationAt, sitesOf(tables, new Set())).map(({ sum, gap, isCertain }) => ({
    relations: [...sum.source].sort(),
    gap: gap.div(10_000).toFixed(),
    isCertain,
  }));
}

const same = (one: Table, other: Table, row = 0): Compared => ({
  name: `${one.name} = ${other.name}`,
  instance: compared([figureIn(one, row)], [figureIn(other, row)]),
});

const sum = (table: Table): Compared => ({
  name: `Σ${table.name}`,
  instance: compared(
    [figureIn(table, 0)],
    table.parts[0]!.rows.slice(1).map((_, at) => figureIn(table, at + 1)),
  ),
});

describe('a figure of few decimals between two of more', () => {
  const rough = tableOf('粗', '合计 12.3');
  const fine = tableOf('甲', '合计 12.30');

  test.each([
    ['12.34', '0.03', true],
    ['12.32', '0.01', false],
  ])('12.30 = 12.3 = %s contradicts itself by %s', (text, gap, isCertain) => {
    const other = tableOf('乙', `合计 ${text}`);
    const ties = [same(rough, fine), same(rough, other)];
    expect(ties.map(({ instance }) => instance.verdict)).not.toContain('不平');
    const relations = ['粗 = 乙', '粗 = 甲'].sort();
    expect(contradictions([rough, fine, other], ties)).toEqual([{ relations, gap, isCertain }]);
  });

  test('is no contradiction where one amount rounds to all of them', () => {
    const other = tableOf('乙', '合计 12.31');
    expect(contradictions([rough, fine, other], [same(rough, fine), same(rough, other)])).toEqual([]);
  });

  test('bounds the sums that it is in', () => {
    const items = Array.from({ length: 8 }, (_, at) => `20${at + 1}`);
    const list = tableOf('粗', '合计 80.3', ...items.map((code) => `${code} 10.0`));
    const exact = tableOf('细', '合计 80.00', ...items.map((code) => `${code} 10.00`));
    const ties = items.map((_, at) => same(list, exact, at + 1));
    const found = contradictions([list, exact], [sum(list), ...ties]);
    expect(found).toMatchObject([{ gap: '0.21', isCertain: true }]);
    expect(found[0]!.relations).toHaveLength(9);
  });
});

test('元 in one table bound 万元 in another', () => {
  const rough = tableOf('粗', '合计 12.3');
  const yuan: Table = { ...tableOf('元', '合计 123000'), unit: { name: '元', inYuan: 0 } };
  const other = tableOf('乙', '合计 12.34');
  const found = contradictions([rough, yuan, other], [same(rough, yuan), same(rough, other)]);
  expect(found).toMatchObject([{ gap: '0.03495', isCertain: true }]);
});

test('a sum that rounding explains, but hardly once its figures are taken as another table shows them, is strained', () => {
  const items = Array.from({ length: 20 }, (_, at) => `2${at + 10}`);
  const list = tableOf('粗', '合计 200.2', ...items.map((code) => `${code} 10.0`));
  const exact = tableOf('细', '合计 200.00', ...items.map((code) => `${code} 10.00`));
  const ties = items.map((_, at) => same(list, exact, at + 1));
  const strained = (all: readonly Compared[]) => strainedIn(tiesOf(all.map(({ instance }) => instance)));
  expect(strained([sum(list)])).toEqual([]);
  expect(strained([...ties, sum(list)])).toEqual([ties.length]);
});

test('figures that are rounded one by one never contradict themselves, however differently', () => {
  const amounts = fc.array(fc.integer({ min: 10_000, max: 9_999_999 }), { minLength: 2, maxLength: 12 });
  const decimals = fc.array(fc.constantFrom(0, 1, 2, 3), { minLength: 2, maxLength: 4 });
  fc.assert(
    fc.property(amounts, decimals, (exact, rounded) => {
      const all = [exact.reduce((sum, amount) => sum + amount, 0), ...exact];
      const tables = rounded.map((places, at) =>
        tableOf(`${at}`, ...all.map((amount, row) => `${200 + row} ${new Exact(amount).div(1000).toFixed(places)}`)),
      );
      const ties = tables.slice(1).flatMap((table, at) => all.map((_, row) => same(tables[at]!, table, row)));
      const everything = [...tables.map(sum), ...ties];
      expect(everything.filter(({ instance }) => instance.verdict === '不平')).toEqual([]);
      expect(contradictions(tables, everything)).toEqual([]);
    }),
  );
});
