import type { Part, Row } from '../disclosure/table';
import type { Segment } from './syntax';

/** The rows that the beginning of a path means, and what is left of the path: the column. */
export interface RowSelection {
  readonly rows: readonly Row[];
  readonly rest: readonly string[];
}

/**
 * Finds the rows of a part that a path begins with: 合计行, 部门行, 科目行(30231), 项目行(其他运转类), a line such as
 * `本年收入.一般公共预算`, or `支出.各项`. `undefined` where the part has no such row; a selector by code or kind that
 * nothing answers is an empty selection, because a subject that is not printed has no money.
 */
export function selectRows(part: Part, path: readonly Segment[]): RowSelection | undefined {
  const first = path[0];
  if (!first) return undefined;
  const select = SELECTORS[first.name];
  if (select) {
    const rows = select(part, first.argument);
    return rows && { rows, rest: names(path.slice(1)) };
  }
  const inside = first.name === part.name ? path.slice(1) : path;
  if (first.name !== part.name && isPartName(first.name)) return undefined;
  return selectLines(part, names(inside));
}

type Selector = (part: Part, argument: string | undefined) => readonly Row[] | undefined;

const SELECTORS: Readonly<Record<string, Selector>> = {
  合计行: (part) => {
    const total = part.rows.filter((row) => row.kind === 'total').slice(0, 1);
    const top = total.length > 0 ? total : topUnits(part);
    return top.length > 0 ? top : undefined;
  },
  部门行: topUnits,
  科目行: (part, code) => {
    if (code === undefined) return leaves(part, 'subject');
    const own = part.rows.filter((row) => row.kind === 'subject' && row.code === code);
    return own.length > 0 ? own : leaves(part, 'subject').filter((row) => row.code?.startsWith(code));
  },
  项目行: (part, type) => leaves(part, 'project').filter((row) => type === undefined || row.type === type),
};

function topUnits(part: Part): readonly Row[] {
  return part.rows.filter((row) => {
    const parent = row.parent === undefined ? undefined : part.rows[row.parent];
    return row.kind === 'unit' && parent?.kind !== 'unit';
  });
}

function leaves(part: Part, kind: Row['kind']): readonly Row[] {
  const parents = new Set(part.rows.map((row) => row.parent));
  return part.rows.filter((row, index) => row.kind === kind && !parents.has(index));
}

function selectLines(part: Part, path: readonly string[]): RowSelection | undefined {
  const items = path.indexOf('各项');
  if (items >= 0) {
    const rows = itemsUnder(part, path.slice(0, items));
    return rows && { rows, rest: path.slice(items + 1) };
  }
  for (let length = path.length; length > 0; length -= 1) {
    const row = lineNamed(part, path.slice(0, length));
    if (row) return { rows: [row], rest: path.slice(length) };
  }
  return undefined;
}

function itemsUnder(part: Part, group: readonly string[]): readonly Row[] | undefined {
  if (group.length > 0 && !lineNamed(part, group)) return undefined;
  return part.rows.filter(
    ({ kind, line }) =>
      kind === 'item' && line?.length === group.length + 1 && group.every((name, depth) => line[depth] === name),
  );
}

function lineNamed(part: Part, path: readonly string[]): Row | undefined {
  const candidates = part.rows.filter(({ line }) => line && endsWithin(line, path));
  return candidates.find(({ line }) => line!.length === path.length) ?? candidates[0];
}

/** Whether the names occur in the line in order, the last one at its end. */
function endsWithin(line: readonly string[], path: readonly string[]): boolean {
  if (line[line.length - 1] !== path[path.length - 1]) return false;
  let depth = 0;
  for (const name of path) {
    const at = line.indexOf(name, depth);
    if (at < 0) return false;
    depth = at + 1;
  }
  return true;
}

function isPartName(name: string): boolean {
  return name === '收入' || name === '支出';
}

function names(path: readonly Segment[]): string[] {
  return path.map((segment) => segment.name);
}
