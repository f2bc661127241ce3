import type { Branch } from '../diagnose/row';
import type { Part, Row } from '../disclosure/table';
import type { Judged } from './judged';

/** Every row that adds up rows below it, with the comparisons down its columns and along itself. */
export function branchesOf(judged: readonly Judged[]): readonly Branch[] {
  const along = new Map<Row, number[]>();
  const down = new Map<Row, { readonly part: Part; readonly columns: Map<number, number> }>();
  judged.forEach(({ relation: { definition, home }, instance: { left } }, at) => {
    const [first] = left;
    if (!home || !first || left.length !== 1) return;
    if (definition.formula.startsWith('每行')) along.set(first.row, [...(along.get(first.row) ?? []), at]);
    if (!definition.formula.startsWith('每列 上级行')) return;
    const known = down.get(first.row);
    const part = known?.part ?? home.parts.find(({ rows }) => rows.includes(first.row));
    if (!part) return;
    const columns = known?.columns ?? new Map<number, number>();
    columns.set(first.row.figures.indexOf(first.figure), at);
    down.set(first.row, { part, columns });
  });
  const below = new Map<Part, ReadonlyMap<number, readonly Row[]>>();
  return [...down].map(([parent, { part, columns }]) => {
    const children = below.get(part) ?? childrenIn(part);
    below.set(part, children);
    const number = part.rows.indexOf(parent);
    return { part, parent, children: children.get(number) ?? [], down: columns, along: along.get(parent) ?? [] };
  });
}

/** The rows of a part by the number of the row that they are added into. */
function childrenIn({ rows }: Part): ReadonlyMap<number, readonly Row[]> {
  const children = new Map<number, Row[]>();
  for (const row of rows) {
    if (row.parent === undefined) continue;
    const known = children.get(row.parent);
    if (known) known.push(row);
    else children.set(row.parent, [row]);
  }
  return children;
}
