import { Decimal } from 'decimal.js';
import type { Figure } from '../../disclosure/figure';
import type { Table } from '../../disclosure/table';
import { addressOfPlace } from '../../workbook/address';
import { powerOf } from '../solve/solve';
import { figuresOf } from './amounts';
import type { Adjustment } from './plan';
import type { Target } from './targets';

/**
 * Brings amounts to the digits that the tables show.
 *
 * @param amounts exact ones in 元, or ones that were balanced before
 * @returns what the cells will show, in the units of their tables
 */
export function roundAmounts(
  targets: readonly Target[],
  amounts: ReadonlyMap<Figure, Decimal>,
): ReadonlyMap<Figure, Decimal> {
  const shown = new Map<Figure, Decimal>();
  for (const { table, decimals } of targets) {
    for (const figure of figuresOf(table)) {
      const amount = amounts.get(figure);
      if (amount) shown.set(figure, inTable(table, amount).toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP));
    }
  }
  return shown;
}

/** The figures that do not show their exact amount to the nearest, because they would not tie if they did. */
export function adjustmentsIn(
  targets: readonly Target[],
  exact: ReadonlyMap<Figure, Decimal>,
  shown: ReadonlyMap<Figure, Decimal>,
): readonly Adjustment[] {
  return targets.flatMap(({ table, decimals }) =>
    table.parts.flatMap(({ rows, columns }) =>
      rows.flatMap(({ figures, label }) =>
        figures.flatMap((figure, at): readonly Adjustment[] => {
          const amount = exact.get(figure);
          const own = shown.get(figure);
          if (!amount || !own) return [];
          const inUnit = inTable(table, amount);
          const rounded = inUnit.toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP);
          if (rounded.eq(own)) return [];
          return [
            {
              table: table.id,
              cell: addressOfPlace(figure.place),
              row: label,
              column: columns[at]!.path.join('·'),
              exact: inUnit.toFixed(),
              rounded: rounded.toFixed(decimals),
              shown: own.toFixed(decimals),
            },
          ];
        }),
      ),
    ),
  );
}

function inTable(table: Table, amount: Decimal): Decimal {
  return amount.div(powerOf(table));
}
