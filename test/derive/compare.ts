import { Decimal } from 'decimal.js';
import type { Part, Row, Table } from '../../src/disclosure/table';
import { plainText, splitOrdinal } from '../../src/workbook/text';

/**
 * The figures of a published table that another one does not show, `row · column: published ≠ shown`. Rows are found by
 * what they are, columns by their paths; both to the digits that the published one shows. Nothing and zero are the same.
 */
export function differences(published: Table, made: Table): readonly string[] {
  return published.parts.flatMap((part, at) => {
    const other = made.parts[at];
    if (!other) return [`${published.name}: no ${part.name}`];
    const rows = keyed(other);
    return [...keyed(part)].flatMap(([key, row]) =>
      part.columns.flatMap(({ path }, column) => {
        const figure = row.figures[column]!;
        const twin = rows.get(key)?.figures[columnOf(other, path)];
        const shown = twin?.value.toDecimalPlaces(Math.max(0, published.decimals), Decimal.ROUND_HALF_UP);
        if (figure.value.eq(shown ?? 0)) return [];
        return [`${row.label} · ${path.join('.')}: ${figure.value.toFixed()} ≠ ${shown?.toFixed() ?? 'no row'}`];
      }),
    );
  });
}

/** The position of a column by its path, or by the last part of it. */
export function columnOf({ columns }: Part, path: readonly string[]): number {
  return columns.findIndex(
    (column) => column.path.join('.') === path.join('.') || column.path.at(-1) === path.join('.'),
  );
}

/** Rows by what they are; a further row of the same kind gets a number. */
export function keyed({ rows }: Part): ReadonlyMap<string, Row> {
  const found = new Map<string, Row>();
  for (const row of rows) {
    let key = keyOf(row);
    while (found.has(key)) key += '+';
    found.set(key, row);
  }
  return found;
}

function keyOf({ kind, line, label, code = '', governmentCode = '', parent }: Row): string {
  if (line) return `${line.join('.')} ${kind === 'item' ? splitOrdinal(plainText(label)).rest : ''}`;
  switch (kind) {
    case 'total':
      return kind;
    case 'unit':
      // The department is printed without its name here and there.
      return parent === undefined ? 'department' : `${kind} ${plainText(label)}`;
    case 'subject':
      return `${kind} ${code} ${governmentCode}`;
    default:
      return `${kind} ${plainText(label)}`;
  }
}
