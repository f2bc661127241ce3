import type { Position } from '../../workbook/address';
import { parseSharedFormula, translateSharedFormula, type SharedFormula } from './shared-formula';
import type { Attributes } from './xml';

/** Follows the `f` elements of one sheet, and remembers the shared formulas that later cells refer to. */
export interface FormulaReader {
  readonly open: (attributes: Attributes) => void;
  readonly close: (text: string) => void;
  /** The formula of the cell that has just been read, or `undefined`. */
  readonly take: (at: Position) => string | undefined;
}

export function createFormulaReader(): FormulaReader {
  const shared = new Map<string, SharedFormula | { readonly text: string; readonly origin: Position }>();
  let index: string | undefined;
  let text: string | undefined;
  return {
    open: (attributes) => {
      index = attributes['t'] === 'shared' ? attributes['si'] : undefined;
      text = '';
    },
    close: (read) => {
      text = read;
    },
    take: (at) => {
      if (text === undefined) return undefined;
      const formula = text;
      text = undefined;
      if (index === undefined) return formula;
      if (formula !== '') {
        shared.set(index, { text: formula, origin: at });
        return formula;
      }
      const master = shared.get(index);
      if (!master) return '';
      // Cut up only when a second cell asks for it: most sheets share formulas of a single cell.
      const parsed = 'pieces' in master ? master : parseSharedFormula(master.text, master.origin);
      shared.set(index, parsed);
      return translateSharedFormula(parsed, at);
    },
  };
}
