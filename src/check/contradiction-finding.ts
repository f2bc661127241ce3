import type { Decimal } from 'decimal.js';
import type { Contradiction } from '../diagnose/bounds/contradictions';
import type { Sites } from '../diagnose/sites';
import { unitOf } from '../diagnose/system';
import type { Figure } from '../disclosure/figure';
import type { Evidence, Instance } from '../relation/instance';
import type { Table } from '../disclosure/table';
import { addressOfPlace } from '../workbook/address';
import { Exact } from '../workbook/amount';
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
  const instance = instanceOf(sum, verdict, sites);
  const together = { rule, definition: { ...definition, formula: formulas.join('；'), severity: 'error' as const } };
  const finding = instanceFinding(together, instance, verdict);
  const off = relations.flatMap(({ relation, instance }) => {
    const own = TOLD.find((candidate) => candidate === instance.verdict);
    return own ? [instanceFinding(relation, instance, own)] : [];
  });
  const left = [...instance.left, ...instance.right].map(({ figure }) => figure);
  const home = homeOf(instance);
  const cells = relations.flatMap(({ instance: own }) =>
    [...own.left, ...own.right].flatMap(({ figure }) => (figure.state === 'blank' ? [] : [figure])),
  );
  const digits = Math.max(0, ...left.map(({ decimals }) => decimals)) + 1;
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
    cells: [...new Map([...left, ...cells].map((figure) => [figure, addressOfPlace(figure.place)])).values()],
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
  const side = (isLeft: boolean) =>
    [...terms].flatMap(([figure, coefficient]): Evidence[] =>
      coefficient.isPositive() === isLeft && figure.state !== 'blank' ? timesOf(figure, coefficient, sites) : [],
    );
  const [left, right] = [side(true), side(false)];
  const unit = unitOf(homeOf({ left, right }));
  const sumOf = (evidence: readonly Evidence[]): Decimal =>
    evidence.reduce((sum, { figure, table }) => sum.plus(figure.value.times(unitOf(table)).div(unit)), new Exact(0));
  return { operator, left, right, leftSum: sumOf(left), rightSum: sumOf(right), verdict };
}

/** The table that a comparison is seen from. */
function homeOf({ left, right }: Pick<Instance, 'left' | 'right'>): Table {
  return [...left, ...right][0]!.table;
}

/** A figure as often as it counts. */
function timesOf(figure: Figure, coefficient: Decimal, sites: Sites): Evidence[] {
  const { table, row, column } = sites.of(figure)!;
  const times = coefficient.abs().div(unitOf(table)).toNumber();
  return Array.from({ length: times }, () => ({ sign: 1, figure, table, row, column }));
}
