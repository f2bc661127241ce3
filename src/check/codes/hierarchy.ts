import type { Finding } from '../finding';
import { codeFinding, printedSubject } from './code-finding';
import { hasAmount, type CodedRow, type UnitBlock } from './coded-row';
import { isTrusted } from './printed-name';

const CLASS_DIGITS = 3;

/**
 * Where a table prints 类 above 款 and 项, each stands below its own 类, and a 类 or 款 with an amount has something below it
 * as its siblings do. Tables that print only one level have no such order, and wrong sums are relations of their own.
 */
export function checkHierarchy(block: UnitBlock): readonly Finding[] {
  const rows = block.rows.filter(isTrusted);
  return [...misplaced(block, rows), ...childless(block, rows)];
}

function misplaced({ table, part }: UnitBlock, rows: readonly CodedRow[]): readonly Finding[] {
  const classRows = new Map(rows.filter(isClass).map((row) => [row.code, row]));
  const told = new Set<string>();
  return rows.flatMap((row, at): readonly Finding[] => {
    const above = row.row.parent === undefined ? undefined : part.rows[row.row.parent];
    if (isClass(row) || above?.kind === 'subject') return [];
    const home = classRows.get(row.code.slice(0, CLASS_DIGITS));
    // What follows a 款 to the wrong place follows it back.
    const before = rows.slice(0, at).filter(isClass).at(-1);
    if (!home || home === before || told.has(home.code)) return [];
    told.add(home.code);
    const data = {
      subject: printedSubject(row),
      below: before && printedSubject(before),
      right: printedSubject(home),
    };
    return [codeFinding('code-misplaced', 'warning', table, data, [...row.printed.places, ...home.printed.places])];
  });
}

function isClass({ code }: CodedRow): boolean {
  return code.length === CLASS_DIGITS;
}

function childless({ table }: UnitBlock, rows: readonly CodedRow[]): readonly Finding[] {
  const parents = new Set(rows.flatMap(({ code }) => beginningsOf(code)));
  const levelsWith = new Set(rows.filter(({ code }) => parents.has(code)).map(levelOf));
  return rows.flatMap((row): readonly Finding[] => {
    if (!levelsWith.has(levelOf(row)) || parents.has(row.code) || !hasAmount(row.row)) return [];
    const data = { subject: printedSubject(row), level: isClass(row) ? 'class' : 'section' };
    const severity = row.classification === 'functional' ? 'warning' : 'info';
    return [codeFinding('code-without-children', severity, table, data, row.printed.places)];
  });
}

function levelOf({ classification, code }: CodedRow): string {
  return `${classification} ${code.length}`;
}

/** The 类 and 款 that a code stands below. */
function beginningsOf(code: string): readonly string[] {
  return [3, 5].filter((length) => length < code.length).map((length) => code.slice(0, length));
}
