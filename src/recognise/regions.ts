import type { TableDefinition } from '../standard/definition';
import { TABLE_DEFINITIONS } from '../standard/registry';
import { functionalClassNamed } from '../standard/codes/functional-classes';
import { splitOrdinal } from '../workbook/text';
import { isFigure, type Grid, type GridRow } from './grid';
import { findHeaders, type Header } from './header';
import { matchHeader, type Match } from './match';
import { isTableNumber, tablesTitled, titleOf, type Title } from './title';

/** A stretch of a sheet that is one table: what stands over it, which table it is, and its rows. */
export interface Region {
  readonly definition: TableDefinition;
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
  readonly reason: 'no-header' | 'unknown-header' | 'ambiguous';
  readonly detail: string;
}

export interface Regions {
  readonly regions: readonly Region[];
  readonly unknown: readonly UnknownRegion[];
}

/** Where a table's header stands, and where what belongs to it begins (its title, if it has one). */
interface Start {
  readonly top: number;
  readonly titleAt: number | undefined;
  readonly title: Title | undefined;
  readonly first: number;
  readonly last: number;
  /** What the header can be a header of, best first; empty for forms. */
  readonly matches: readonly Match[];
  readonly form: TableDefinition | undefined;
}

/** Cuts a sheet into its tables, however many stand on it and however often their headers are repeated. */
export function findRegions(grid: Grid): Regions {
  const starts = findStarts(grid);
  const regions: Region[] = [];
  const unknown: UnknownRegion[] = [];
  starts.forEach((start, at) => {
    const end = starts[at + 1]?.top ?? grid.rows.length;
    const body = grid.rows.slice(start.last + 1, end);
    const header = grid.rows.slice(start.first, start.last + 1);
    const previous = regions[regions.length - 1];
    const decided = decide(start, grid.sheet.name, previous);
    if ('reason' in decided) {
      unknown.push({ row: grid.rows[start.titleAt ?? start.first]!, ...decided });
      return;
    }
    const fragment = fragmentOfAnother(body, decided.definition);
    const page: Page = { header, match: decided.match, body: body.slice(0, fragment) };
    if (fragment < body.length) unknown.push({ row: body[fragment]!, reason: 'no-header', detail: '' });
    if (previous && continues(previous, decided, start, body)) {
      regions[regions.length - 1] = { ...previous, pages: [...previous.pages, page] };
      return;
    }
    const preamble = grid.rows.slice(start.top, start.first);
    regions.push({ definition: decided.definition, title: start.title?.text ?? '', preamble, pages: [page] });
  });
  const looseTitle = starts.length === 0 ? grid.rows.find((row) => titleOf(row)) : undefined;
  if (looseTitle && grid.rows.some((row) => row.cells.some(isFigure))) {
    unknown.push({ row: looseTitle, reason: 'no-header', detail: titleOf(looseTitle)!.text });
  }
  return { regions, unknown };
}

function findStarts(grid: Grid): readonly Start[] {
  const headers = [...findHeaders(grid).map((header) => ({ header, form: undefined })), ...findForms(grid)].sort(
    (a, b) => a.header.first - b.header.first,
  );
  const starts: Start[] = [];
  for (const { header, form } of headers) {
    const previous = starts[starts.length - 1];
    const floor = previous ? previous.last + 1 : 0;
    if (header.first < floor) continue;
    const titleAt = findTitle(grid, floor, header.first);
    const title = titleAt === undefined ? undefined : titleOf(grid.rows[titleAt]!);
    const matches = form ? [] : candidates(header);
    if (!form && titleAt === undefined && (matches[0]?.score ?? 0) < LIKELY) continue;
    let top = titleAt ?? preambleTop(grid, floor, header.first);
    while (top > floor && titleAt !== undefined && isTableNumber(grid.rows[top - 1]!)) top -= 1;
    starts.push({
      top,
      titleAt,
      title,
      first: header.first,
      last: form ? header.first - 1 : header.last,
      matches,
      form,
    });
  }
  return starts;
}

const TITLE_ROWS_ABOVE = 10;

/** Walks up from a header to the title over it; a row with a figure or a note belongs to the table before. */
function findTitle(grid: Grid, floor: number, first: number): number | undefined {
  for (let at = first - 1; at >= Math.max(floor, first - TITLE_ROWS_ABOVE); at -= 1) {
    const row = grid.rows[at]!;
    if (row.cells.some(isFigure)) return undefined;
    if (titleOf(row)) return at;
  }
  return undefined;
}

