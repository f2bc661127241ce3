import type { Decimal } from 'decimal.js';
import type { Part, Row, Table } from '../../disclosure/table';
import type { Place } from '../../workbook/address';
import { readAmount } from '../../workbook/amount';
import { cellAt, type Workbook } from '../../workbook/workbook';
import type { Severity } from '../finding';
import { earlierColumns, type ColumnPair } from './earlier-columns';
import { fromYuan, shown, times } from './row-amount';
import { outlier, type Suspicion } from './suspicion';

/** A figure that is far from the one that it follows. */
interface Change {
  readonly table: Table;
  readonly part: Part;
  readonly row: Row;
  readonly pair: ColumnPair;
  readonly now: Decimal;
  readonly before: Decimal;
  readonly places: readonly [now: Place, before: Place];
  readonly kind: 'scale-up' | 'scale-down' | 'growth';
  readonly severity: Severity;
}

/** Two digits too many, as where the decimal point was left out. */
const SCALE_UP = 100;
/** Three too few: what shrinks to a hundredth may have been stopped, what is left of 元 written as 万元 is less. */
const SCALE_DOWN = 1000;
/** 增长百分之三百 and 百分之九百, as multiples of the figure before. */
const SEVERAL = 4;
const TENFOLD = 10;
/** In 元: a smaller change matters to nobody. “三公”经费 is small, watched by the public, and not to grow at all. */
const LEAST_CHANGE = 100_000;
const LEAST_CHANGE_THREE_PUBLIC = 10_000;

/**
 * Figures far from those of last year, or of the budget, that the same table prints beside them. A total is not told of
 * where one of its lines is: rows above, rows of whole sides, and the classes of a subject that another table shows.
 */
export function checkGrowth(workbook: Workbook, tables: readonly Table[]): readonly Suspicion[] {
  const changes = tables.flatMap((table) => table.parts.flatMap((part) => changesIn(workbook, table, part)));
  const codes = changes.flatMap(({ row: { code } }) => code ?? []);
  const classes = new Set(
    codes.flatMap((code) => [3, 5].filter((length) => length < code.length).map((length) => code.slice(0, length))),
  );
  const hasLeaf = changes.some(({ row }) => !isSum(row));
  const isTold = ({ row, part }: Change) =>
    row.code !== undefined && !isSum(row) ? classes.has(row.code) : hasLeaf && isSum(row) && !part.rows.every(isSum);
  return changes
    .filter((change) => !isTold(change))
    .map((change) => ({
      finding: growthFinding(change),
      ...(isSum(change.row) ? {} : { subject: change.row.code ?? change.row.label }),
    }));
}

function changesIn(workbook: Workbook, table: Table, part: Part): readonly Change[] {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const home = sheets.get(table.sheet);
  if (!home || !table.unit) return [];
  const pairs = earlierColumns(home, table, part);
  if (pairs.length === 0) return [];
  const changes = new Map<Row, readonly Change[]>();
  for (const row of part.rows) {
    const [figure] = row.figures;
    const sheet = figure && sheets.get(figure.place.sheet);
    if (!sheet) continue;
    const found = pairs.flatMap((pair): readonly Change[] => {
      const at = (column: number): Place => ({ ...figure.place, column });
      const amount = (column: number) => readAmount(cellAt(sheet, at(column)));
      const [now, before] = [amount(pair.now), amount(pair.before)];
      if (now.state !== 'amount' || before.state !== 'amount') return [];
      const judged = judge(table, now.value, before.value);
      const places = [at(pair.now), at(pair.before)] as const;
      return judged ? [{ table, part, row, pair, now: now.value, before: before.value, places, ...judged }] : [];
    });
    if (found.length > 0) changes.set(row, withoutTotals(found));
  }
  const parents = new Set([...changes.keys()].flatMap((row) => ancestors(part, row)));
  return [...changes].flatMap(([row, found]) => (parents.has(row) ? [] : found));
}

function judge(table: Table, now: Decimal, before: Decimal): Pick<Change, 'kind' | 'severity'> | undefined {
  if (now.lte(0) || before.lte(0)) return undefined;
  const isThreePublic = table.name.includes('三公');
  const least = fromYuan(isThreePublic ? LEAST_CHANGE_THREE_PUBLIC : LEAST_CHANGE, table.unit!);
  if (now.minus(before).abs().lt(least)) return undefined;
  if (now.gte(before.times(SCALE_UP))) return { kind: 'scale-up', severity: 'warning' };
  if (before.gte(now.times(SCALE_DOWN))) return { kind: 'scale-down', severity: 'warning' };
  if (now.lte(before.times(SEVERAL))) return undefined;
  return { kind: 'growth', severity: isThreePublic || now.gte(before.times(TENFOLD)) ? 'warning' : 'info' };
}

/** In one row: the sums of a group only where none of their addends changed as much. */
function withoutTotals(changes: readonly Change[]): readonly Change[] {
  const addends = changes.filter(({ pair }) => !/(?:合计|总计|小计)$/.test(pair.column));
  return addends.length > 0 ? addends : changes.slice(0, 1);
}

function ancestors({ rows }: Part, row: Row): readonly Row[] {
  const above: Row[] = [];
  for (let at = row.parent; at !== undefined; at = rows[at]!.parent) above.push(rows[at]!);
  return above;
}

function isSum({ kind }: Row): boolean {
  return kind === 'total' || kind === 'line' || kind === 'unit';
}

function growthFinding({ table, row, pair, now, before, places, kind, severity }: Change) {
  const show = (amount: Decimal) => shown(amount, table);
  const data = {
    kind,
    follows: pair.kind,
    before: show(before),
    times: kind === 'scale-down' ? times(before, now) : times(now, before),
    growth: now.div(before).minus(1).times(100).toFixed(0),
  };
  const suspect = { table, row: row.label, column: pair.column, place: places[0], actual: show(now) };
  return outlier('outlier-growth', severity, suspect, data, [places[1]]);
}
