import type { Finding } from '../finding';
import { codeFinding, printedSubject } from './code-finding';
import type { CodedRow, UnitBlock } from './coded-row';
import { isTrusted } from './printed-name';

const FEWEST_PAIRS = 5;
/** From this share of neighbours on, a table is meant to be in order. */
const MOSTLY = 0.8;

/**
 * The first row out of order of a table whose rows are mostly in the order of their codes. Programs often print them as
 * they come, so a table in no order is left alone, and so are the rows of several units one after the other.
 */
export function checkOrder({ table, rows: all, merged }: UnitBlock): readonly Finding[] {
  if (merged) return [];
  const rows = all.filter(isTrusted);
  const pairs = rows.slice(1).flatMap((row, at) => (isNewPanel(rows[at]!, row) ? [] : [at]));
  const falling = pairs.filter((at) => rows[at]!.code > rows[at + 1]!.code);
  const [first] = falling;
  if (first === undefined || pairs.length < FEWEST_PAIRS || falling.length > pairs.length * (1 - MOSTLY)) return [];
  const [before, high, low] = [rows[first - 1], rows[first]!, rows[first + 1]!];
  // 201 203 202 204: taking either out mends it; 201 205 202 203: the first; 202 203 201 204: the second.
  const odd = before === undefined || before.code <= low.code ? high : low;
  const other = odd === high ? low : high;
  const data = {
    subject: printedSubject(odd),
    other: printedSubject(other),
    relation: odd === high ? 'before' : 'after',
  };
  return [codeFinding('codes-unordered', 'info', table, data, [...odd.printed.places, ...other.printed.places])];
}

/** Panels stand beside each other (公开06表): in other columns, and further up than the panel before it ended. */
function isNewPanel({ row: before }: CodedRow, { row }: CodedRow): boolean {
  const [from, to] = [before.figures[0]?.place, row.figures[0]?.place];
  return from?.column !== to?.column || (from?.sheet === to?.sheet && row.index <= before.index);
}
