import { parseArea, type Area, type Position } from '../../../workbook/address';
import { parseSharedFormula, translateSharedFormula, type SharedFormula } from '../shared-formula';
import type { StartTag } from './markup';

/** An `f` element, and the formula that it stands for in its cell. */
export interface FormulaElement {
  readonly tag: StartTag;
  readonly end: number;
  readonly formula: string;
}

/** Follows the `f` elements of a worksheet that is to be edited. */
export interface FormulaScan {
  readonly open: (tag: StartTag, at: Position) => void;
  readonly text: (piece: string) => void;
  readonly close: (end: number) => void;
  readonly arrays: readonly Area[];
  readonly orphans: readonly FormulaElement[];
}

/**
 * The first cell of a shared formula holds its text, the others only refer to it. Where the first one is edited, the
 * others are orphans: they need a formula of their own. An orphan that is edited too needs none.
 */
export function createFormulaScan(isEdited: (at: Position) => boolean): FormulaScan {
  const arrays: Area[] = [];
  const orphans: FormulaElement[] = [];
  const lost = new Map<string, SharedFormula>();
  let current: { readonly tag: StartTag; readonly at: Position } | undefined;
  let collected = '';

  const closeShared = (tag: StartTag, at: Position, end: number): void => {
    const index = tag.attributes['si'] ?? '';
    if (collected !== '') {
      if (isEdited(at)) lost.set(index, parseSharedFormula(collected, at));
      else lost.delete(index);
      return;
    }
    const shared = lost.get(index);
    if (shared && !isEdited(at)) orphans.push({ tag, end, formula: translateSharedFormula(shared, at) });
  };

  return {
    arrays,
    orphans,
    open: (tag, at) => {
      current = { tag, at: { ...at } };
      collected = '';
      const { t: type, ref } = tag.attributes;
      if (type !== 'array' && type !== 'dataTable') return;
      const area = parseArea(ref ?? '') ?? { top: at.row, left: at.column, bottom: at.row, right: at.column };
      arrays.push(area);
    },
    text: (piece) => {
      if (current) collected += piece;
    },
    close: (end) => {
      if (current?.tag.attributes['t'] === 'shared') closeShared(current.tag, current.at, end);
      current = undefined;
    },
  };
}
