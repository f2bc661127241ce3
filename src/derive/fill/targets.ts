import type { Disclosure, Table } from '../../disclosure/table';
import { withZeros } from '../../layout/contents';
import { emptyNote } from '../../layout/empty-note';
import { layTable } from '../../layout/lay-table';
import { sheetOf } from '../../layout/sheet-of';
import type { SketchRow, TableSketch } from '../../layout/sketch';
import { recognise } from '../../recognise/recognise';
import type { TableDefinition } from '../../standard/definition';
import type { NewSheet } from '../../workbook/edits';
import { freeSheetName } from '../../workbook/sheet-name';
import { departmentsOf } from '../ledger/departments';
import type { Cube, Measured } from '../ledger/measure';
import { countedBy, sketchRows } from '../ledger/sketch-rows';
import type { FillProblem } from './plan';
import type { FillRequest } from './request';
import { siblingRows } from './sibling-rows';
import type { Setting, Sources } from './sources';

/** A table to be filled: what it is, where its figures stand, and the new sheet where it is made. */
export interface Target {
  readonly definition: TableDefinition;
  readonly table: Table;
  readonly sheet?: NewSheet;
  /** To how many digits after the point its amounts are shown. */
  readonly decimals: number;
  /** Whether it shows nothing yet, so that all its figures are open. */
  readonly isBlank: boolean;
  /** What a ledger says about it. */
  readonly measured?: Measured;
}

export interface Chosen {
  readonly targets: readonly Target[];
  readonly problems: readonly FillProblem[];
  /** Tables that are wanted and can't even be begun: nothing says which rows they have. */
  readonly impossible: readonly TableDefinition[];
}

/**
 * Chooses the tables to be filled. One that shows figures is filled in its place; all others are laid out anew. Where a
 * table at hand has no row for something that the ledger says, it is left alone and made anew beside it.
 */
export function chooseTargets({ order }: FillRequest, sources: Sources): Chosen {
  const { disclosure, measure, cube, setting } = sources;
  const targets: Target[] = [];
  const sketches: TableSketch[] = [];
  const problems: FillProblem[] = [];
  const impossible: TableDefinition[] = [];
  for (const definition of sources.wanted) {
    const existing = existingTable(definition, disclosure);
    const measured = existing && measure?.(definition, existing);
    if (existing && !existing.unit) {
      problems.push({ code: 'table-unit-unknown', blocking: false, sheet: existing.sheet });
      continue;
    }
    if (existing && !measured?.unplaced.length) {
      const decimals = Math.max(0, existing.decimals);
      const isBlank = !showsAmounts(existing);
      targets.push({ definition, table: existing, isBlank, decimals, ...(measured ? { measured } : {}) });
      continue;
    }
    if (existing) {
      problems.push({ code: 'rows-missing', blocking: false, sheet: existing.sheet, entries: measured!.unplaced });
    }
    const sketch =
      cube && definition.derivation
        ? ledgerSketch(definition, cube, setting, order)
        : siblingSketch(definition, disclosure, setting);
    if (sketch) sketches.push(sketch);
    else impossible.push(definition);
  }
  return { targets: [...targets, ...lay(sketches, sources)], problems, impossible };
}

/**
 * The table of a definition that can be filled in its place: one that shows figures, or a blank one of fixed lines. A blank
 * list has no rows that could be filled.
 */
function existingTable({ id, print }: TableDefinition, { tables }: Disclosure): Table | undefined {
  const own = tables.filter((table) => table.id === id && (print.kind === 'sides' || showsAmounts(table)));
  return own.find(({ hidden }) => !hidden) ?? own[0];
}

/** Whether any figure of a table is an amount other than nothing. */
export function showsAmounts({ parts }: Pick<Table, 'parts'>): boolean {
  return parts.some(({ rows }) =>
    rows.some(({ figures }) => figures.some(({ state, value }) => state === 'amount' && !value.isZero())),
  );
}

function ledgerSketch(
  definition: TableDefinition,
  cube: Cube,
  setting: Setting,
  order: FillRequest['order'],
): TableSketch {
  const departments = departmentsOf(cube('expenditure', 'units'), setting.department || undefined);
  const { print, derivation = [] } = definition;
  const printed = new Set(print.kind === 'list' ? print.columns.map(([content]) => content) : []);
  const parts = derivation.map((part) => {
    const counted = countedBy(part, cube(part.of.ledger, part.rows ?? 'lines'));
    return { counted, rows: part.rows ? sketchRows(part, counted, departments, { order, printed }) : [] };
  });
  const isEmpty = parts.every(({ counted }) => counted.length === 0);
  return sketchOf(
    definition,
    setting,
    parts.flatMap(({ rows }) => rows),
    isEmpty,
  );
}

function siblingSketch(definition: TableDefinition, disclosure: Disclosure, setting: Setting): TableSketch | undefined {
  const rows = siblingRows(definition, disclosure);
  return rows && sketchOf(definition, setting, rows, definition.rowsFrom?.emptyOnly === true);
}

function sketchOf(
  definition: TableDefinition,
  setting: Setting,
  rows: readonly SketchRow[],
  isEmpty: boolean,
): TableSketch {
  const { id, print } = definition;
  const isList = print.kind === 'list';
  return {
    table: id,
    sheet: print.title,
    ...setting,
    rows: isList && rows.length === 0 ? [{ kind: 'total' }] : rows,
    notes: isList && isEmpty ? [emptyNote(definition, setting.year)] : [],
  };
}

/** Lays sketches out and recognises them, so that new tables are filled by the meaning of their cells as old ones are. */
function lay(sketches: readonly TableSketch[], { sheetNames, wanted, measure }: Sources): readonly Target[] {
  const taken = new Set(sheetNames);
  const sheets = sketches.map((sketch) => {
    const sheet = freeSheetName(sketch.sheet, taken);
    taken.add(sheet);
    return layTable({ ...sketch, sheet });
  });
  const { tables } = recognise({ sheets: sheets.map(withZeros).map(sheetOf) });
  return sketches.map((sketch, at): Target => {
    const sheet = sheets[at]!;
    const definition = wanted.find(({ id }) => id === sketch.table)!;
    const table = tables.find((candidate) => candidate.sheet === sheet.name && candidate.id === sketch.table);
    // What we lay out ourselves is always recognised; a test lays out every table.
    if (!table) throw new Error(`${sketch.table} was laid out and not recognised`);
    const measured = measure?.(definition, table);
    return { definition, table, sheet, isBlank: true, decimals: sketch.decimals, ...(measured ? { measured } : {}) };
  });
}
