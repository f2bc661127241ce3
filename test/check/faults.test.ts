import { layDocument } from '../../samples/layout/document';
import type { SheetLayout } from '../../samples/layout/model';
import { inspect } from '../../src/inspect';
import { recognise } from '../../src/recognise/recognise';
import { evaluate } from '../../src/relation/evaluate';
import { parseRelation } from '../../src/relation/parse';
import type { RelationDefinition } from '../../src/standard/definition';
import { BUDGET, FINAL, type TableSet } from '../../src/standard/registry';
import { layoutsOf, workbookOf } from '../recognise/workbooks';
import { shownAt, withCell } from './cells';
import { completeBudget } from './complete/budget';
import { completeFinal } from './complete/final';
import { plainBudget } from './complete/plain';
import { BUDGET_FAULTS, PLAIN_BUDGET_FAULTS, SIMPLE_BUDGET_FAULTS } from './faults/budget';
import { readFault, type Fault } from './faults/fault';
import { FINAL_FAULTS } from './faults/final';
import { unfolded } from './told';

interface Corpus {
  readonly set: TableSet;
  readonly book: string;
  readonly layouts: readonly SheetLayout[];
  readonly faults: readonly Fault[];
}

const corpora: readonly Corpus[] = [
  { set: BUDGET, book: 'a complete budget', layouts: layDocument(completeBudget), faults: BUDGET_FAULTS },
  {
    set: BUDGET,
    book: 'a complete budget of the plain layout',
    layouts: layDocument(plainBudget),
    faults: PLAIN_BUDGET_FAULTS,
  },
  { set: BUDGET, book: 'a published budget', layouts: layoutsOf('laocheng-2024-budget'), faults: SIMPLE_BUDGET_FAULTS },
  { set: FINAL, book: 'a complete final account', layouts: layDocument(completeFinal), faults: FINAL_FAULTS },
];

interface Belonging {
  readonly definition: RelationDefinition;
  readonly home: string | undefined;
}

/** The relations of a set by the ids that findings report them under, each with the table it belongs to. */
function relationsOf({ family, tables, ties }: TableSet) {
  return new Map<string, Belonging>([
    ...tables.flatMap(({ id, name, relations }) =>
      relations.map((definition) => [`${id}.${definition.id}`, { definition, home: name }] as const),
    ),
    ...ties.map((definition) => [`${family}.${definition.id}`, { definition, home: undefined }] as const),
  ]);
}

const ruleOf = ({ family }: TableSet, fault: Fault) => `${family}.${readFault(fault).rule}`;

test.each([BUDGET, FINAL].map((set) => [set.name, set] as const))(
  'every relation of the %s has its fault',
  (_, set) => {
    const tried = corpora
      .filter((corpus) => corpus.set === set)
      .flatMap(({ faults }) => faults.map((f) => ruleOf(set, f)));
    expect([...tried].sort()).toEqual([...relationsOf(set).keys()].sort());
  },
);

describe.each(corpora)('in $book', ({ set, layouts, faults }) => {
  const relations = relationsOf(set);
  const workbook = workbookOf(layouts);
  const tables = new Map(recognise(workbook).tables.map((table) => [table.name, table]));

  test('no relation of these is broken', () => {
    const rules = new Set(inspect(workbook).findings.map(({ rule }) => rule));
    expect(faults.map((fault) => ruleOf(set, fault)).filter((rule) => rules.has(rule))).toEqual([]);
  });

  test.each(faults.map((fault) => [ruleOf(set, fault), readFault(fault)] as const))(
    '%s holds, and is broken by one wrong cell',
    (rule, { cell, right, wrong, first }) => {
      const { definition, home } = relations.get(rule)!;
      const parsed = parseRelation(definition.formula);
      if (!parsed.ok) throw new Error(parsed.message);
      const { instances, unchecked } = evaluate(parsed.relation, tables, home);
      expect(unchecked).toEqual([]);
      expect(instances.map(({ verdict }) => verdict)).toContain('平');
      expect(instances.every(({ verdict }) => verdict === '平')).toBe(true);

      expect(shownAt(layouts, cell)).toBe(right);
      const { findings } = inspect(workbookOf(withCell(layouts, cell, wrong)));
      const [sheet, address] = first.split('!');
      const found = unfolded(findings).find(
        (finding) =>
          finding.rule === rule && finding.cells.some((told) => told.sheet === sheet && told.address === address),
      );
      expect(found).toMatchObject({
        code: 'relation-broken',
        verdict: '不平',
        severity: definition.severity ?? 'error',
        formula: definition.formula,
        difference: parsed.relation.operator === '≥' ? '-1.00' : '1.00',
        data: { title: definition.title, basis: definition.basis },
      });
    },
  );
});

test.each(corpora.filter(({ book }) => book.startsWith('a complete')))('$book is in order', ({ layouts }) => {
  const { findings, summary } = inspect(workbookOf(layouts));
  expect(findings).toEqual([]);
  expect(summary).toMatchObject({ rounding: 0, suspect: 0, broken: 0 });
});
