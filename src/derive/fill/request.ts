import type { Workbook } from '../../workbook/workbook';
import type { RowOrder } from '../ledger/sketch-rows';

/** What is to be filled from a workbook, and how. */
export interface FillRequest {
  readonly workbook: Workbook;
  /** Ids or names of the tables to fill; all that can be, where absent. */
  readonly tables?: readonly string[];
  /** Order of subjects and projects. */
  readonly order: RowOrder;
  /** Totals as live formulas, or as values. */
  readonly totals: 'formulas' | 'values';
  /** 四舍五入 each figure by itself, or 舍位平衡: so that everything ties on the shown figures. */
  readonly rounding: 'plain' | 'balanced';
  /** Year of the tables; what the workbook says, where absent. */
  readonly year?: number;
  /** Name of the department; what the workbook says, where absent. */
  readonly department?: string;
  /** Digits after the point in new tables; two, or what the tables at hand show, where absent. */
  readonly decimals?: number;
  /** 元 or 万元 for a ledger that does not say; a statement in the ledger itself goes before. */
  readonly ledgerUnit?: '元' | '万元';
}
