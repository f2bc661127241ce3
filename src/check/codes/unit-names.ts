import type { Disclosure, Row } from '../../disclosure/table';
import { plainText } from '../../workbook/text';

/** Which units the tables of a workbook name. */
export interface UnitNames {
  /** The names of the units that have no units below them. */
  readonly leaves: ReadonlySet<string>;
  /** The names of these units, by every beginning of their codes: 122 → those of 122101, 122201. */
  readonly below: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Gathers the units of a workbook. A unit that a table shows without those below it (045) is none of the leaves. */
export function unitNames({ tables }: Disclosure): UnitNames {
  const rows = tables.flatMap(({ parts }) => parts.flatMap((part) => part.rows.filter(({ kind }) => kind === 'unit')));
  const above = new Set(
    tables.flatMap(({ parts }) =>
      parts.flatMap(({ rows: all }) =>
        all.flatMap(({ kind, parent }) =>
          kind === 'unit' && parent !== undefined && all[parent]!.kind === 'unit' ? [unitKey(all[parent]!)] : [],
        ),
      ),
    ),
  );
  const beginnings = new Set(rows.flatMap(({ code }) => (code === undefined ? [] : beginningsOf(code))));
  const leaves = new Set<string>();
  const below = new Map<string, Set<string>>();
  for (const row of rows) {
    const code = row.code === undefined ? undefined : plainCode(row.code);
    if (above.has(unitKey(row)) || (code !== undefined && beginnings.has(code))) continue;
    const name = plainText(row.label);
    leaves.add(name);
    for (const beginning of code === undefined ? [] : beginningsOf(code)) {
      below.set(beginning, (below.get(beginning) ?? new Set()).add(name));
    }
  }
  return { leaves, below };
}

/** Whether the rows below a unit's row (or, without one, all rows of a table) are those of several units. */
export function mergesUnits({ leaves, below }: UnitNames, unit: Row | undefined, unitsInTable: number): boolean {
  if (unit?.code !== undefined) return (below.get(plainCode(unit.code))?.size ?? 0) > 1;
  return leaves.size > 1 && unitsInTable < 2;
}

/** A unit's code without the zeros in front, which are lost where it is stored as a number. */
export function plainCode(code: string): string {
  return code.replace(/^0+(?=.)/, '');
}

function beginningsOf(code: string): readonly string[] {
  const plain = plainCode(code);
  return Array.from({ length: plain.length - 1 }, (_, at) => plain.slice(0, at + 1));
}

function unitKey({ code, label }: Row): string {
  return code === undefined ? plainText(label) : plainCode(code);
}