function preambleTop(grid: Grid, floor: number, first: number): number {
  let top = first;
  while (top > floor) {
    const row = grid.rows[top - 1]!;
    if (row.cells.some(isFigure) || /^(?:注|备注|说明)/.test(row.cells[0]!.plain)) break;
    if (!row.cells.some(({ plain }) => /单位|部门|\d{4}年/.test(plain))) break;
    top -= 1;
  }
  return top;
}

/** Forms are known by their labels; the first row that shows one stands for the header. */
function findForms(grid: Grid): readonly { readonly header: Header; readonly form: TableDefinition }[] {
  return TABLE_DEFINITIONS.flatMap((form) => {
    const { layout } = form;
    if (layout.kind !== 'form') return [];
    const hits = grid.rows.flatMap((row, at) => {
      const anchor = layout.anchors.find((name) => row.cells.some(({ plain }) => isAnchor(plain, name)));
      return anchor === undefined ? [] : [{ at, anchor }];
    });
    if (new Set(hits.map(({ anchor }) => anchor)).size < 2) return [];
    // The label that came first comes again where another form begins.
    const beginnings = hits.filter(({ at, anchor }, index) => {
      const before = hits.slice(0, index).filter((hit) => hit.anchor === anchor);
      return (
        anchor === hits[0]!.anchor && at - (before[before.length - 1]?.at ?? -TITLE_ROWS_ABOVE) >= TITLE_ROWS_ABOVE
      );
    });
    return beginnings.map(({ at }) => ({ header: { first: at, last: at, columns: [] }, form }));
  });
}

function isAnchor(plain: string, name: string): boolean {
  return splitOrdinal(plain).rest.replace(/[:(].*$/, '') === name;
}

const LIKELY = 0.7;
const POSSIBLE = 0.35;
const CLOSE = 0.02;

function candidates(header: Header): readonly Match[] {
  return TABLE_DEFINITIONS.flatMap((definition) => matchHeader(header, definition) ?? []).sort(
    (a, b) => b.score - a.score,
  );
}

type Decision =
  | { readonly definition: TableDefinition; readonly match: Match | undefined }
  | Pick<UnknownRegion, 'reason' | 'detail'>;

/**
 * Title and header together decide. Without a title the header must be one table's alone, or the sheet's name must
 * settle it; where a title contradicts the header nothing is guessed.
 */
function decide(start: Start, sheetName: string, previous: Region | undefined): Decision {
  if (start.form) return { definition: start.form, match: undefined };
  const { matches } = start;
  if (start.title) {
    const titled = matches.filter(
      ({ definition, score }) => score >= POSSIBLE && start.title!.tables.includes(definition),
    );
    if (titled[0]) return { definition: titled[0].definition, match: titled[0] };
    return { reason: 'unknown-header', detail: start.title.text };
  }
  const best = matches[0];
  if (!best || best.score < LIKELY) return { reason: 'unknown-header', detail: '' };
  const equal = matches.filter(({ score }) => best.score - score <= CLOSE);
  const chosen =
    equal.find(({ definition }) => definition === previous?.definition) ??
    only(equal) ??
    only(equal.filter(({ definition }) => tablesTitled(sheetName).includes(definition)));
  if (chosen) return { definition: chosen.definition, match: chosen };
  return { reason: 'ambiguous', detail: equal.map(({ definition }) => definition.name).join('、') };
}

function only<T>(items: readonly T[]): T | undefined {
  return items.length === 1 ? items[0] : undefined;
}

/** Where lines such as `（十五）资源勘探信息等支出` begin in a table that has none: a page whose own header is lost. */
function fragmentOfAnother(body: readonly GridRow[], { layout }: TableDefinition): number {
  if (layout.kind !== 'list') return body.length;
  const at = body.findIndex((row) =>
    row.cells.some(({ plain }) => {
      const { level, rest } = splitOrdinal(plain);
      return (level === 1 || level === 2) && functionalClassNamed(rest) !== undefined;
    }),
  );
  return at < 0 ? body.length : at;
}

/** Whether a header with the same table behind it goes on with the table before: a page break, not a second copy. */
function continues(
  previous: Region,
  next: { readonly definition: TableDefinition },
  start: Start,
  body: readonly GridRow[],
): boolean {
  if (previous.definition !== next.definition) return false;
  if (!start.title || /续/.test(start.title.text)) return true;
  return !(previous.pages.some((page) => page.body.some(isClosing)) && body.some(isClosing));
}

/** The row that ends a table (or, in most lists, begins it): two of them mean two tables. */
function isClosing(row: GridRow): boolean {
  return row.cells.some(({ plain }) => /^(?:合计|总计|收入总计|收入合计|公用经费合计)$/.test(plain));
}
