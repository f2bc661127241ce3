import type { Figure } from '../disclosure/figure';
import type { Table } from '../disclosure/table';
import type { Site } from './system';

/** Where figures stand, and which of them are sums of others. */
export interface Sites {
  readonly of: (figure: Figure) => Site | undefined;
  readonly isTotal: (figure: Figure) => boolean;
}

/** Indexes the figures of tables; `totals` are those that a relation gives as the sum of others. */
export function sitesOf(tables: readonly Table[], totals: ReadonlySet<Figure>): Sites {
  const sites = new Map<Figure, Site>();
  for (const table of tables) {
    for (const part of table.parts) {
      part.rows.forEach((row, line) => {
        row.figures.forEach((figure, at) =>
          sites.set(figure, { figure, table, part, row, line, column: part.columns[at]! }),
        );
      });
    }
  }
  return { of: (figure) => sites.get(figure), isTotal: (figure) => totals.has(figure) };
}
