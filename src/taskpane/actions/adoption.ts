import { Decimal } from 'decimal.js';
import { parsePosition, type CellAddress } from '../../workbook/address';
import { Exact, readAmount } from '../../workbook/amount';
import type { CellContent, SheetChanges } from '../../workbook/edits';
import { cellAt, type Workbook } from '../../workbook/workbook';

/** An amount that is to be put into a cell. */
export interface Adopted {
  readonly cell: CellAddress;
  /** What the cell is expected to show: empty for nothing. `undefined` where that does not matter. */
  readonly current: string | undefined;
  /** A decimal, or empty for nothing. */
  readonly suggested: string;
}

/** The edits that adopt suggestions, or what has changed since they were made. */
export type Adoption =
  | {
      readonly kind: 'ready';
      readonly changes: readonly SheetChanges[];
      /** Cells whose formula would give way to the amount. */
      readonly formulas: readonly ReplacedFormula[];
    }
  /** The cell does not show any more what the suggestion was made for. */
  | { readonly kind: 'changed'; readonly cell: CellAddress; readonly now: string };

export interface ReplacedFormula {
  readonly cell: CellAddress;
  readonly formula: string;
}

/** Works out how suggested amounts are written, from the cells as they are now. */
export function planAdoption(workbook: Workbook, suggestions: readonly Adopted[]): Adoption {
  const cells = new Map<string, { row: number; column: number; content: CellContent }[]>();
  const formulas: ReplacedFormula[] = [];
  for (const { cell, current, suggested } of suggestions) {
    const sheet = workbook.sheets.find(({ name }) => name === cell.sheet);
    const at = parsePosition(cell.address);
    if (!sheet || !at) return { kind: 'changed', cell, now: '' };
    const stored = cellAt(sheet, at);
    if (current !== undefined && !shows(stored, current)) return { kind: 'changed', cell, now: stored?.text ?? '' };
    if (stored?.formula !== undefined) formulas.push({ cell, formula: stored.formula });
    const edits = cells.get(cell.sheet) ?? [];
    cells.set(cell.sheet, edits);
    edits.push({ ...at, content: suggested === '' ? { kind: 'blank' } : { kind: 'amount', decimal: suggested } });
  }
  return { kind: 'ready', changes: [...cells].map(([sheet, edits]) => ({ sheet, cells: edits })), formulas };
}

/** Whether a cell shows an amount, however many digits it is written with. A formula without a value shows none. */
function shows(cell: Parameters<typeof readAmount>[0], current: string): boolean {
  if (cell?.kind === 'uncalculated') return true;
  const reading = readAmount(cell);
  if (reading.state === 'unreadable') return false;
  const value = reading.state === 'amount' ? reading.value : new Exact(0);
  const expected = new Exact(current === '' ? 0 : current);
  return value.toDecimalPlaces(Math.max(0, expected.decimalPlaces()), Decimal.ROUND_HALF_UP).eq(expected);
}
