import type { Decimal } from 'decimal.js';
import type { Table, Unit } from '../disclosure/table';
import { inUnitOf } from '../relation/compare';
import type { Evidence, Instance } from '../relation/instance';
import type { RelationOperator } from '../relation/syntax';
import { ECONOMIC_CLASSES } from '../standard/codes/economic-classes';
import { FUNCTIONAL_CLASSES } from '../standard/codes/functional-classes';
import { addressOfPlace, type CellAddress } from '../workbook/address';
import type { Finding, FindingCode, Severity, Verdict } from './finding';
import type { NamedRelation } from './named-relation';

type Broken = Exclude<Verdict, '平'>;

const CODES: Readonly<Record<Broken, FindingCode>> = {
  不平: 'relation-broken',
  存疑: 'relation-suspect',
  尾差: 'relation-rounding',
};

/** The finding for a relation that does not hold exactly, with its figures put into the formula. */
export function instanceFinding(relation: NamedRelation, instance: Instance, verdict: Broken): Finding {
  const { definition, rule } = relation;
  const { left, right, leftSum, rightSum, operator } = seenFromTheCell(instance);
  const first = left[0]!;
  const home = first.table;
  const show = (value: Decimal, evidence: readonly Evidence[]) => value.toFixed(decimalsOf(evidence, home.unit));
  return {
    rule,
    severity: severityOf(verdict, definition.severity ?? 'error'),
    code: CODES[verdict],
    verdict,
    table: home.id,
    data: {
      title: definition.title,
      basis: definition.basis,
      unit: home.unit?.name ?? '',
      table: home.name,
      row: rowName(relation, instance, first),
      column: first.column.path.join('·'),
      addends: `${left.length}`,
      ...(home.hidden ? { hidden: home.sheet } : {}),
      ...tenThousandfold(leftSum, rightSum),
    },
    formula: definition.formula,
    substituted: `${sideText(left, leftSum, home)} ${operator} ${sideText(right, rightSum, home)}`,
    expected: show(rightSum, right),
    actual: show(leftSum, left),
    difference: show(leftSum.minus(rightSum), [...left, ...right]),
    cells: [...left, ...right].filter(isEvidence(first)).map(addressOf),
  };
}

const TURNED: Readonly<Record<RelationOperator, RelationOperator>> = { '=': '=', '≥': '≤', '≤': '≥' };

/** A side without any cell (a 类 that one table does not print) can't be pointed at: the other side then comes first. */
function seenFromTheCell(instance: Instance): Instance {
  if (instance.left.length > 0) return instance;
  const { left, right, leftSum, rightSum, operator } = instance;
  return { ...instance, left: right, right: left, leftSum: rightSum, rightSum: leftSum, operator: TURNED[operator] };
}

function severityOf(verdict: Broken, broken: Severity): Severity {
  if (verdict === '尾差' || broken === 'info') return 'info';
  return verdict === '存疑' ? 'warning' : broken;
}

/** Blank cells are no evidence, unless the blank is the very cell that the relation is about. */
function isEvidence(first: Evidence): (evidence: Evidence) => boolean {
  return (evidence) => evidence === first || evidence.figure.state !== 'blank';
}

/** The row by its label; where rows were compared by code, the code with the name of the subject. */
function rowName({ definition }: NamedRelation, { key }: Instance, { row }: Evidence): string {
  if (key === undefined || row.code === undefined) return row.label;
  if (!definition.formula.startsWith('按类')) return `${key} ${row.label}`;
  const name = FUNCTIONAL_CLASSES.find(({ code }) => code === key)?.name ?? ECONOMIC_CLASSES.get(key) ?? '';
  return `${key} ${name}`.trim();
}

/** 元 and 万元 mixed up: the one fault that is the same in every figure, and the costliest to publish. */
function tenThousandfold(left: Decimal, right: Decimal): { readonly factor?: string } {
  if (left.isZero() || right.isZero()) return {};
  const factor = left.abs().gt(right.abs()) ? left.div(right) : right.div(left);
  return factor.eq(10_000) ? { factor: '10000' } : {};
}

/** The cell that a figure stands in. */
export function addressOf({ figure }: Evidence): CellAddress {
  return addressOfPlace(figure.place);
}

/** Digits to show for a sum of figures, in the given unit: those of its most exact figure. */
function decimalsOf(evidence: readonly Evidence[], unit: Unit | undefined): number {
  return evidence
    .filter(({ figure }) => figure.state === 'amount')
    .reduce((most, { figure, table }) => {
      const shift = (unit?.inYuan ?? 0) - (table.unit?.inYuan ?? 0);
      return Math.max(most, figure.decimals + shift);
    }, 0);
}

/** One side with its figures: `421.39`, or `381.79 + 18.84 + 7.10 + 13.56 → 421.29`. */
function sideText(evidence: readonly Evidence[], sum: Decimal, home: Table): string {
  const shown = evidence.filter(({ figure }) => figure.state === 'amount');
  const total = sum.toFixed(decimalsOf(shown, home.unit));
  if (shown.length < 2) return total;
  const terms = shown.map((item, at) => {
    const sign = at === 0 ? (item.sign === 1 ? '' : '-') : item.sign === 1 ? ' + ' : ' - ';
    const value = inUnitOf(home, item);
    const amount = value.toFixed(decimalsOf([item], home.unit));
    return `${sign}${value.isNegative() && at > 0 ? `(${amount})` : amount}`;
  });
  return `${terms.join('')} → ${total}`;
}
