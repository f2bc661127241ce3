import type { Ledger, LedgerSheet } from '../../disclosure/ledger';
import { Exact } from '../../workbook/amount';

/** How the unit of a ledger sheet is known. */
export interface LedgerUnit {
  /** 元 as a power of ten: 0 for 元, 4 for 万元. */
  readonly power: number;
  readonly inferred: boolean;
}

const TEN_THOUSAND = 4;
/** In 万元 this would be ten billion 元, which only ministries and provinces spend, whose exports name their unit. */
const CERTAINLY_YUAN = 1_000_000;
/** In 元 this would not pay one person for a year. */
const CERTAINLY_TEN_THOUSAND = 50_000;

/**
 * The unit of a ledger sheet: what it says, else what the user says. A ledger that says nothing is told by its sum: a million
 * or more is 元, less than 50 000 is 万元; what lies between is not guessed, and gives `undefined`.
 */
export function ledgerUnit(
  sheet: LedgerSheet<Ledger['income'][number]['entries'][number]>,
  stated: '元' | '万元' | undefined,
): LedgerUnit | undefined {
  if (sheet.unit) return { power: sheet.unit.inYuan, inferred: false };
  if (stated) return { power: stated === '元' ? 0 : TEN_THOUSAND, inferred: false };
  let sum = new Exact(0);
  for (const { amount } of sheet.entries) sum = sum.plus(amount.abs());
  if (sum.gte(CERTAINLY_YUAN)) return { power: 0, inferred: true };
  return sum.lt(CERTAINLY_TEN_THOUSAND) ? { power: TEN_THOUSAND, inferred: true } : undefined;
}
