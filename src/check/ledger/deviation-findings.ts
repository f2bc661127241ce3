import type { Table } from '../../disclosure/table';
import { addressOfPlace } from '../../workbook/address';
import { Exact } from '../../workbook/amount';
import type { Finding } from '../finding';
import type { Deviation } from './deviations';

/**
 * One finding for each deviation, and one for each table whose roundings alone were adjusted (舍位平衡).
 */
export function deviationFindings(deviations: readonly Deviation[]): readonly Finding[] {
  const isAdjusted = adjustment(deviations);
  const adjusted = new Map<Table, Deviation[]>();
  for (const deviation of deviations.filter(isAdjusted)) {
    const list = adjusted.get(deviation.table);
    if (list) list.push(deviation);
    else adjusted.set(deviation.table, [deviation]);
  }
  const others = deviations.filter((deviation) => !isAdjusted(deviation));
  return [...others.map(differs), ...[...adjusted].map(([table, list]) => adjustedIn(table, list))];
}

/**
 * 舍位平衡 moves a figure by less than one unit of its last digit, and where that can't be done, by less than two. So much
 * is believed only where most deviations are smaller: one figure that is off by a unit among right ones is a mistake.
 */
function adjustment(deviations: readonly Deviation[]): (deviation: Deviation) => boolean {
  const within = (most: number) => deviations.filter(({ units }) => units.lt(most)).length;
  const most = within(1) * 2 > within(2) ? 2 : 1;
  return ({ units }) => units.lt(most);
}

function differs({ table, row, column, figure, expected: exact, inferred }: Deviation): Finding {
  const digits = Math.max(0, figure.decimals);
  const expected = new Exact(exact.toFixed(digits));
  return {
    rule: `${table.id}.ledger`,
    severity: inferred ? 'warning' : 'error',
    code: 'ledger-differs',
    table: table.id,
    data: {
      row: row.label,
      column,
      unit: table.unit!.name,
      ...(inferred ? { inferred: 'yes' } : {}),
      ...(table.hidden ? { hidden: table.sheet } : {}),
    },
    expected: expected.toFixed(digits),
    actual: figure.value.toFixed(digits),
    difference: figure.value.minus(expected).toFixed(digits),
    cells: [addressOfPlace(figure.place)],
  };
}

const MOST_CELLS = 20;

function adjustedIn(table: Table, deviations: readonly Deviation[]): Finding {
  return {
    rule: `${table.id}.ledger`,
    severity: 'info',
    code: 'ledger-rounding',
    table: table.id,
    data: { table: table.name, figures: `${deviations.length}` },
    cells: deviations.slice(0, MOST_CELLS).map(({ figure }) => addressOfPlace(figure.place)),
  };
}
