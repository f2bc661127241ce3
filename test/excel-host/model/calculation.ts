import { formatPosition, type Position } from '../../../src/workbook/address';
import { calculate } from '../../../src/workbook/calculation/calculate';
import type { Cell } from '../../../src/workbook/cell';
import type { Workbook } from '../../../src/workbook/workbook';
import type { Book } from './book';
import type { Value } from './entry';
import type { HeldCell, HeldSheet } from './sheet';

/**
 * What formulas come to. SUM, ROUND and arithmetic are calculated, HYPERLINK shows its second text; any other formula
 * keeps the value that came with the file, and is 0 where there is none. Made-up rows are not calculated with.
 */
export class Calculation {
  private results: Map<string, Value> | undefined;
  /** Until something changes, formulas show what they came with. */
  private isUntouched = true;

  constructor(private readonly book: Book) {}

  /** Something changed. */
  forget(): void {
    this.isUntouched = false;
    this.results = undefined;
  }

  valueOf(sheet: HeldSheet, at: Position, { formula = '', value }: Readonly<HeldCell>): Value {
    if (this.isUntouched) return value;
    this.results ??= this.calculated();
    return this.results.get(keyOf(sheet, at)) ?? linkText(formula) ?? value;
  }

  private calculated(): Map<string, Value> {
    const neutral: Workbook = {
      sheets: this.book.sheets.map((sheet) => {
        const rows = new Map<number, Map<number, Cell>>();
        for (const [{ row, column }, held] of sheet.cells()) {
          const cell = cellOf(held);
          if (cell) rows.set(row, (rows.get(row) ?? new Map<number, Cell>()).set(column, cell));
        }
        return { name: sheet.name, hidden: false, rows };
      }),
    };
    const results = new Map<string, Value>();
    calculate(neutral).sheets.forEach(({ rows }, at) => {
      for (const [row, line] of rows) {
        for (const [column, { kind, text, formula }] of line) {
          if (formula === undefined || kind === 'uncalculated') continue;
          // Excel itself calculates with so many digits.
          results.set(keyOf(this.book.sheets[at]!, { row, column }), Number(Number(text).toPrecision(15)));
        }
      }
    });
    return results;
  }
}

function keyOf({ id }: HeldSheet, at: Position): string {
  return `${id}${formatPosition(at)}`;
}

function cellOf({ value, formula }: HeldCell): Cell | undefined {
  if (formula !== undefined) return { kind: 'uncalculated', text: '', formula: formula.slice(1) };
  if (value === '') return undefined;
  if (typeof value === 'number') return { kind: 'number', text: String(value) };
  return typeof value === 'boolean' ? { kind: 'boolean', text: String(value) } : { kind: 'text', text: value };
}

function linkText(formula: string): string | undefined {
  return /^=HYPERLINK\(.*,\s*"((?:[^"]|"")*)"\)$/i.exec(formula)?.[1]?.replaceAll('""', '"');
}
