import type { Decimal } from 'decimal.js';
import type { Contradiction } from '../diagnose/bounds/contradictions';
import type { Sites } from '../diagnose/sites';
import { unitOf } from '../diagnose/system';
import type { Figure } from '../disclosure/figure';
import type { Evidence, Instance } from '../relation/instance';
import { addressOfPlace } from '../workbook/address';
import type { Finding } from './finding';
import { instanceFinding } from './instance-finding';
import type { Judged } from './judged';

const TOLD: Exclude<Instance['verdict'], '平'>[] = ['尾差', '存疑'];

/**
 * The finding of relations that hold one by one and not together: added up, so that what they share falls out, they read
 * as one relation. Those of them that are off at all are folded under it.
 */
export function contradictionFinding({ sum, gap, isCertain }: Contradiction<Judged>, sites: Sites): Finding {
  const relations = sum.source;
  const main = relations.find(({ instance }) => instance.verdict !== '平') ?? relations[0]!;
  const verdict = isCertain ? '不平' : '存疑';
  const { definition, rule } = main.relation;
  const formulas = distinct(relations.map(({ relation }) => relation.definition.formula));
  const finding = instanceFinding(
    { rule, definition: { ...definition, formula: formulas.join('；'), severity: 'error' } },
    instanceOf(sum, verdict, sites),
    verdict,
  );
  const off = relations.flatMap(({ relation, instance }) => {
    const own = TOLD.find((candidate) => candidate === instance.verdict);
    return own ? [instanceFinding(relation, instance, own)] : [];
  });
  const [first] = sum.terms.keys();
  const home = sites.of(first!)!.table;
  const cells = relations.flatMap(({ instance: { left, right } }) =>
    [...left, ...right].flatMap(({ figure }) => (figure.state === 'blank' ? [] : [figure])),
  );
  const digits = Math.max(0, ...[...sum.terms.keys()].map(({ decimals }) => decimals)) + 1;
  return {
    ...finding,
    code: 'bounds-contradict',
    data: {
      ...finding.data,
      title: distinct(relations.map(({ relation }) => relation.definition.title)).join('；'),
      gap: gap.div(unitOf(home)).toFixed(digits),
      relations: `${relations.length}`,
    },
    ...(off.length > 0 ? { evidence: off } : {}),
    cells: [
      ...new Map([...sum.terms.keys(), ...cells].map((figure) => [figure, addressOfPlace(figure.place)])).values(),
    ],
  };
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}

/** The sum of a contradiction as one comparison: what counts for it on the left, what counts against it on the right. */
function instanceOf(
  { terms, operator }: Contradiction<Judged>['sum'],
  verdict: Instance['verdict'],
  sites: Sites,
): Instance {
  const entries = [...terms];
  const home = sites.of(entries[0]![0])!.table;
  const side = (isLeft: boolean) =>
    entries.flatMap(([figure, coefficient]): Evidence[] =>
      coefficient.isPositive() === isLeft ? timesOf(figure, coefficient, sites) : [],
    );
  const sumOf = (side: readonly Evidence[]): Decimal =>
    side.reduce(
      (sum, { figure, table }) => sum.plus(figure.value.times(unitOf(table)).div(unitOf(home))),
      home.parts[0]!.rows[0]!.figures[0]!.value.times(0),
    );
  const [left, right] = [side(true), side(false)];
  return { operator, left, right, leftSum: sumOf(left), rightSum: sumOf(right), verdict };
}

/** A figure as often as it counts. */
function timesOf(figure: Figure, coefficient: Decimal, sites: Sites): Evidence[] {
  const { table, row, column } = sites.of(figure)!;
  const times = coefficient.abs().div(unitOf(table)).toNumber();
  return Array.from({ length: times }, () => ({ sign: 1, figure, table, row, column }));
}
