import type { Column } from '../disclosure/table';

const TOTALS: ReadonlySet<string> = new Set(['合计', '总计', '小计', '本年收入合计', '本年支出合计', '资金总额']);

/**
 * The columns that a path means, as positions in `columns`; their figures are added. `[]` means the first column.
 *
 * `基本支出.小计` is that column, wherever its group stands in the header. A group (`基本支出`) means its own total, or
 * the sum of its columns where it prints none. `基本支出.各栏` means everything directly under the group but its total
 * and 其中; `各栏` alone the same for the whole header. `undefined` where the header has no such column.
 */
export function findColumns(columns: readonly Column[], path: readonly string[]): readonly number[] | undefined {
  if (path.length === 0) return columns.length > 0 ? [0] : undefined;
  if (path[path.length - 1] === '各栏') {
    const group = path.slice(0, -1);
    const found = children(columns, group, group.length === 0 ? sharedDepth(columns) : undefined);
    // A header without anything to add up is no fault of the table: the relation does not apply to it.
    return found.length > 0 || group.length === 0 ? found : undefined;
  }
  return leaf(columns, path) ?? totalLike(columns, path) ?? groupTotal(columns, path);
}

function leaf(columns: readonly Column[], path: readonly string[]): readonly number[] | undefined {
  let best: number | undefined;
  columns.forEach((column, index) => {
    if (column.path[column.path.length - 1] !== path[path.length - 1]) return;
    if (depthAfter(column.path, path) === undefined) return;
    if (best === undefined || column.path.length < columns[best]!.path.length) best = index;
  });
  return best === undefined ? undefined : [best];
}

/** 合计, 小计 and 总计 are printed for one another. */
function totalLike(columns: readonly Column[], path: readonly string[]): readonly number[] | undefined {
  if (!TOTALS.has(path[path.length - 1]!)) return undefined;
  const group = path.slice(0, -1);
  const top = group.length === 0 ? sharedDepth(columns) : undefined;
  const index = columns.findIndex((column) => {
    const last = column.path.length - 1;
    return TOTALS.has(column.path[last]!) && (top ?? depthAfter(column.path.slice(0, last), group)) === last;
  });
  return index < 0 ? undefined : [index];
}

function groupTotal(columns: readonly Column[], group: readonly string[]): readonly number[] | undefined {
  const level = groupDepth(columns, group);
  const index = columns.findIndex((column) => {
    const depth = depthAfter(column.path, group);
    return depth === level && depth === column.path.length - 1 && TOTALS.has(column.path[depth]!);
  });
  if (index >= 0) return [index];
  const parts = children(columns, group);
  return parts.length > 0 ? parts : undefined;
}

function children(columns: readonly Column[], group: readonly string[], startDepth?: number): readonly number[] {
  const found: number[] = [];
  const groupsSeen = new Set<string>();
  const level = startDepth ?? groupDepth(columns, group);
  columns.forEach((column, index) => {
    const depth = startDepth ?? depthAfter(column.path, group);
    if (depth === undefined || depth !== level || depth >= column.path.length) return;
    const child = column.path[depth]!;
    if (depth === column.path.length - 1) {
      if (!TOTALS.has(child) && !child.startsWith('其中')) found.push(index);
      return;
    }
    if (groupsSeen.has(child)) return;
    groupsSeen.add(child);
    const path = column.path.slice(0, depth + 1);
    found.push(...(groupTotal(columns, path) ?? []));
  });
  return found;
}

/** The level below a group: of two groups of one name, the outer one is meant. */
function groupDepth(columns: readonly Column[], group: readonly string[]): number {
  return Math.min(
    ...columns.map(({ path }) => {
      const depth = depthAfter(path, group);
      return depth === undefined || depth >= path.length ? Infinity : depth;
    }),
  );
}

/** How many leading header levels all columns share: a title-like group over the whole table. */
function sharedDepth(columns: readonly Column[]): number {
  const first = columns[0]?.path[0];
  const wrapped = columns.every(({ path }) => path.length > 1 && path[0] === first);
  return wrapped ? 1 : 0;
}

/** Where in `path` the names of `group` have all occurred in order (the depth after the last), or `undefined`. */
function depthAfter(path: readonly string[], group: readonly string[]): number | undefined {
  let depth = 0;
  for (const name of group) {
    const at = path.indexOf(name, depth);
    if (at < 0) return undefined;
    depth = at + 1;
  }
  return depth;
}
