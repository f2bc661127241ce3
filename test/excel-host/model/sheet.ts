import type { Area, Position } from '../../../src/workbook/address';
import type { Value } from './entry';

/** A cell that holds something, or looks like something. */
export interface HeldCell {
  /** What was entered, or what a formula came to last. */
  value: Value;
  /** With its equals sign. */
  formula?: string | undefined;
  format: string;
  /** How it looks: `Fill.Color`, `Font.Bold`, by the names of Excel's interface. */
  look: Map<string, unknown>;
}

/** A rule of conditional formatting. */
export interface HeldConditionalFormat {
  readonly id: string;
  readonly type: string;
  areas: readonly Area[];
  formula: string;
  stopIfTrue: boolean;
  readonly look: Map<string, unknown>;
}

/** Rows that are made up when they are asked for: a ledger of 100 000 rows costs nothing. */
export interface MadeUpRows {
  readonly rows: number;
  readonly columns: number;
  readonly valueAt: (row: number, column: number) => Value;
}

const EMPTY: Readonly<HeldCell> = { value: '', format: 'General', look: new Map() };

/** A worksheet as Excel holds it. */
export class HeldSheet {
  visibility = 'Visible';
  isProtected = false;
  readonly merges: Area[] = [];
  /** Points, by column and by row. */
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  /** The first rule is the one that counts most. */
  readonly conditionalFormats: HeldConditionalFormat[] = [];
  readonly validations: { readonly area: Area; readonly settings: Map<string, unknown> }[] = [];
  /** Everything set for the sheet as a whole: `PageLayout.Orientation`, `FreezePanes`. */
  readonly settings = new Map<string, unknown>();
  private readonly rows = new Map<number, Map<number, HeldCell>>();

  constructor(
    readonly id: string,
    public name: string,
    private readonly madeUp?: MadeUpRows,
  ) {}

  cellAt({ row, column }: Position): Readonly<HeldCell> {
    const held = this.rows.get(row)?.get(column);
    if (held) return held;
    const { madeUp } = this;
    if (!madeUp || row >= madeUp.rows || column >= madeUp.columns) return EMPTY;
    return { ...EMPTY, value: madeUp.valueAt(row, column) };
  }

  /** The cell to be changed. */
  edit(at: Position): HeldCell {
    const line = this.rows.get(at.row) ?? new Map<number, HeldCell>();
    this.rows.set(at.row, line);
    const cell = line.get(at.column) ?? { ...this.cellAt(at), look: new Map() };
    line.set(at.column, cell);
    return cell;
  }

  /** All cells that were ever changed; made-up ones are not among them. */
  *cells(): Generator<readonly [Position, HeldCell]> {
    for (const [row, line] of this.rows) for (const [column, cell] of line) yield [{ row, column }, cell];
  }

  usedArea(valuesOnly: boolean): Area | undefined {
    const { madeUp } = this;
    let used: Area | undefined = madeUp && { top: 0, left: 0, bottom: madeUp.rows - 1, right: madeUp.columns - 1 };
    for (const [{ row, column }, cell] of this.cells()) {
      const isUsed = cell.value !== '' || cell.formula !== undefined;
      if (!isUsed && (valuesOnly || (cell.look.size === 0 && cell.format === 'General'))) continue;
      used = {
        top: Math.min(used?.top ?? row, row),
        left: Math.min(used?.left ?? column, column),
        bottom: Math.max(used?.bottom ?? row, row),
        right: Math.max(used?.right ?? column, column),
      };
    }
    return used;
  }

  /** Whether a merged area covers the cell, so that it silently takes nothing. */
  isCovered({ row, column }: Position): boolean {
    return this.merges.some(
      ({ top, left, bottom, right }) =>
        row >= top && row <= bottom && column >= left && column <= right && (row !== top || column !== left),
    );
  }
}
