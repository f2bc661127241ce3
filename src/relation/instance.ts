import type { Decimal } from 'decimal.js';
import type { Figure } from '../disclosure/figure';
import type { Column, Row, Table } from '../disclosure/table';
import type { RoundingVerdict } from './rounding';
import type { RelationOperator } from './syntax';

/** A figure in a relation, with where it was found. */
export interface Evidence {
  readonly sign: 1 | -1;
  readonly figure: Figure;
  readonly table: Table;
  readonly row: Row;
  readonly column: Column;
}

/** One comparison that a relation made: the relation itself, or the one for a row, a column or a key. */
export interface Instance {
  readonly operator: RelationOperator;
  readonly left: readonly Evidence[];
  readonly right: readonly Evidence[];
  /** Sums in the unit of the table on the left. */
  readonly leftSum: Decimal;
  readonly rightSum: Decimal;
  readonly verdict: RoundingVerdict;
  /** The figures that decided that it is to be compared (当 …). */
  readonly condition?: readonly Evidence[];
  /** The 类, 款, 科目 or 项目 that a 按… relation compared. */
  readonly key?: string;
}

/** Why a relation, or one comparison of it, could not be made. */
export type Unchecked =
  | { readonly code: 'table-missing'; readonly names: readonly string[] }
  | { readonly code: 'row-missing'; readonly table: Table; readonly name: string }
  | { readonly code: 'column-missing'; readonly table: Table; readonly name: string }
  | { readonly code: 'unit-unknown'; readonly table: Table }
  | { readonly code: 'figure-unreadable'; readonly evidence: readonly Evidence[] };

/** Everything a relation came to. Both lists are empty where it does not apply (不适用). */
export interface Evaluation {
  readonly instances: readonly Instance[];
  readonly unchecked: readonly Unchecked[];
}
