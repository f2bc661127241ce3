import type { Classification } from '../standard/codes/code-entry';
import type { AttributeRole } from '../standard/definition';
import type { Position } from '../workbook/address';
import type { Sheet } from '../workbook/workbook';
import { gridOf } from './grid';
import { findLedger, type LedgerHeader } from './ledger/find-ledger';
import type { MatchedPart } from './match';
import { findRegions, type Page, type Region } from './regions';
import { apart } from './side-by-side';

/** The columns that hold the codes and names of a table's rows. */
export interface CodeColumns {
  /** The standard's short name of the table, or 支出明细底表. */
  readonly table: string;
  readonly subjects: Readonly<Partial<Record<Classification, SubjectColumns>>>;
}

/** Where a row has its code and its name, as zero-based columns. */
export interface SubjectColumns {
  /** One column for the whole code, or one each for 类, 款 and 项. */
  readonly code: readonly number[];
  readonly name: number | undefined;
}

/** Code columns, and the stretch of columns in which they are meant. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly columns: CodeColumns;
}

/**
 * The code columns for a place in a sheet: those of the table that the row belongs to, or is the first empty one below.
 * Where several stand beside each other, those under or around the place. `undefined` where no known table has any there.
 */
export function codeColumnsAt(sheet: Sheet, { row, column }: Position): CodeColumns | undefined {
  const ledger = findLedger(sheet);
  if (ledger) return row > ledger.row ? columnsOfLedger(ledger) : undefined;
  const { regions } = findRegions(apart(gridOf(sheet)));
  const found = regions.flatMap((region) =>
    region.pages.filter((page) => holds(page, row)).flatMap((page) => stretchesOf(region, page)),
  );
  const nearest = found.length > 1 ? found.find(({ from, to }) => column >= from && column <= to) : found[0];
  return nearest?.columns;
}

function holds({ header, body }: Page, row: number): boolean {
  const above = header.at(-1)?.index;
  return above !== undefined && row > above && row <= (body.at(-1)?.index ?? above) + 1;
}

function stretchesOf({ definition: { name } }: Region, { header, match }: Page): readonly Stretch[] {
  if (match?.layout.kind === 'panels') return match.parts.map((part) => panel(name, part));
  if (match?.layout.kind !== 'list') return [];
  const subjects = subjectsOf(match.layout.codes, match.attributes);
  if (Object.keys(subjects).length === 0) return [];
  const indexes = header.flatMap(({ cells }) => cells.map(({ column }) => column));
  return [{ from: Math.min(...indexes), to: Math.max(...indexes), columns: { table: name, subjects } }];
}

function panel(table: string, { label, columns }: MatchedPart): Stretch {
  const department = { code: [label!], name: columns.length > 1 ? columns[0]!.index : undefined };
  return { from: label!, to: columns.at(-1)!.index, columns: { table, subjects: { department } } };
}

const LEDGER_COLUMNS = [
  ['functional', 'functionalCode', 'functionalName'],
  ['department', 'departmentCode', 'departmentName'],
  ['government', 'governmentCode', 'governmentName'],
] as const;

/** A ledger has a row for each entry, so that any row below its headings may be the next one. */
function columnsOfLedger({ kind, columns }: LedgerHeader): CodeColumns | undefined {
  const subjects = LEDGER_COLUMNS.flatMap(([classification, code, name]) => {
    const index = columns.get(code);
    return index === undefined ? [] : [[classification, { code: [index], name: columns.get(name) }] as const];
  });
  if (kind === 'income' || subjects.length === 0) return undefined;
  return { table: '支出明细底表', subjects: Object.fromEntries(subjects) };
}

function subjectsOf(
  codes: 'functional' | 'economic' | undefined,
  attributes: ReadonlyMap<AttributeRole, number>,
): CodeColumns['subjects'] {
  const columnsOf = (levels: readonly AttributeRole[], whole: AttributeRole, name: AttributeRole) => {
    const code = indexesOf(levels.some((role) => attributes.has(role)) ? levels : [whole]);
    return code.length === 0 ? undefined : { code, name: attributes.get(name) };
  };
  const indexesOf = (roles: readonly AttributeRole[]) => roles.flatMap((role) => attributes.get(role) ?? []);
  if (codes === undefined) return {};
  const own = columnsOf(['class', 'section', 'item'], 'code', 'name');
  if (codes === 'functional') return own ? { functional: own } : {};
  const government = columnsOf(['governmentClass', 'governmentSection'], 'governmentCode', 'governmentName');
  return { ...(own && { department: own }), ...(government && { government }) };
}
