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
  const units: number[] = [];
  let unit: number | undefined;
  const subjects: number[] = [];
  return rows.map((row, at) => {
    let parent: number | undefined;
    if (row.kind === 'unit') {
      parent = parentUnit(rows, at, units, root) ?? root;
      unit = at;
      units.push(at);
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

/** The last unit before a row that it belongs to; `units` are those before it, in order. */
function parentUnit(
  rows: readonly LooseRow[],
  at: number,
  units: readonly number[],
  root: number | undefined,
): number | undefined {
  const row = rows[at]!;
  const previous = units[units.length - 1];
  if (previous === undefined) return undefined;
  const last = rows[previous]!;
  if (row.code !== undefined) {
    const above = findLast(units, (index) => isBelow(row.code, rows[index]!.code));
    if (above !== undefined || last.code !== undefined) return above;
  }
  if (plainText(last.label) === plainText(row.label) && last.code === undefined) return previous;
  const indented = findLast(units, (index) => rows[index]!.indent < row.indent);
  if (indented !== undefined) return indented;
  // Without codes and indentation the figures are left: a first unit that has the whole total is the department.
  const department = units[0]!;
  const whole = root === undefined ? undefined : amountOf(rows[root]!);
  const isDepartment = rows[department]!.code === undefined && whole && amountOf(rows[department]!)?.eq(whole);
  return isDepartment && row.code === undefined ? department : undefined;
}

function findLast(items: readonly number[], accept: (item: number) => boolean): number | undefined {
  for (let at = items.length - 1; at >= 0; at -= 1) if (accept(items[at]!)) return items[at];
  return undefined;
}

/** The row's first amount: 合计 or 总计. */
function amountOf({ figures }: LooseRow): Decimal | undefined {
  const reading = figures[0]?.reading;
  return reading?.state === 'amount' ? reading.value : undefined;
}
