import type { Decimal } from 'decimal.js';
import { functionalClassNamed } from '../standard/codes/functional-classes';
import type { Table, Unit } from '../disclosure/table';
import { inUnitOf } from '../relation/compare';
import type { Evidence, Instance } from '../relation/instance';
import { addressOfPlace, type CellAddress } from '../workbook/address';
import type { Finding, FindingCode, Severity, Verdict } from './finding';
import type { NamedRelation } from './relations';

type Broken = Exclude<Verdict, '平'>;

const CODES: Readonly<Record<Broken, FindingCode>> = {
  不平: 'relation-broken',
  存疑: 'relation-suspect',
  尾差: 'relation-rounding',
};

/** The finding for a relation that does not hold exactly, with its figures put into the formula. */
export function instanceFinding(relation: NamedRelation, instance: Instance, verdict: Broken): Finding {
  const { definition, rule } = relation;
  const first = instance.left[0] ?? instance.right[0]!;
  const home = first.table;
  const decimals = shownDecimals([...instance.left, ...instance.right], home.unit);
  const show = (value: Decimal) => value.toFixed(decimals);
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
    },
    formula: definition.formula,
    substituted: substitute(instance, home, decimals),
    expected: show(instance.rightSum),
    actual: show(instance.leftSum),
    difference: show(instance.leftSum.minus(instance.rightSum)),
    cells: [...instance.left, ...instance.right].filter(isEvidence(first)).map(addressOf),
  };
}

function severityOf(verdict: Broken, broken: Severity): Severity {
  if (verdict === '尾差' || broken === 'info') return 'info';
  return verdict === '存疑' ? 'warning' : broken;
}

/** Blank cells are no evidence, unless the blank is the very cell that the relation is about. */
function isEvidence(first: Evidence): (evidence: Evidence) => boolean {
  return (evidence) => evidence === first || evidence.figure.state !== 'blank';
}

function rowName({ definition }: NamedRelation, { key }: Instance, { row }: Evidence): string {
  if (key === undefined) return row.label;
  return definition.formula.startsWith('按类') && row.code === key
    ? (functionalClassNamed(row.label)?.name ?? key)
    : key;
}

/** The cell that a figure stands in. */
export function addressOf({ figure }: Evidence): CellAddress {
  return addressOfPlace(figure.place);
}

function shownDecimals(evidence: readonly Evidence[], unit: Unit | undefined): number {
  return evidence
    .filter(({ figure }) => figure.state === 'amount')
    .reduce((most, { figure, table }) => {
      const shift = (unit?.inYuan ?? 0) - (table.unit?.inYuan ?? 0);
      return Math.max(most, figure.decimals + shift);
    }, 0);
}

/** `421.39 = 381.79 + 18.84 + 7.10 + 13.56 → 421.29` */
function substitute(instance: Instance, home: Table, decimals: number): string {
  const left = terms(instance.left, home, decimals);
  const right = terms(instance.right, home, decimals);
  const result = right.count > 1 ? ` → ${instance.rightSum.toFixed(decimals)}` : '';
  const leftResult = left.count > 1 ? ` → ${instance.leftSum.toFixed(decimals)}` : '';
  return `${left.text}${leftResult} ${instance.operator} ${right.text}${result}`;
}

function terms(evidence: readonly Evidence[], home: Table, decimals: number) {
  const shown = evidence.filter(({ figure }) => figure.state === 'amount');
  const text = shown
    .map((item, at) => {
      const sign = at === 0 ? (item.sign === 1 ? '' : '-') : item.sign === 1 ? ' + ' : ' - ';
      const value = inUnitOf(home, item);
      const amount = value.toFixed(Math.max(0, Math.min(decimals, item.figure.decimals)));
      return `${sign}${value.isNegative() && at > 0 ? `(${amount})` : amount}`;
    })
    .join('');
  return { text: text || '0', count: shown.length };
}
