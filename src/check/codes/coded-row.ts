import type { Disclosure, Part, PrintedText, Row, Table } from '../../disclosure/table';
import type { Classification, CodeEntry } from '../../standard/codes/code-entry';
import { findCode } from '../../standard/codes/code-index';
import { latestYear } from '../../standard/codes/latest-year';
import { plainText } from '../../workbook/text';
import { mergesUnits, unitNames, type UnitNames } from './unit-names';

/** A code that a row prints, with the list that it has to be found in. */
export interface CodedRow {
  readonly table: Table;
  readonly row: Row;
  readonly classification: Classification;
  /** The year whose lists it is held against: the table's, else the workbook's, else the newest known. */
  readonly year: number;
  /** As it is meant: `2O1` is 201. */
  readonly code: string;
  readonly printed: PrintedText;
  readonly name: PrintedText | undefined;
  /** What the code is in that year; `undefined` where the list does not have it. */
  readonly entry: CodeEntry | undefined;
}

/** The subjects of one unit in one table: those below its row, or all of a table that has no unit rows. */
export interface UnitBlock {
  readonly table: Table;
  readonly part: Part;
  readonly unit: Row | undefined;
  /** Whether the rows are those of several units, added together or one after the other. */
  readonly merged: boolean;
  readonly rows: readonly CodedRow[];
}

/** The subjects of all tables, unit by unit, in the order of the workbook. */
export function unitBlocks(disclosure: Disclosure): readonly UnitBlock[] {
  const names = unitNames(disclosure);
  return disclosure.tables.flatMap((table) => {
    const year = table.year ?? disclosure.year ?? latestYear();
    return table.parts.flatMap((part) => blocksOf(table, part, year, names));
  });
}

function blocksOf(table: Table, part: Part, year: number, names: UnitNames): readonly UnitBlock[] {
  const blocks = new Map<Row | undefined, CodedRow[]>();
  const units = unitsAbove(part);
  part.rows.forEach((row, at) => {
    const coded = codedRow(table, row, year);
    if (!coded) return;
    const rows = blocks.get(units[at]) ?? [];
    blocks.set(units[at], rows);
    rows.push(coded);
  });
  const inTable = part.rows.filter(({ kind }) => kind === 'unit').length;
  return [...blocks].map(([unit, rows]) => ({ table, part, unit, merged: mergesUnits(names, unit, inTable), rows }));
}

/** For each row the unit that it belongs to. A row stands below the row that it is added into, so one pass is enough. */
function unitsAbove({ rows }: Part): readonly (Row | undefined)[] {
  const units: (Row | undefined)[] = [];
  for (const row of rows) {
    const above = row.parent === undefined ? undefined : units[row.parent];
    units.push(row.kind === 'unit' ? row : above);
  }
  return units;
}

function codedRow(table: Table, row: Row, year: number): CodedRow | undefined {
  const { code, printed } = row;
  if (row.kind !== 'subject' || code === undefined || !printed?.code || !printed.codes) return undefined;
  const classification =
    printed.codes === 'functional' ? 'functional' : code.startsWith('5') ? 'government' : 'department';
  const entry = findCode(classification, code, year);
  return { table, row, classification, year, code, printed: printed.code, name: printed.name, entry };
}

/** The 政府科目 that a row prints beside its 部门科目, as a code of its own. */
export function counterpartOf({ table, row, year }: CodedRow): CodedRow | undefined {
  const { governmentCode: code, printed } = row;
  if (code === undefined || !printed?.governmentCode) return undefined;
  const { governmentCode, governmentName: name } = printed;
  const entry = findCode('government', code, year);
  return { table, row, classification: 'government', year, code, printed: governmentCode, name, entry };
}

/** Whether a row shows an amount anywhere. */
export function hasAmount({ figures }: Row): boolean {
  return figures.some(({ state, value }) => state === 'unreadable' || !value.isZero());
}

/** Whether two texts say the same. */
export function sameText(one: string, other: string): boolean {
  return plainText(one) === plainText(other);
}
