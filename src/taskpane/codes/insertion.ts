import type { CodeColumns } from '../../recognise/code-columns';
import { shownText } from '../../recognise/grid';
import { CLASSIFICATIONS, type Classification, type CodeEntry } from '../../standard/codes/code-entry';
import type { Position } from '../../workbook/address';
import { cellAt, type Sheet } from '../../workbook/workbook';
import type { PaneProblem } from '../host';

/** What the user chose to copy or insert: a functional code, or an economic one with or without its counterpart. */
export type ChosenCodes = Readonly<Partial<Record<Classification, Pick<CodeEntry, 'code' | 'name'>>>>;

/** What will be written where. */
export interface InsertionPlan {
  readonly sheet: string;
  /** The table whose columns for codes are filled; `undefined`: from the active cell to the right. */
  readonly table: string | undefined;
  /** Only cells that do not hold the text already. */
  readonly changes: readonly CellChange[];
}

export interface CellChange extends Position {
  /** As the cell shows it, a formula with its `=`; empty for an empty cell. */
  readonly before: string;
  readonly after: string;
}

export type InsertionOutcome =
  | { readonly kind: 'written'; readonly plan: InsertionPlan }
  /** Nothing was written yet: the user has to agree to this first. */
  | { readonly kind: 'asked'; readonly plan: InsertionPlan; readonly codes: ChosenCodes }
  /** The row belongs to a table that has no columns for such codes. */
  | { readonly kind: 'no-column'; readonly table: string }
  | { readonly kind: 'problem'; readonly problem: PaneProblem };

/** Inserts codes into the row that is selected. What a plan would overwrite is written only where it was `agreed`. */
export type Inserter = (codes: ChosenCodes, agreed?: InsertionPlan) => Promise<InsertionOutcome>;

/** Code and name, 部门科目 before 政府科目: as they are copied, and as they are written where there is no table. */
export function fieldsOf(codes: ChosenCodes): readonly string[] {
  return CLASSIFICATIONS.flatMap((classification) => {
    const chosen = codes[classification];
    return chosen ? [chosen.code, chosen.name] : [];
  });
}

/**
 * Plans how codes go into the row of a cell: into the table's own columns for them, cut where it has one column each for
 * 类, 款 and 项; without a table, from the cell to the right. `undefined` where the table has no column for them.
 */
export function planInsertion(
  sheet: Sheet,
  cell: Position,
  columns: CodeColumns | undefined,
  codes: ChosenCodes,
): InsertionPlan | undefined {
  const texts = columns
    ? textsInTable(columns, codes)
    : fieldsOf(codes).map((text, at) => [cell.column + at, text] as const);
  if (texts.length === 0) return undefined;
  const changes = texts
    .map(([column, after]) => ({ row: cell.row, column, before: shown(sheet, { row: cell.row, column }), after }))
    .filter(({ before, after }) => before !== after);
  return { sheet: sheet.name, table: columns?.table, changes: [...changes].sort((a, b) => a.column - b.column) };
}

/** Whether the user has to see a plan before it is carried out: it overwrites something, or it has no table to go by. */
export function needsConsent({ table, changes }: InsertionPlan): boolean {
  return changes.some(({ before }) => before !== '') || (table === undefined && changes.length > 0);
}

export function isSamePlan(one: InsertionPlan, other: InsertionPlan | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function textsInTable({ subjects }: CodeColumns, codes: ChosenCodes): readonly (readonly [number, string])[] {
  return CLASSIFICATIONS.flatMap((classification) => {
    const place = subjects[classification];
    const chosen = codes[classification];
    if (!place || !chosen) return [];
    const parts = cut(chosen.code, place.code.length).map((part, at) => [place.code[at]!, part] as const);
    return place.name === undefined ? parts : [...parts, [place.name, chosen.name] as const];
  });
}

/** 类, 款 and 项 in so many columns: `30107` in two is `301`, `07`; `301` in two is `301` and an empty cell. */
function cut(code: string, columns: number): readonly string[] {
  const ends = Array.from({ length: columns }, (_, at) => (at === columns - 1 ? code.length : 3 + 2 * at));
  return ends.map((end, at) => code.slice(ends[at - 1] ?? 0, end));
}

function shown(sheet: Sheet, place: Position): string {
  const cell = cellAt(sheet, place);
  if (!cell) return '';
  return cell.kind === 'text' && cell.formula === undefined
    ? cell.text.trim()
    : cell.formula === undefined
      ? shownText(cell)
      : `=${cell.formula}`;
}
