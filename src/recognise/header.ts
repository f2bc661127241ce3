import { TABLE_DEFINITIONS } from '../standard/registry';
import { layoutsOf, type Layout } from '../standard/definition';
import { termOf } from '../standard/vocabulary';
import { columnsOfEarlierYears } from './earlier-year';
import { type Grid, type GridRow, hasFigure } from './grid';

/** A run of header rows and the columns under it, each with its path from the outermost group to the column itself. */
export interface Header {
  /** Positions in the grid's rows, both included. */
  readonly first: number;
  readonly last: number;
  readonly columns: readonly HeaderColumn[];
}

export interface HeaderColumn {
  readonly index: number;
  /** In the vocabulary's terms. */
  readonly path: readonly string[];
  /** Whether it repeats, for an earlier year, a column of the year that the table is about. */
  readonly isEarlier?: boolean;
}

const GRAND_TOTALS: ReadonlySet<string> = new Set(['合计', '总计']);
const OTHER_HEADER_TERMS = [
  '收入',
  '支出',
  '项目',
  '金额',
  '预算数',
  '决算数',
  '行次',
  '序号',
  '科目编码',
  '科目名称',
  '项目金额',
  '绩效目标',
  '成本指标',
  '产出指标',
  '效益指标',
  '满意度指标',
  '三级指标',
  '指标值',
];

const HEADER_TERMS: ReadonlySet<string> = new Set([
  ...OTHER_HEADER_TERMS,
  ...TABLE_DEFINITIONS.flatMap(layoutsOf).flatMap(headerTerms),
]);

function headerTerms(layout: Layout): readonly string[] {
  const paths =
    layout.kind === 'list'
      ? [...layout.columns, ...Object.values(layout.attributes).flat()]
      : layout.kind === 'sides'
        ? layout.sides.flatMap((side) => side.columns)
        : layout.kind === 'panels'
          ? [layout.column]
          : [];
  return paths.flatMap((path) => path.split(/[.|]/));
}

const ROWS_AT_MOST = 6;

/** Finds every run of rows that reads like a table header; what they are headers of is decided later. */
export function findHeaders(grid: Grid): readonly Header[] {
  const headers: Header[] = [];
  for (let at = 0; at < grid.rows.length; at += 1) {
    if (headerHits(grid.rows[at]!) < 2) continue;
    let first = at;
    const above = grid.rows[at - 1];
    const previousEnd = headers[headers.length - 1]?.last ?? -1;
    if (above && at - 1 > previousEnd && isGroupRow(above, grid.rows[at]!)) first = at - 1;
    let last = at;
    while (last + 1 < grid.rows.length && last + 1 - first < ROWS_AT_MOST && continuesHeader(grid.rows[last + 1]!)) {
      last += 1;
    }
    headers.push({ first, last, columns: columnsOf(grid.rows.slice(first, last + 1)) });
    at = last;
  }
  return headers;
}

function headerHits(row: GridRow): number {
  if (hasFigure(row)) return 0;
  // `部门名称：` and `单位：` head a line of their own over the table.
  return row.cells.filter(({ plain }) => !plain.endsWith(':') && HEADER_TERMS.has(termOf(plain))).length;
}

function continuesHeader(row: GridRow): boolean {
  if (headerHits(row) === 0) return false;
  // A row that says nothing but 合计 is the first row of an empty table, also where it fills a merged area cell by cell.
  return !row.cells.every(({ plain }) => GRAND_TOTALS.has(termOf(plain)));
}

/** A row of group names with a single known one (部门预算支出经济分类科目 | 机构运行经费支出) right above the header. */
function isGroupRow(row: GridRow, below: GridRow): boolean {
  if (row.index !== below.index - 1 || headerHits(row) !== 1) return false;
  return row.cells.every(({ plain }) => !/[:表]|单位|部门名称/.test(plain));
}

/**
 * The columns of a header with the groups over them. Groups are read from the texts alone: a blank beside a group
 * belongs to it when both stand under the same parent. Merged areas are not asked for: in Excel asking for them
 * empties the user's undo list, and pasted tables have lost them.
 */
function columnsOf(rows: readonly GridRow[]): readonly HeaderColumn[] {
  const indexes = [...new Set(rows.flatMap((row) => row.cells.map(({ column }) => column)))].sort((a, b) => a - b);
  const texts = rows.map((row) => indexes.map((index) => row.byColumn.get(index)?.plain ?? ''));
  const filled = texts.map((line) => [...line]);
  for (let level = 0; level < rows.length - 1; level += 1) {
    for (let at = 1; at < indexes.length; at += 1) {
      if (filled[level]![at] || !filled[level]![at - 1]) continue;
      const below = (column: number) => texts.slice(level + 1).some((line) => line[column]);
      const sameParent = filled.slice(0, level).every((line) => line[at] === line[at - 1]);
      if (sameParent && below(at) && below(at - 1)) filled[level]![at] = filled[level]![at - 1]!;
    }
  }
  const earlier = columnsOfEarlierYears(indexes.map((_, at) => filled.flatMap((line) => line[at] || [])));
  return indexes.map((index, at) => {
    const path: string[] = [];
    for (const line of filled) {
      const text = line[at];
      if (!text) continue;
      const term = termOf(text);
      if (term !== path[path.length - 1]) path.push(term);
    }
    return { index, path, ...(earlier.has(at) ? { isEarlier: true } : {}) };
  });
}
