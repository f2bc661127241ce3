import { mostCommon } from '../disclosure/majority';
import type { Disclosure, Table } from '../disclosure/table';
import type { Figure } from '../disclosure/figure';
import type { Area } from '../workbook/address';
import { Exact, ownDecimals } from '../workbook/amount';
import { isReportSheet } from '../workbook/report-sheet';
import type { Workbook } from '../workbook/workbook';
import type { DraftBody, DraftFigure } from './draft';
import { readForm } from './form';
import { gridOf, placeIn } from './grid';
import { findLedger } from './ledger/find-ledger';
import { readLedger } from './ledger/read-ledger';
import { readList } from './list';
import { readPanels } from './panels';
import { tableDecimals, workbookDecimals, type WorkbookDecimals } from './precision';
import { readPreamble, type Preamble } from './preamble';
import { findRegions, type Region } from './regions';
import { saidSheets } from './said';
import { apart } from './side-by-side';
import { readSides } from './sides';

interface DraftTable {
  readonly region: Region;
  readonly preamble: Preamble;
  readonly body: DraftBody;
}

/**
 * Workbook → Disclosure: finds the tables of a department's budget or final account in any sheets, and reads their
 * unit, year, department, columns and rows by meaning. Takes any workbook, throws for none; what cannot be recognised
 * is listed in `unread`. Where the workbook's memo says which table a sheet is, that is taken before title and name.
 */
export function recognise(workbook: Workbook): Disclosure {
  const said = saidSheets(workbook.memo);
  const sheets = workbook.sheets.filter((sheet) => !said.isNone(sheet) && !isReportSheet(sheet));
  const ledgers = sheets.map((sheet) => (said.tableOf(sheet) ? undefined : findLedger(sheet)));
  const ledger = readLedger(ledgers.flatMap((header) => header ?? []));
  const ledgerSheets = ledger ? [...ledger.expenditure, ...ledger.income] : [];
  const others = sheets.filter((_, at) => !ledgers[at]);
  const { regions, unknown } = findRegions(others.map(gridOf).flatMap(apart), said.tableOf);
  const drafts = regions.map(draftTable);
  const usual = workbookDecimals(
    drafts.map(({ body, preamble }) => ({ unit: preamble.unit?.name ?? '', readings: readingsOf(body) })),
  );
  const tables = drafts.map((draft) => finish(draft, usual));
  return {
    family: mostCommon(tables.map(({ id }) => (id.startsWith('final.') ? 'final' : 'budget'))),
    year: mostCommon(tables.map(({ year }) => year)) ?? mostCommon(ledgerSheets.map(({ year }) => year)),
    department:
      mostCommon(tables.map(({ department }) => department?.name)) ??
      mostCommon(ledgerSheets.map(({ department }) => department)),
    tables,
    ...(ledger ? { ledger } : {}),
    unread: unknown.map(({ row, reason, detail, said: name }) => ({
      place: placeIn(row, row.cells[0]!.column),
      reason,
      detail,
      ...(name === undefined ? {} : { said: name }),
    })),
  };
}

function draftTable(region: Region): DraftTable {
  const formRows = region.definition.layout.kind === 'form' ? region.pages[0]!.body : [];
  const preamble = readPreamble(region.preamble, [...region.pages[0]!.header, ...formRows]);
  return { region, preamble, body: readBody(region) };
}

function readBody({ definition, pages }: Region): DraftBody {
  const layout = pages[0]!.match?.layout ?? definition.layout;
  switch (layout.kind) {
    case 'list':
      return readList(layout, pages);
    case 'sides':
      return readSides(layout, pages);
    case 'panels':
      return readPanels(layout, pages);
    case 'form':
      return readForm(layout, pages);
  }
}

function readingsOf(body: DraftBody) {
  return body.parts.flatMap(({ rows }) => rows.flatMap(({ figures }) => figures.map(({ reading }) => reading)));
}

function finish({ region, preamble, body }: DraftTable, usual: WorkbookDecimals): Table {
  const decimals = tableDecimals(readingsOf(body), preamble.unit ?? NO_UNIT, usual);
  const { definition, title, sheet, hidden } = region;
  return {
    id: definition.id,
    name: definition.name,
    title,
    sheet,
    hidden,
    area: areaOf(region),
    unit: preamble.unit,
    year: preamble.year,
    department: preamble.department,
    decimals,
    parts: body.parts.map(({ name, columns, rows }) => ({
      name,
      columns,
      rows: rows.map((row) => ({ ...row, figures: row.figures.map((draft) => finishFigure(draft, decimals)) })),
    })),
    notes: body.notes,
  };
}

const ZERO = new Exact(0);
const NO_UNIT = { name: '', inYuan: 4 };

function finishFigure({ reading, place }: DraftFigure, decimals: number): Figure {
  switch (reading.state) {
    case 'amount':
      // A cell may show more digits than its table does, never fewer.
      return {
        state: 'amount',
        value: reading.value,
        decimals: Math.max(decimals, ownDecimals(reading.value)),
        place,
      };
    case 'blank':
      return { state: 'blank', value: ZERO, decimals, place };
    case 'unreadable':
      return { state: 'unreadable', value: ZERO, decimals, place, text: reading.text };
  }
}

function areaOf({ preamble, pages }: Region): Area {
  const area = { top: Infinity, bottom: 0, left: Infinity, right: 0 };
  const rows = [preamble, ...pages.flatMap(({ header, body }) => [header, body])].flat();
  for (const { sheet, index, cells } of rows) {
    if (sheet !== rows[0]!.sheet) continue;
    area.top = Math.min(area.top, index);
    area.bottom = Math.max(area.bottom, index);
    area.left = Math.min(area.left, cells[0]!.column);
    area.right = Math.max(area.right, cells[cells.length - 1]!.column);
  }
  return area;
}
