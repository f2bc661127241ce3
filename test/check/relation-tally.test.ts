import { inspect } from '../../src/inspect';
import { TABLE_DEFINITIONS, TABLE_SETS } from '../../src/standard/registry';
import { documents } from '../../samples/documents';
import { layoutsOf, workbookOf } from '../recognise/workbooks';

const COUNTS = ['ties', 'rounding', 'suspect', 'broken'] as const;

describe.each(documents.map(({ file }) => file))('the relations of %s', (file) => {
  const { relations, summary, family, notChecked } = inspect(workbookOf(layoutsOf(file)));

  test('add up to the summary', () => {
    for (const count of COUNTS) {
      expect([count, relations.reduce((sum, tally) => sum + tally[count], 0)]).toEqual([count, summary[count]]);
    }
    // What is not a relation (a table that is not there, a fact outside the workbook) has no tally of its own.
    const rules = new Set(relations.map(({ rule }) => rule));
    expect(relations.reduce((sum, tally) => sum + tally.notChecked, 0)).toBe(
      notChecked.filter(({ rule }) => rules.has(rule)).length,
    );
  });

  test('are each named once, with the tables that they compare', () => {
    const set = TABLE_SETS.find((one) => one.family === family)!;
    const ties = set.ties.map(({ id }) => `${family}.${id}`);
    expect(new Set(relations.map(({ rule }) => rule)).size).toBe(relations.length);
    expect(relations.filter(({ tables }) => tables.length > 1).map(({ rule }) => rule)).toEqual(ties);
    const known = new Set(TABLE_DEFINITIONS.map(({ id }) => id));
    expect(relations.flatMap(({ tables }) => tables).filter((id) => !known.has(id))).toEqual([]);
  });
});

test('a tie names its tables in the order of its formula', () => {
  const { relations } = inspect(workbookOf(layoutsOf('laocheng-2024-budget')));
  expect(
    relations.find(({ formula }) => formula.startsWith('[财政拨款收支总表] 本年收入.一般公共预算 ='))?.tables,
  ).toEqual(['budget.fiscal-appropriation-summary', 'budget.revenue-expenditure-summary']);
});
