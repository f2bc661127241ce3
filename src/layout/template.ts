import type { Family } from '../disclosure/table';
import { entriesIn } from '../standard/codes/code-index';
import type { TableDefinition } from '../standard/definition';
import { TABLE_SETS } from '../standard/registry';
import type { NewSheet } from '../workbook/edits';
import { codeChoices } from './choices';
import { withZeros } from './contents';
import { layTable } from './lay-table';
import type { SketchRow, TableSketch } from './sketch';

/** What a set of blank tables is made for. */
export interface TemplateRequest {
  readonly family: Family;
  readonly year: number;
  /** Empty where it is still to be written. */
  readonly department: string;
  readonly unit: TableSketch['unit'];
  readonly decimals: number;
}

/** A blank table to be filled in by hand. */
export interface BlankTable {
  readonly table: string;
  readonly sheet: NewSheet;
  /**
   * The same sheet with codes, names and zeros standing in for what is to be written: every cell is where it is in
   * `sheet`, and recognition sees the rows, so that formulas for the sums can be worked out on it.
   */
  readonly standIn: NewSheet;
}

/**
 * The numbered tables of a set, blank, in the order of their numbers: lists with rows for one unit and its subjects or
 * projects, everything else as the form prints it.
 */
export function layBlankTables(request: TemplateRequest): readonly BlankTable[] {
  const set = TABLE_SETS.find(({ family }) => family === request.family)!;
  return set.tables
    .filter(({ print }) => print.number !== undefined)
    .sort((a, b) => (a.print.number! < b.print.number! ? -1 : 1))
    .map((definition) => layBlank(definition, request));
}

function layBlank(definition: TableDefinition, request: TemplateRequest): BlankTable {
  const { id, print } = definition;
  const sketch = { ...request, table: id, sheet: print.number!, notes: [] };
  const rows = standInRows(definition, request.year);
  const blank = layTable({ ...sketch, rows: rows.map(({ kind }) => ({ kind })) });
  // The header ends where the rows that stay in sight end.
  const first = blank.frozenRows + rows.findIndex(({ kind }) => kind === 'subject' || kind === 'project');
  const last = blank.frozenRows + rows.length - 1;
  return {
    table: id,
    sheet: {
      ...blank,
      choices: first < blank.frozenRows ? [] : codeChoices(definition, { top: first, bottom: last }, request.year),
    },
    standIn: withZeros(layTable({ ...sketch, rows })),
  };
}

// As many rows as the published tables of one unit need; what is left blank is deleted before printing.
const UNITS = 4;
const FUNCTIONS = 12;
const ECONOMIC_SUBJECTS = 30;
// Final accounts list 类, 款 and 项, each on a row of its own.
const FINAL_SUBJECTS = 20;
const PROJECTS = 10;

function standInRows({ layout, print, family, derivation }: TableDefinition, year: number): readonly SketchRow[] {
  if (layout.kind !== 'list' || print.kind !== 'list') return [];
  const heads = derivation?.[0]?.heads ?? (print.unitRow ? ['total', 'department'] : ['total']);
  const over: readonly SketchRow[] = [
    ...(heads.includes('total') ? [{ kind: 'total' } as const] : []),
    ...(heads.includes('department') ? [DEPARTMENT] : []),
  ];
  const unit = heads.includes('unit') ? [standInUnit(0)] : [];
  if (layout.attributes.project) return [...over, ...unit, ...repeat(PROJECTS, standInProject)];
  if (layout.codes) return [...over, ...unit, ...standInSubjects(layout.codes, family, year)];
  return unit.length > 0 ? [...over, ...repeat(UNITS, standInUnit)] : over;
}

const DEPARTMENT: SketchRow = { kind: 'department', unitCode: '099', unitName: '部门' };

function standInSubjects(codes: 'functional' | 'economic', family: Family, year: number): readonly SketchRow[] {
  const entries = entriesIn(codes === 'economic' ? 'department' : codes, year);
  const lowest = Math.max(...entries.map(({ code }) => code.length));
  return entries
    .filter(({ code }) => code.length === lowest)
    .slice(0, family === 'final' ? FINAL_SUBJECTS : codes === 'economic' ? ECONOMIC_SUBJECTS : FUNCTIONS)
    .map(({ code, name }) => ({ kind: 'subject', code, name }));
}

function standInUnit(at: number): SketchRow {
  return { kind: 'unit', unitCode: `0990${`${at + 1}`.padStart(2, '0')}`, unitName: `单位${at + 1}` };
}

function standInProject(at: number): SketchRow {
  return {
    kind: 'project',
    type: '特定目标类',
    project: `项目${at + 1}`,
    unitName: '部门',
    code: `0990000000${at + 1}`,
  };
}

function repeat(count: number, row: (at: number) => SketchRow): readonly SketchRow[] {
  return Array.from({ length: count }, (_, at) => row(at));
}
