import type { Decimal } from 'decimal.js';
import type { Figure } from '../../disclosure/figure';
import type { Row } from '../../disclosure/table';
import type { Target } from '../fill/targets';
import { inYuan, type Entries, type Entry } from '../ledger/entries';
import { count, type Cube } from '../ledger/measure';
import { chooseRounding } from './search';

/** Rounded amounts that tie, and the figures that could not be kept within one unit of the last digit. */
export interface Balanced {
  /** In 元; only of tables that show the digits that were balanced. */
  readonly amounts: ReadonlyMap<Figure, Decimal>;
  readonly off: readonly Figure[];
}

/**
 * 舍位平衡: rounds not the figures but the entries that they add up, so that whatever is added up from them ties by itself,
 * inside tables and between them. Which entries are rounded up is chosen so that every figure stays within one unit of its
 * last digit, and the totals of all money are right to the nearest.
 *
 * @param finest the entries, added up
 * @param decimals digits after the point, in a unit that is worth 10^`inYuanPower` 元
 */
export function balance(
  targets: readonly Target[],
  entries: Pick<Entries, 'scale'>,
  finest: Cube,
  { inYuan: power, decimals }: { readonly inYuan: number; readonly decimals: number },
): Balanced {
  const digits = power - decimals + entries.scale;
  // Nothing is cut off where the figures show every digit of the entries.
  if (digits <= 0) return { amounts: new Map(), off: [] };
  const unit = 10n ** BigInt(digits);
  const shown = targets.filter(({ table, decimals: own }) => table.unit?.inYuan === power && own === decimals);
  const members = contributions(shown, finest);
  const cells = cellsOf(members);
  const groups = groupsOf(cells);
  const parts = groups.map(({ amount, cells: own }) => ({ rest: Number(above(amount, unit)), cells: own }));
  const limits = cells.map(({ isGrandTotal: isGrand }) => Number(isGrand ? unit / 2n + 1n : unit));
  const { steps, off } = chooseRounding(parts, limits, Number(unit));
  const sums = cells.map(() => 0n);
  groups.forEach(({ amount, cells: own }, at) => {
    const rounded = amount - above(amount, unit) + BigInt(steps[at]!) * unit;
    for (const cell of own) sums[cell]! += rounded;
  });
  const amounts = cells.flatMap(({ figures }, cell) =>
    figures.map((figure) => [figure, inYuan(sums[cell]!, entries)] as const),
  );
  return { amounts: new Map(amounts), off: off.flatMap((cell) => cells[cell]!.figures) };
}

/** Figures that add up the same entries: they are one unknown. */
interface Cell {
  readonly figures: Figure[];
  readonly entries: readonly Entry[];
  isGrandTotal: boolean;
}

function cellsOf({ entries: members, grandTotals }: Contributions): readonly Cell[] {
  const numbers = new Map<Entry, number>();
  const numberOf = (entry: Entry) => {
    const known = numbers.get(entry);
    if (known !== undefined) return known;
    numbers.set(entry, numbers.size);
    return numbers.size - 1;
  };
  const cells = new Map<string, Cell>();
  for (const [figure, entries] of members) {
    const key = entries
      .map(numberOf)
      .sort((a, b) => a - b)
      .join();
    const cell = cells.get(key) ?? { figures: [], entries, isGrandTotal: false };
    cells.set(key, cell);
    cell.figures.push(figure);
    cell.isGrandTotal ||= grandTotals.has(figure);
  }
  return [...cells.values()];
}

/** Entries that count into the same cells, taken together: only their sum matters. */
function groupsOf(cells: readonly Cell[]) {
  const byEntry = new Map<Entry, number[]>();
  cells.forEach(({ entries }, cell) => {
    for (const entry of entries) {
      const own = byEntry.get(entry);
      if (own) own.push(cell);
      else byEntry.set(entry, [cell]);
    }
  });
  const groups = new Map<string, { amount: bigint; readonly cells: readonly number[] }>();
  for (const [{ amount }, own] of byEntry) {
    const key = own.join();
    const group = groups.get(key);
    if (group) group.amount += amount;
    else groups.set(key, { amount, cells: own });
  }
  return [...groups.values()];
}

/** How far an amount lies above the next whole unit below it. */
function above(amount: bigint, unit: bigint): bigint {
  return ((amount % unit) + unit) % unit;
}

interface Contributions {
  readonly entries: ReadonlyMap<Figure, readonly Entry[]>;
  /** What all money together comes to. Of 基本支出, 项目支出 and both, all three can't always be right to the nearest. */
  readonly grandTotals: ReadonlySet<Figure>;
}

function contributions(targets: readonly Target[], finest: Cube): Contributions {
  const cube: Cube = (ledger) => finest(ledger, 'finest');
  const members = new Map<Figure, Entry[]>();
  const unclear = new Set<Figure>();
  const grandTotals = new Set<Figure>();
  for (const { definition, table, measured } of targets) {
    if (!measured) continue;
    const { known } = count(definition, table, cube, (figure, entry, counts) => {
      if (!counts) unclear.add(figure);
      const own = members.get(figure);
      if (own) own.push(entry);
      else members.set(figure, [entry]);
    });
    for (const { part: name, of } of definition.derivation ?? []) {
      if (of.sources || of.types || of.economic) continue;
      const part = table.parts.find((candidate) => candidate.name === name) ?? table.parts[0];
      for (const row of part?.rows ?? []) {
        if (isGrandTotal(row) && known.has(row.figures[0]!)) grandTotals.add(row.figures[0]!);
      }
    }
  }
  for (const figure of unclear) members.delete(figure);
  return { entries: members, grandTotals };
}

const GRAND_TOTALS: ReadonlySet<string> = new Set(['收入总计', '支出总计', '收入合计', '支出合计', '部门预算总额']);

function isGrandTotal({ kind, line }: Row): boolean {
  return kind === 'total' || (kind === 'line' && line?.length === 1 && GRAND_TOTALS.has(line[0]!));
}
