import type { Part, Row, Table } from '../disclosure/table';
import { plainText } from '../workbook/text';
import { findColumns } from './columns';
import type { Evidence, Unchecked } from './instance';
import { selectRows } from './rows';
import type { GroupKey, Scope, Segment } from './syntax';
import type { BoundSides, BoundTerm } from './tables';

/** The figures on both sides of one comparison. */
export interface Sides {
  readonly left: readonly Evidence[];
  readonly right: readonly Evidence[];
  readonly key?: string;
}

interface Collected {
  readonly sides: readonly Sides[];
  readonly unchecked: readonly Unchecked[];
}

type Found = { readonly evidence: readonly Evidence[] } | { readonly unchecked: Unchecked };

const NOT_APPLICABLE: Collected = { sides: [], unchecked: [] };

/** `如有(财政拨款收入) = …` says nothing about a table that has no such line. */
function isAbsent(left: readonly BoundTerm[], found: readonly unknown[]): boolean {
  return found.length === 0 && left.length > 0 && left.every(({ optional }) => optional);
}

/** A relation between named figures. */
export function once(bound: BoundSides): Collected {
  const found = figuresBeside(bound);
  return isAbsent(bound.left, found.sides[0]?.left ?? gather(bound.left, figuresOf).evidence) ? NOT_APPLICABLE : found;
}

/** The figures of both sides; one that must be there and is not is the only result. */
export function figuresBeside({ left, right }: BoundSides): Collected {
  const leftFound = gather(left, figuresOf);
  const rightFound = gather(right, figuresOf);
  const unchecked = [...leftFound.unchecked, ...rightFound.unchecked].slice(0, 1);
  if (unchecked.length > 0) return { sides: [], unchecked };
  return { sides: [{ left: leftFound.evidence, right: rightFound.evidence }], unchecked: [] };
}

/** 每行: the terms are columns of one table; every row of every part that has these columns is compared. */
export function byRow(bound: BoundSides): Collected {
  const { left, right, table } = oneTable(bound);
  if (!table) return NOT_APPLICABLE;
  const sides: Sides[] = [];
  let missing: Unchecked | undefined;
  let fits = false;
  for (const part of table.parts) {
    const leftColumns = left.map((term) => columnsOf(part, term) ?? []);
    if (isAbsent(left, leftColumns.flat())) {
      fits = true;
      continue;
    }
    const absent = [...left, ...right].find((term) => !term.optional && !columnsOf(part, term));
    if (absent) {
      missing ??= { code: 'column-missing', table, name: pathName(absent.path) };
      continue;
    }
    fits = true;
    if ([...left, ...right].some((term) => !term.optional && columnsOf(part, term)!.length === 0)) continue;
    const rightColumns = right.map((term) => columnsOf(part, term) ?? []);
    for (const row of part.rows) {
      const side = (terms: readonly BoundTerm[], columns: readonly (readonly number[])[]) =>
        terms.flatMap((term, index) => columns[index]!.map((column) => evidence(table, part, row, column, term.sign)));
      sides.push({ left: side(left, leftColumns), right: side(right, rightColumns) });
    }
  }
  return { sides, unchecked: fits || !missing ? [] : [missing] };
}

/** 每列: the terms are rows of one table; every amount column is compared. 上级行 = Σ下级行 runs down the whole tree. */
export function byColumn(bound: BoundSides): Collected {
  const { left, right, table } = oneTable(bound);
  if (!table) return NOT_APPLICABLE;
  if (left[0]?.path[0]?.name === '上级行') return downTheTree(table);
  let missing: Unchecked | undefined;
  for (const part of table.parts) {
    const rowsOf = (terms: readonly BoundTerm[]) => terms.map((term) => selectRows(part, term.path)?.rows ?? []);
    const leftRows = rowsOf(left);
    if (isAbsent(left, leftRows.flat())) continue;
    const absent = [...left, ...right].find((term) => !term.optional && !selectRows(part, term.path));
    if (absent) {
      missing = { code: 'row-missing', table, name: pathName(absent.path) };
      continue;
    }
    const rightRows = rowsOf(right);
    const side = (terms: readonly BoundTerm[], rows: readonly (readonly Row[])[], column: number) =>
      terms.flatMap((term, index) => rows[index]!.map((row) => evidence(table, part, row, column, term.sign)));
    const sides = part.columns.map((_, column) => ({
      left: side(left, leftRows, column),
      right: side(right, rightRows, column),
    }));
    return { sides, unchecked: [] };
  }
  return { sides: [], unchecked: missing ? [missing] : [] };
}

