import type { Inspection, RelationTally } from '../../../src/check/inspection';
import { chosenOn, findingsOf, relationsOf } from '../../../src/taskpane/map/chosen';
import { relationMap } from '../../../src/taskpane/map/relation-map';
import { arrange } from '../../../src/taskpane/state/arrange';
import { BROKEN, inspection, MISTAKE, SUSPECT, TABLES } from '../inspection';

const SUMMARY = 'budget.revenue-expenditure-summary';
const REVENUE = 'budget.revenue-summary';
const EXPENDITURE = 'budget.expenditure-summary';

const tally = (rule: string, tables: readonly string[], counts: Partial<RelationTally>): RelationTally => ({
  rule,
  title: rule,
  formula: rule,
  tables,
  ties: 0,
  rounding: 0,
  suspect: 0,
  broken: 0,
  notChecked: 0,
  ...counts,
});

const INSPECTION: Inspection = {
  ...inspection([BROKEN, MISTAKE, SUSPECT]),
  tables: [TABLES[0]!, { ...TABLES[1]!, table: EXPENDITURE }],
  relations: [
    tally(BROKEN.rule, [SUMMARY], { ties: 3, broken: 1 }),
    tally('budget.A01', [EXPENDITURE, SUMMARY], { ties: 5 }),
    tally(SUSPECT.rule, [SUMMARY, EXPENDITURE], { suspect: 1 }),
    tally('budget.A02', [SUMMARY, REVENUE], { notChecked: 2 }),
    tally('budget.A03', [SUMMARY, 'budget.three-public-expenses'], {}),
    tally('budget.A04', [EXPENDITURE, SUMMARY, REVENUE], { rounding: 1 }),
  ],
};

const { nodes, edges } = relationMap(INSPECTION);

describe('勾稽图', () => {
  it('has every table of the set in the order of publication, and says which are missing', () => {
    expect(nodes.slice(0, 3).map(({ id, sheet, state }) => [id, sheet, state])).toEqual([
      [SUMMARY, '预算01表', 'broken'],
      [REVENUE, undefined, 'nothing'],
      [EXPENDITURE, '预算03表', 'nothing'],
    ]);
  });

  it('has one edge for two tables, with the worst that came of their ties', () => {
    expect(edges.map(({ between, state, counts }) => [between, state, counts.ties, counts.suspect])).toEqual([
      [[SUMMARY, EXPENDITURE], 'suspect', 5, 1],
      [[SUMMARY, REVENUE], 'notChecked', 0, 0],
      // A tie of three tables counts between the first and each of the others.
      [[REVENUE, EXPENDITURE], 'rounding', 0, 0],
    ]);
    expect(edges[0]!.relations.map(({ rule }) => rule)).toEqual(['budget.A01', SUSPECT.rule, 'budget.A04']);
  });

  it('is empty where no table was found', () => {
    expect(relationMap({ ...INSPECTION, tables: [], relations: [] })).toEqual({ nodes: [], edges: [] });
  });

  it('gives the findings of a tie, and those of a table, mistakes by all that they break', () => {
    const arrangement = arrange(INSPECTION);
    const found = (key: string) =>
      findingsOf(chosenOn({ nodes, edges }, key)!, arrangement).flatMap(({ items }) => items.map((item) => item.key));
    expect(found(edges[0]!.key)).toEqual(['2']);
    expect(found(SUMMARY)).toEqual(['0', '1']);
    const broken = {
      ...edges[0]!,
      relations: [tally('budget.ties.carried-over', [SUMMARY, EXPENDITURE], { broken: 1 })],
    };
    expect(findingsOf({ kind: 'edge', edge: broken, names: ['', ''] }, arrangement)).toMatchObject([
      { items: [{ key: '1' }], tally: { error: 1 } },
    ]);
  });

  it('forgets what another check does not show', () => {
    expect(chosenOn({ nodes, edges }, 'final.expenditure')).toBeUndefined();
    expect(chosenOn({ nodes, edges }, undefined)).toBeUndefined();
    expect(relationsOf(chosenOn({ nodes, edges }, edges[1]!.key)!).map(({ rule }) => rule)).toEqual(['budget.A02']);
  });
});
