import { functionalClassNamed } from '../standard/codes/functional-classes';
import type { UnreadSheet } from '../disclosure/table';
import type { Layout, TableDefinition } from '../standard/definition';
import { splitOrdinal } from '../workbook/text';
import { decide, decideAsSaid } from './decide';
import { isColumnNumbers } from './draft';
import { type Grid, type GridRow, hasFigure, isFigure } from './grid';
import { findHeaders } from './header';
import type { Match } from './match';
import { missingColumns, type SaidSheets } from './said';
import { findStarts, type Start } from './starts';
import { titleOf } from './title';

/** A stretch of the workbook that is one table: what stands over it, which table it is, and its rows. */
export interface Region {
  readonly definition: TableDefinition;
  readonly sheet: string;
  readonly hidden: boolean;
  readonly title: string;
  /** The rows over the header: title, 部门名称, 单位. */
  readonly preamble: readonly GridRow[];
  /** One for each page that the table is split over, each with its own header. Forms have one without a header. */
  readonly pages: readonly Page[];
}

export interface Page {
  readonly header: readonly GridRow[];
  readonly match: Match | undefined;
  readonly body: readonly GridRow[];
}

/** A stretch with a title or a header that leads to no table. */
export interface UnknownRegion {
  readonly row: GridRow;
  readonly reason: UnreadSheet['reason'];
  readonly detail: string;
  readonly said?: string;
}

export interface Regions {
  readonly regions: readonly Region[];
  readonly unknown: readonly UnknownRegion[];
}

/**
 * Cuts the sheets into tables, however many stand on one and however often their headers are repeated; a table may go
 * on over the end of a sheet. `tableOf` gives what the user said that a sheet is.
 */
export function findRegions(grids: readonly Grid[], tableOf: SaidSheets['tableOf'] = () => undefined): Regions {
  const regions: Region[] = [];
  const unknown: UnknownRegion[] = [];
  for (const grid of grids) {
    const said = tableOf(grid.sheet);
    const starts = findStarts(grid, said);
    if (starts.length === 0) unknown.push(...(said ? saidOtherwise(grid, said) : withoutTable(grid)));
    starts.forEach((start, at) => {
      const body = grid.rows.slice(start.last + 1, starts[at + 1]?.top ?? grid.rows.length);
      const previous = regions[regions.length - 1];
      const open = previous && !start.title && canGoOn(previous, body) ? previous.definition : undefined;
      const decided = said ? decideAsSaid(start, said) : decide(start, grid.sheet.name, open);
      if (!decided) {
        unknown.push(...saidOtherwise(grid, said!, start));
        return;
      }
      if ('reason' in decided) {
        unknown.push({ row: grid.rows[start.titleAt ?? start.first]!, ...decided });
        return;
      }
      const { definition, match } = decided;
      const end = fragmentOfAnother(body, match?.layout ?? definition.layout);
      if (end < body.length) unknown.push({ row: body[end]!, reason: 'no-header', detail: '' });
      const page: Page = { header: grid.rows.slice(start.first, start.last + 1), match, body: body.slice(0, end) };
      if (previous?.definition === definition && continues(previous, start, body)) {
        regions[regions.length - 1] = { ...previous, pages: [...previous.pages, page] };
        return;
      }
      regions.push({
        definition,
        sheet: grid.sheet.name,
        hidden: grid.sheet.hidden,
        title: start.title?.text ?? '',
        preamble: grid.rows.slice(start.top, start.first),
        pages: [page],
      });
    });
  }
  return { regions, unknown };
}

/** That a sheet, or what begins at one place of it, can't be the table that it was said to be, and what it lacks for that. */
function saidOtherwise(grid: Grid, said: TableDefinition, start?: Start): readonly UnknownRegion[] {
  const row = grid.rows[start ? (start.titleAt ?? start.first) : 0];
  if (!row) return [];
  const headers = findHeaders(grid).filter(({ first }) => !start || first === start.first);
  return [{ row, reason: 'said-otherwise', detail: missingColumns(said, headers).join('、'), said: said.name }];
}

const CONTENTS = 3;

/** What there is to say about a sheet without a table: a title or figures make it one that should have been read. */
function withoutTable(grid: Grid): readonly UnknownRegion[] {
  const first = grid.rows[0];
  if (!first) return [];
  const titles = grid.rows.filter((row) => titleOf(row));
  const hasFigures = grid.rows.some(hasFigure);
  // Its digits are codes, and a list of codes has nothing to check.
  if (hasFigures && isCodeList(grid)) return [];
  // 目录 names many tables and gives page numbers.
  if (!hasFigures || titles.length >= CONTENTS) return [{ row: first, reason: 'empty', detail: '' }];
  const title = titles[0];
  return [{ row: title ?? first, reason: 'no-header', detail: title ? titleOf(title)!.text : '' }];
}

const HEADER_WITHIN = 10;

/** Whether the sheet's header names codes and their names and nothing else, and no figure stands beside the codes. */
function isCodeList({ sheet, rows }: Grid): boolean {
  const columns = findHeaders({ sheet, rows: rows.slice(0, HEADER_WITHIN) }).flatMap((header) => header.columns);
  const headed = (name: string) =>
    new Set(columns.filter(({ path }) => path.at(-1) === name).map(({ index }) => index));
  const codes = headed('科目编码');
  return (
    codes.size > 0 &&
    codes.size + headed('科目名称').size === columns.length &&
    rows.every(({ cells }) => cells.every((cell) => !isFigure(cell) || codes.has(cell.column)))
  );
}

/** Where lines such as `（十五）资源勘探信息等支出` begin in a table that has none: a page whose own header is lost. */
function fragmentOfAnother(body: readonly GridRow[], layout: Layout): number {
  if (layout.kind !== 'list') return body.length;
  const at = body.findIndex((row) =>
    row.cells.some(({ plain }) => {
      const { level, rest } = splitOrdinal(plain);
      return (level === 1 || level === 2) && functionalClassNamed(rest) !== undefined;
    }),
  );
  return at < 0 ? body.length : at;
}

/** Whether rows under the same header go on with the table before: a page break, not a second copy of the table. */
function continues(previous: Region, start: Start, body: readonly GridRow[]): boolean {
  return (start.title !== undefined && /续/.test(start.title.text)) || canGoOn(previous, body);
}

/** A second copy has its own sums, or begins as the first page does; a further page does neither. */
function canGoOn({ definition, pages }: Region, body: readonly GridRow[]): boolean {
  if (pages.some((page) => page.body.some(isClosing)) && body.some(isClosing)) return false;
  return definition.layout.kind !== 'list' || firstWords(pages[0]!.body) !== firstWords(body);
}

function firstWords(body: readonly GridRow[]): string {
  const words = body.find((row) => !isColumnNumbers(row))?.cells.filter((cell) => !isFigure(cell));
  return words?.map(({ plain }) => plain).join(' ') ?? '';
}

/** The row that ends a table (or, in most lists, begins it): two of them mean two tables. */
function isClosing(row: GridRow): boolean {
  return row.cells.some(({ plain }) => /^(?:合计|总计|收入总计|收入合计|公用经费合计)$/.test(plain));
}
