import type { TableDefinition } from '../standard/definition';
import { TABLE_DEFINITIONS } from '../standard/registry';
import { splitOrdinal } from '../workbook/text';
import { type Grid, hasFigure } from './grid';
import { findHeaders, type Header } from './header';
import { matchHeader, type Match } from './match';
import { isTableNumber, tablesTitled, titleOf, type Title } from './title';

/** Where a table's header stands, and where what belongs to it begins (its title, if it has one). */
export interface Start {
  readonly top: number;
  readonly titleAt: number | undefined;
  readonly title: Title | undefined;
  readonly first: number;
  readonly last: number;
  /** What the header can be a header of, best first; empty for forms. */
  readonly matches: readonly Match[];
  readonly form: TableDefinition | undefined;
}

/** How well a header must fit a table to be taken for its header where a title says so. */
export const POSSIBLE = 0.35;
const LIKELY = 0.7;
const MOSTLY_EXPLAINED = 0.6;

/** Whether a header is plain enough to be known without a title: it fits, and few of its columns are strangers. */
export function isLikely({ score, coverage }: Match): boolean {
  return score >= LIKELY && coverage >= MOSTLY_EXPLAINED;
}

/** Finds where the tables of a sheet begin, pages of one table each for itself; `said` is what the user said it is. */
export function findStarts(grid: Grid, said?: TableDefinition): readonly Start[] {
  const headers = [...findHeaders(grid).map((header) => ({ header, form: undefined })), ...findForms(grid)].sort(
    (a, b) => a.header.first - b.header.first,
  );
  const starts: Start[] = [];
  const named = said ? [said] : tablesTitled(grid.sheet.name);
  for (const { header, form } of headers) {
    const previous = starts[starts.length - 1];
    const floor = previous ? previous.last + 1 : 0;
    if (header.first < floor) continue;
    const titleAt = findTitle(grid, floor, header.first);
    const title = titleAt === undefined ? undefined : titleOf(grid.rows[titleAt]!);
    const matches = form ? [] : candidates(header);
    if (!form && titleAt === undefined && !isTable(matches, named)) continue;
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

/** Without a title over it, a header must be plain enough, or be what the sheet's name says. */
function isTable(matches: readonly Match[], named: readonly TableDefinition[]): boolean {
  return (
    matches.some(isLikely) || matches.some(({ definition, score }) => score >= POSSIBLE && named.includes(definition))
  );
}

const TITLE_ROWS_ABOVE = 10;

/** Walks up from a header to the title over it; a row with a figure or a note belongs to the table before. */
function findTitle(grid: Grid, floor: number, first: number): number | undefined {
  for (let at = first - 1; at >= Math.max(floor, first - TITLE_ROWS_ABOVE); at -= 1) {
    const row = grid.rows[at]!;
    if (hasFigure(row)) return undefined;
    if (titleOf(row)) return at;
  }
  return undefined;
}

function preambleTop(grid: Grid, floor: number, first: number): number {
  let top = first;
  while (top > floor) {
    const row = grid.rows[top - 1]!;
    if (hasFigure(row) || /^(?:注|备注|说明)/.test(row.cells[0]!.plain)) break;
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

function candidates(header: Header): readonly Match[] {
  return TABLE_DEFINITIONS.flatMap((definition) => matchHeader(header, definition) ?? []).sort(
    (a, b) => b.score - a.score,
  );
}
