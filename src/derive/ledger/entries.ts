import type { Decimal } from 'decimal.js';
import type { CodeAndName, ExpenditureType, Fund, Ledger, LedgerSheet } from '../../disclosure/ledger';
import type { Place } from '../../workbook/address';
import { Exact } from '../../workbook/amount';

/**
 * The entries of a ledger made ready for adding up: in one unit, with the codes and types that the lines leave out.
 * Amounts are whole numbers of the smallest unit that occurs, so that 200 000 of them are added exactly and fast.
 */
export interface Entries {
  readonly expenditure: readonly Entry[];
  /** What comes in; the 资金来源 of the expenditure where the workbook has no 收入明细底表. */
  readonly income: readonly Entry[];
  /** How many of the smallest unit make 元, as a power of ten. */
  readonly scale: number;
}

export interface Entry {
  readonly unit: CodeAndName;
  readonly functional: CodeAndName;
  readonly type: ExpenditureType | undefined;
  readonly project: CodeAndName;
  readonly department: CodeAndName;
  readonly government: CodeAndName;
  readonly fund: Fund;
  readonly amount: bigint;
  /** The first cell that the amount comes from. */
  readonly place: Place;
}

/** The amount in 元 that a sum of entries stands for. */
export function inYuan(sum: bigint, { scale }: Pick<Entries, 'scale'>): Decimal {
  return new Exact(sum.toString()).div(new Exact(10).pow(scale));
}

const NOTHING: CodeAndName = { code: '', name: '' };

/**
 * Brings a ledger to whole numbers. `powerOf` says how many 元 a unit of a sheet is worth, as a power of ten (万元 → 4).
 */
export function entriesOf(ledger: Ledger, powerOf: (sheet: LedgerSheet<unknown>) => number): Entries {
  const sheets = [...ledger.expenditure, ...ledger.income];
  const scale = Math.max(0, ...sheets.map((sheet) => sheet.decimals - powerOf(sheet)));
  const whole = (sheet: LedgerSheet<unknown>) => {
    // No amount has more digits after the point than the smallest unit leaves, so leaving the point out is exact.
    const digits = powerOf(sheet) + scale;
    return (amount: Decimal) => BigInt(amount.toFixed(digits).replace('.', ''));
  };
  const expenditure = ledger.expenditure.flatMap((sheet): Entry[] => {
    const toWhole = whole(sheet);
    return sheet.entries.map((entry) => ({ ...entry, amount: toWhole(entry.amount) }));
  });
  const income = ledger.income.flatMap((sheet): Entry[] => {
    const toWhole = whole(sheet);
    return sheet.entries.map(({ place, unit, fund, amount }) => ({
      ...{ unit, fund, place, amount: toWhole(amount), type: undefined },
      ...{ functional: NOTHING, project: NOTHING, department: NOTHING, government: NOTHING },
    }));
  });
  return { expenditure, income: income.length > 0 ? income : expenditure, scale };
}
