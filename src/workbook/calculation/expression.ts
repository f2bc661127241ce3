/** A parsed formula: what `formula.peggy` gives. */
export type Expression =
  | { readonly type: 'number'; readonly text: string }
  | { readonly type: 'area'; readonly sheet?: string; readonly from: string; readonly to: string }
  | { readonly type: 'negation' | 'percent'; readonly operand: Expression }
  | {
      readonly type: 'operation';
      readonly sign: '+' | '-' | '*' | '/';
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly type: 'call'; readonly name: string; readonly arguments: readonly Expression[] };
