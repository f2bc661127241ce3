import type { Figure } from '../disclosure/figure';
import type { Table } from '../disclosure/table';
import type { Instance } from '../relation/instance';
import type { Sites } from './sites';
import type { Site } from './system';

/** How many rows above or below an amount is looked for that was typed into the wrong row. */
export const ROWS_AWAY = 3;

/**
 * Only what stands in a broken relation can have broken it, alone or together with a cell of its row, of the rows above
 * it in the tree, or one that is near in its column; the rest of a workbook is not even looked at.
 */
export function suspectsIn(broken: readonly Iterable<Figure>[], sites: Sites): ReadonlySet<Figure> {
  const suspects = new Set<Figure>();
  const between: ReadonlySet<Table>[] = [];
  const torn = new Set<Table>();
  for (const figures of broken) {
    const tables = new Set<Table>();
    for (const figure of figures) {
      suspects.add(figure);
      const site = sites.of(figure);
      if (!site) continue;
      tables.add(site.table);
      for (const other of near(site)) suspects.add(other);
    }
    if (tables.size > 1) between.push(tables);
    else for (const table of tables) torn.add(table);
  }
  const whole = new Set<Table>();
  // Where all tables tie in themselves, totals have followed the mistake: it may be anywhere below them.
  for (const tables of between) {
    if ([...tables].some((table) => torn.has(table))) continue;
    for (const table of tables) whole.add(table);
  }
  for (const { parts } of whole) {
    for (const { rows } of parts) for (const { figures } of rows) for (const figure of figures) suspects.add(figure);
  }
  return suspects;
}

/** The figures of the same row and of the rows above it in the tree, and those near in the same column. */
function near({ figure, row, part, line }: Site): readonly Figure[] {
  const column = row.figures.indexOf(figure);
  const rows = part.rows.slice(Math.max(0, line - ROWS_AWAY), line + ROWS_AWAY + 1);
  const above: Figure[] = [];
  for (let parent = row.parent; parent !== undefined; parent = part.rows[parent]!.parent)
    above.push(...part.rows[parent]!.figures);
  return [...row.figures, ...above, ...rows.flatMap(({ figures }) => figures[column] ?? [])];
}

/** Which of all comparisons may say something about the broken ones: those about suspects, and those between tables. */
export function concerning(instances: readonly Instance[], sites: Sites): (instance: Instance) => boolean {
  const suspects = suspectsIn(instances.filter(({ verdict }) => verdict === '不平').map(figuresOf), sites);
  return ({ left, right }) => {
    const [first] = left.length > 0 ? left : right;
    return [left, right].some((side) =>
      side.some(({ figure, table }) => table !== first!.table || suspects.has(figure)),
    );
  };
}

function figuresOf({ left, right }: Instance): readonly Figure[] {
  return [...left, ...right].map(({ figure }) => figure);
}
