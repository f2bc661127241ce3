/** A parsed relation: what `relation.peggy` gives. */
export interface RelationSyntax {
  readonly scope: Scope;
  readonly left: Sum;
  readonly operator: RelationOperator;
  readonly right: Sum;
  readonly condition?: { readonly left: Sum; readonly operator: ConditionOperator; readonly right: Sum };
}

export type RelationOperator = '=' | '≥' | '≤';
export type ConditionOperator = RelationOperator | '≠' | '>' | '<';

/**
 * How often a relation is tried: once; for each row (每行) or each amount column (每列); or for each key that its rows
 * have (按类, 按款, 按科目, 按对应科目 for a pair of 部门 and 政府科目: keys of either side; 按同名项目: keys that both sides have).
 */
export type Scope =
  | { readonly kind: 'once' }
  | { readonly kind: 'row' }
  | { readonly kind: 'column' }
  | { readonly kind: 'group'; readonly key: GroupKey; readonly shared: boolean };

export type GroupKey = '类' | '款' | '科目' | '对应科目' | '项目';

export type Sum = readonly Term[];

export interface Term {
  readonly sign: 1 | -1;
  /** 如有(…): counts as nothing where the table, row or column is not there. */
  readonly optional: boolean;
  readonly reference?: Reference;
  readonly number?: string;
}

export interface Reference {
  readonly table?: string;
  readonly path: readonly Segment[];
}

export interface Segment {
  readonly name: string;
  /** `30231` in 科目行(30231), `其他运转类` in 项目行(其他运转类). */
  readonly argument?: string;
}
