import { plainText } from '../../workbook/text';
import type { Sheet } from '../../workbook/workbook';
import { gridOf } from '../grid';
import { readPreamble, type Preamble } from '../preamble';
import { ledgerColumn, type LedgerColumn } from './headings';
import { remembering } from './remembering';

/** A sheet that is a ledger: where its headings stand, and what its columns hold. */
export interface LedgerHeader {
  readonly kind: 'expenditure' | 'income';
  readonly sheet: Sheet;
  /** Zero-based row of the headings. */
  readonly row: number;
  readonly columns: ReadonlyMap<LedgerColumn, number>;
  /** What the lines over the headings say. */
  readonly preamble: Preamble;
}

const ROWS_TO_LOOK_AT = 20;

/**
 * Finds the headings of a 支出明细底表 or 收入明细底表 in a sheet. A ledger has one column of amounts and a column that says
 * out of which money; no published table has both, so their titles and the sheet's name do not matter.
 */
export function findLedger(sheet: Sheet): LedgerHeader | undefined {
  // Of 200 000 rows only the first are looked at.
  const { rows } = gridOf({ ...sheet, rows: new Map(firstOf(sheet.rows, ROWS_TO_LOOK_AT)) });
  for (const [at, row] of rows.entries()) {
    const columns = new Map<LedgerColumn, number>();
    for (const { column, plain } of row.cells) {
      const meaning = ledgerColumn(plain);
      if (meaning !== undefined && !columns.has(meaning)) columns.set(meaning, column);
    }
    const kind = kindOf(columns);
    if (!kind) continue;
    const amount = row.byColumn.get(columns.get('amount')!)!;
    const inHeading = { ...row, cells: [amount], byColumn: new Map([[amount.column, amount]]) };
    return { kind, sheet, row: row.index, columns, preamble: readPreamble(rows.slice(0, at), [inHeading]) };
  }
  return undefined;
}

function* firstOf<T>(items: Iterable<T>, count: number): Iterable<T> {
  let left = count;
  for (const item of items) {
    if (left === 0) return;
    left -= 1;
    yield item;
  }
}

function kindOf(columns: ReadonlyMap<LedgerColumn, number>): LedgerHeader['kind'] | undefined {
  const has = (...any: readonly LedgerColumn[]) => any.some((column) => columns.has(column));
  if (!has('amount')) return undefined;
  const subject = has('functionalCode', 'functional', 'departmentCode', 'department', 'departmentName');
  if (subject && has('fund', 'type')) return 'expenditure';
  return has('incomeClass') && has('unitCode', 'unitName') ? 'income' : undefined;
}

const SUM = /^(?:合计|总计|小计|本页合计|本页小计)[:]?$/;

/** Whether a text marks a row of a ledger as a sum of others. */
export const isSum = remembering((text) => SUM.test(plainText(text)));
