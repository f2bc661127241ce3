import type { Finding } from '../../check/finding';
import type { Inspection, TableSummary } from '../../check/inspection';
import { EMPTY_MEMO, type Memo } from '../../workbook/memo/memo';
import type { SheetHead, WorkbookOutline } from '../../workbook/outline';

/** What is known of one sheet: the tables on it, or why there are none. */
export interface SheetFacts extends SheetHead {
  readonly tables: readonly TableSummary[];
  readonly isLedger: boolean;
  /** What was not recognised, and why: one for each part of the sheet. */
  readonly unread: readonly Finding[];
  /** What the user said it is: a table id, empty for 不是公开表; nothing where it was left to Gouji. */
  readonly said: string | undefined;
}

/** The sheets of a workbook in their order, with what an inspection made of each. */
export function sheetFacts({ sheets, memo }: WorkbookOutline, inspection: Inspection): readonly SheetFacts[] {
  const said = new Map(memo?.sheets.map(({ sheet, table }) => [sheet, table]));
  const unread = unreadIn(inspection);
  return sheets.map(({ name, hidden }) => ({
    name,
    hidden,
    tables: inspection.tables.filter(({ sheet }) => sheet === name),
    isLedger: inspection.ledgers.includes(name),
    unread: unread.filter(({ data }) => data['sheet'] === name),
    said: said.get(name),
  }));
}

/** How many sheets look like tables and were not recognised; covers and notes do not. */
export function unrecognisedSheets(inspection: Inspection): number {
  const unread = unreadIn(inspection).filter(({ severity }) => severity !== 'info');
  return new Set(unread.map(({ data }) => data['sheet'])).size;
}

function unreadIn({ findings }: Inspection): readonly Finding[] {
  return findings.filter(({ code }) => code === 'table-unrecognised');
}

/** What a workbook remembers, with what was said of a sheet; `undefined` leaves the sheet to Gouji again. */
export function withSheet(memo: Memo = EMPTY_MEMO, sheet: string, table: string | undefined): Memo {
  const others = memo.sheets.filter((assignment) => assignment.sheet !== sheet);
  return { ...memo, sheets: table === undefined ? others : [...others, { sheet, table }] };
}