/** The references of a 每行 or 每列 relation and the table they are about; numbers are added at the end. */
function oneTable({ left, right }: BoundSides) {
  const references = (terms: readonly BoundTerm[]) => terms.filter(({ table }) => table !== undefined);
  const [first] = [...references(left), ...references(right)];
  return { left: references(left), right: references(right), table: first?.table };
}

function downTheTree(table: Table): Collected {
  const sides: Sides[] = [];
  for (const part of table.parts) {
    const children = new Map<number, Row[]>();
    for (const row of part.rows) {
      if (row.parent !== undefined) push(children, row.parent, row);
    }
    for (const [parent, below] of [...children].sort(([a], [b]) => a - b)) {
      part.columns.forEach((_, column) => {
        sides.push({
          left: [evidence(table, part, part.rows[parent]!, column, 1)],
          right: below.map((row) => evidence(table, part, row, column, 1)),
        });
      });
    }
  }
  return { sides, unchecked: [] };
}

/** 按类, 按款, 按科目, 按对应科目, 按同名项目: the rows on both sides are grouped by key and compared key by key. */
export function byGroup({ left, right }: BoundSides, scope: Extract<Scope, { kind: 'group' }>): Collected {
  const leftFound = gather(left, figuresOf);
  const rightFound = gather(right, figuresOf);
  const missing = [...leftFound.unchecked, ...rightFound.unchecked].slice(0, 1);
  if (missing.length > 0) return { sides: [], unchecked: missing };
  const leftGroups = grouped(leftFound.evidence, scope.key);
  const rightGroups = grouped(rightFound.evidence, scope.key);
  const keys = new Set([...leftGroups.byKey.keys(), ...rightGroups.byKey.keys()]);
  const sides: Sides[] = [];
  for (const key of keys) {
    const leftSide = leftGroups.byKey.get(key);
    const rightSide = rightGroups.byKey.get(key);
    if (scope.shared && !(leftSide && rightSide)) continue;
    sides.push({ left: leftSide ?? [], right: rightSide ?? [], key });
  }
  return { sides, unchecked: [...leftGroups.unchecked, ...rightGroups.unchecked] };
}

function grouped(all: readonly Evidence[], key: GroupKey) {
  const byKey = new Map<string, Evidence[]>();
  const unchecked: Unchecked[] = [];
  for (const item of all) {
    const value = keyOf(item.row, key);
    if (value !== undefined) push(byKey, value, item);
    else if (!item.figure.value.isZero()) {
      unchecked.push({ code: 'row-missing', table: item.table, name: item.row.label });
    }
  }
  return { byKey, unchecked };
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

const CLASS_DIGITS = 3;
const SECTION_DIGITS = 5;

function keyOf(row: Row, key: GroupKey): string | undefined {
  switch (key) {
    case '类':
      return row.code?.slice(0, CLASS_DIGITS);
    case '款':
      return row.code?.slice(0, SECTION_DIGITS);
    case '科目':
      return row.code;
    case '对应科目':
      return row.code === undefined ? undefined : `${row.code} ${row.governmentCode ?? ''}`;
    case '项目':
      return plainText(row.label) || undefined;
  }
}

function gather(terms: readonly BoundTerm[], find: (term: BoundTerm) => Found) {
  const all: Evidence[] = [];
  const unchecked: Unchecked[] = [];
  for (const term of terms) {
    if (term.number !== undefined || !term.table) continue;
    const found = find(term);
    if ('evidence' in found) all.push(...found.evidence);
    else if (!term.optional) unchecked.push(found.unchecked);
  }
  return { evidence: all, unchecked };
}

function figuresOf(term: BoundTerm): Found {
  const table = term.table!;
  let missing: Unchecked = { code: 'row-missing', table, name: pathName(term.path) };
  for (const part of table.parts) {
    const selection = selectRows(part, term.path);
    if (!selection) continue;
    const columns = findColumns(part.columns, selection.rest);
    if (!columns) {
      missing = { code: 'column-missing', table, name: selection.rest.join('.') };
      continue;
    }
    return {
      evidence: selection.rows.flatMap((row) => columns.map((column) => evidence(table, part, row, column, term.sign))),
    };
  }
  return { unchecked: missing };
}

function columnsOf(part: Part, term: BoundTerm): readonly number[] | undefined {
  return findColumns(
    part.columns,
    term.path.map((segment) => segment.name),
  );
}

function evidence(table: Table, part: Part, row: Row, column: number, sign: 1 | -1): Evidence {
  return { sign, table, row, column: part.columns[column]!, figure: row.figures[column]! };
}

function pathName(path: readonly Segment[]): string {
  return path.map(({ name, argument }) => (argument === undefined ? name : `${name}(${argument})`)).join('.');
}
