import type { Decimal } from 'decimal.js';
import { plainText } from '../workbook/text';
import type { DraftRow } from './draft';

/** A row before it knows where it is added in. */
export type LooseRow = Omit<DraftRow, 'parent'> & { readonly indent: number };

/**
 * Finds the row that each row is added into: 合计 over departments, departments over their units (045 over 045001),
 * units over their subjects, 类 over 款 over 项. Codes decide; where units have none, indentation does, and a unit with
 * the name of the one before it is that department's own office (本级).
 */
export function plantTree(rows: readonly LooseRow[]): readonly DraftRow[] {
  const total = rows.findIndex(({ kind }) => kind === 'total');
  const root = total < 0 ? undefined : total;
  const parentUnit = unitFinder(rows, root);
  let unit: number | undefined;
  const subjects: number[] = [];
  return rows.map((row, at) => {
    let parent: number | undefined;
    if (row.kind === 'unit') {
      parent = parentUnit(at) ?? root;
      unit = at;
      subjects.length = 0;
    } else if (row.kind === 'subject') {
      while (subjects.length > 0 && !isBelow(row.code, rows[subjects[subjects.length - 1]!]!.code)) subjects.pop();
      parent = subjects[subjects.length - 1] ?? unit ?? root;
      subjects.push(at);
    } else if (row.kind === 'project' || row.kind === 'other') {
      parent = unit ?? root;
    }
    const { indent: _indent, ...planted } = row;
    return parent === undefined || parent === at ? planted : { ...planted, parent };
  });
}

function isBelow(code: string | undefined, above: string | undefined): boolean {
  return code !== undefined && above !== undefined && code.length > above.length && code.startsWith(above);
}

/** Gives, for one unit row after another, the unit before it that it belongs to. */
function unitFinder(rows: readonly LooseRow[], root: number | undefined): (at: number) => number | undefined {
  const byCode = new Map<string, number>();
  // Units less and less far to the left: the last one further left than a row is always on this stack.
  const indented: number[] = [];
  let first: number | undefined;
  let previous: number | undefined;

  const find = (row: LooseRow): number | undefined => {
    if (previous === undefined) return undefined;
    const last = rows[previous]!;
    if (row.code !== undefined) {
      const above = longestPrefix(byCode, row.code);
      if (above !== undefined || last.code !== undefined) return above;
    }
    if (plainText(last.label) === plainText(row.label) && last.code === undefined) return previous;
    const outer = indented[indented.length - 1];
    if (outer !== undefined) return outer;
    // Without codes and indentation the figures are left: a first unit that has the whole total is the department.
    const whole = root === undefined ? undefined : amountOf(rows[root]!);
    const isDepartment = rows[first!]!.code === undefined && whole && amountOf(rows[first!]!)?.eq(whole);
    return isDepartment && row.code === undefined ? first : undefined;
  };

  return (at) => {
    const row = rows[at]!;
    while (indented.length > 0 && rows[indented[indented.length - 1]!]!.indent >= row.indent) indented.pop();
    const parent = find(row);
    indented.push(at);
    if (row.code !== undefined) byCode.set(row.code, at);
    first ??= at;
    previous = at;
    return parent;
  };
}

function longestPrefix(byCode: ReadonlyMap<string, number>, code: string): number | undefined {
  for (let length = code.length - 1; length > 0; length -= 1) {
    const above = byCode.get(code.slice(0, length));
    if (above !== undefined) return above;
  }
  return undefined;
}

/** The row's first amount: 合计 or 总计. */
function amountOf({ figures }: LooseRow): Decimal | undefined {
  const reading = figures[0]?.reading;
  return reading?.state === 'amount' ? reading.value : undefined;
}
