import type { Figure } from '../../disclosure/figure';
import type { Disclosure, Table } from '../../disclosure/table';
import { Exact } from '../../workbook/amount';
import type { Workbook } from '../../workbook/workbook';
import { headcounts, type Headcount } from './headcount';
import { fromYuan, shown } from './row-amount';
import { outlier, type Suspicion } from './suspicion';

/**
 * 人员经费 of a year for one person in service, in 元. Public administration pays about 120 000 元 a year on average
 * (国家统计局, 城镇非私营单位 2023); contributions, retired people and the richest cities together stay below five times
 * that, and nobody in service is paid less than 10 000 元.
 */
const MOST = 600_000;
const LEAST = 10_000;

/**
 * 人员经费 of all 基本支出 held against the people that the workbook names. Where it names several numbers (those of units,
 * of years before), the one is taken that makes the amount look right.
 */
export function checkPerPerson(workbook: Workbook, disclosure: Disclosure): readonly Suspicion[] {
  const sums = disclosure.tables.flatMap((table) => personnelSum(table) ?? []);
  const [sum] = sums;
  if (!sum?.table.unit) return [];
  const counts = [...headcounts(workbook, disclosure)].sort((a, b) => a.people - b.people);
  const [fewest, most] = [counts[0], counts.at(-1)];
  if (!fewest || !most) return [];
  const { table, figure } = sum;
  const per = ({ people }: Headcount) => figure.value.div(people);
  const [high, low] = [fromYuan(MOST, table.unit!), fromYuan(LEAST, table.unit!)];
  const count = per(most).gt(high) ? most : per(fewest).lt(low) ? fewest : undefined;
  if (!count) return [];
  const isHigh = count === most && per(most).gt(high);
  const data = {
    kind: isHigh ? 'high' : 'low',
    people: `${count.people}`,
    each: per(count).toFixed(2),
    bound: (isHigh ? high : low).toDecimalPlaces(2, Exact.ROUND_HALF_UP).toFixed(),
  };
  const suspect = { table, row: sum.row, column: sum.column, place: figure.place, actual: shown(figure.value, figure) };
  return [{ finding: outlier('outlier-per-person', 'warning', suspect, data, [count.place]) }];
}

interface PersonnelSum {
  readonly table: Table;
  readonly figure: Figure;
  readonly row: string;
  readonly column: string;
}

const SUMS: ReadonlySet<string> = new Set(['基本支出表', '基本支出决算表']);

/** 人员经费 of a table of 基本支出: a column of its total (budget), or a line of its own (final account). */
function personnelSum(table: Table): PersonnelSum | undefined {
  if (!SUMS.has(table.name)) return undefined;
  for (const { rows, columns } of table.parts) {
    for (const { kind, label, line, figures } of rows) {
      const column = kind === 'total' ? columns.findIndex(({ path }) => path.at(-1) === '人员经费') : 0;
      if (kind !== 'total' && line?.[0] !== '人员经费合计') continue;
      const figure = figures[column];
      if (figure?.state === 'amount' && figure.value.gt(0)) {
        return { table, figure, row: label, column: columns[column]!.path.join('·') };
      }
    }
  }
  return undefined;
}
