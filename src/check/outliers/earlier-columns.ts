import type { Part, Table } from '../../disclosure/table';
import { plainText } from '../../workbook/text';
import { cellAt, type Sheet } from '../../workbook/workbook';

/** Two columns of a table with the same meaning: one of this year, one of what it follows. */
export interface ColumnPair {
  /** Zero-based columns of the sheet. */
  readonly now: number;
  readonly before: number;
  /** What the earlier column holds: last year's figures, or this year's budget beside the final account. */
  readonly kind: 'last-year' | 'budget';
  /** The words over the later column. */
  readonly column: string;
}

interface Words {
  readonly kind: ColumnPair['kind'];
  readonly before: RegExp;
  readonly now: RegExp;
}

const FIGURES = '(?:预算|执行|决算|实际|完成|批复)';

function wordsOf({ id, year }: Table): readonly Words[] {
  const last = year === undefined ? '上年度?|去年' : `上年度?|去年|${year - 1}年度?`;
  const current = year === undefined ? '本年度?' : `本年度?|${year}年度?`;
  return [
    {
      kind: 'last-year',
      before: new RegExp(`^(?:${last})${FIGURES}?(?:数|金额|情况)?(?:\\((?:万元|元)\\))?$`),
      now: new RegExp(`^(?:${current})${FIGURES}(?:数|金额|情况)?(?:\\((?:万元|元)\\))?$`),
    },
    ...(id.startsWith('final.')
      ? [{ kind: 'budget', before: /^(?:年初|全年|调整)?预算数?$/, now: /^决算(?:统计)?数?$/ } as const]
      : []),
  ];
}

/** A word of the header with the columns under it. */
interface Group {
  readonly name: string;
  /** Where it stands, counted from the first column of the part. */
  readonly index: number;
  /** The columns, each with the words further down. */
  readonly columns: readonly { readonly index: number; readonly below: string }[];
}

/**
 * Columns of last year's figures beside this year's (上年预算数 | 本年预算数, 2023年执行数 | 2024年预算数) and of the budget beside
 * the final account. They are found by the words over them: the tables of the standard leave most of them out, so
 * recognition passes them by.
 */
export function earlierColumns(sheet: Sheet, table: Table, part: Part): readonly ColumnPair[] {
  const [first] = part.rows;
  if (!first || part.columns.length === 0) return [];
  const [left, right] = spanOf(table, part);
  const lines: string[][] = [];
  for (let row = table.area.top; row < first.index; row += 1) {
    lines.push(
      Array.from({ length: right - left + 1 }, (_, at) => {
        const cell = cellAt(sheet, { row, column: left + at });
        return cell?.kind === 'text' ? plainText(cell.text) : '';
      }),
    );
  }
  for (const { kind, before, now } of wordsOf(table)) {
    const pairs = lines.flatMap((line, level) => {
      const groups = (word: RegExp) => line.flatMap((text, at) => (word.test(text) ? [groupAt(lines, level, at)] : []));
      const later = groups(now);
      return groups(before).flatMap((group) => pairsOf(group, nearest(group, later) ?? totalOf(part, group, left)));
    });
    if (pairs.length > 0) {
      return pairs.map(({ earlier, later, name }) => ({
        kind,
        before: left + earlier,
        now: left + later,
        column: name,
      }));
    }
  }
  return [];
}

/** All columns of a single list, those that were passed by included; of two side by side, from the one before to its own last. */
function spanOf({ area, parts }: Table, part: Part): readonly [number, number] {
  const at = parts.indexOf(part);
  const last = ({ columns }: Part) => Math.max(area.left - 1, ...columns.map(({ index }) => index));
  const before = parts[at - 1];
  return [before ? last(before) + 1 : area.left, parts[at + 1] ? last(part) : area.right];
}

/** The group that a word of the header opens: up to the next word in its line, where there are words below. */
function groupAt(lines: readonly (readonly string[])[], level: number, at: number): Group {
  const below = (column: number) =>
    lines
      .slice(level + 1)
      .map((line) => line[column]!)
      .filter((text) => text && !/^\d+$/.test(text))
      .join('·');
  const line = lines[level]!;
  const columns = [{ index: at, below: below(at) }];
  for (let column = at + 1; column < line.length && !line[column] && below(column); column += 1) {
    columns.push({ index: column, below: below(column) });
  }
  return { name: line[at]!, index: at, columns };
}

function nearest(group: Group, others: readonly Group[]): Group | undefined {
  const distance = ({ index }: Group) => Math.abs(index - group.index);
  return others.reduce<Group | undefined>(
    (best, other) => (best && distance(best) <= distance(other) ? best : other),
    undefined,
  );
}

const TOTALS: ReadonlySet<string> = new Set(['合计', '总计', '金额']);

/** Where no column says that it is of this year, the table's total is. */
function totalOf(part: Part, group: Group, left: number): Group | undefined {
  const total = part.columns.find(({ path }) => TOTALS.has(path.at(-1) ?? ''));
  const index = total === undefined ? group.index : total.index - left;
  return index === group.index ? undefined : { name: total!.path.join('·'), index, columns: [{ index, below: '' }] };
}

/** The columns of two groups that belong together: a single one is what the first of the other group adds up. */
function pairsOf(before: Group, now: Group | undefined) {
  if (!now) return [];
  return before.columns.flatMap(({ index, below }, at) => {
    const isSingle = before.columns.length === 1;
    const column = isSingle ? now.columns[at] : now.columns.find((other) => other.below === below);
    if (!column) return [];
    return [{ earlier: index, later: column.index, name: [now.name, column.below].filter((word) => word).join('·') }];
  });
}
