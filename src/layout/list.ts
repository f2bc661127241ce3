import type { AttributeRole } from '../standard/definition';
import type { ListPrint } from '../standard/print';
import type { LaidCell } from '../workbook/edits';
import { BLANK, cellOf, textContent, type Block } from './block';
import { looks } from './looks';
import type { SketchRow, TableSketch } from './sketch';

type UnitRow = ListPrint['unitRow'];

/** The rows of a list. Throws a RangeError for a row that could not be told from others, such as a unit in 公开02表. */
export function layList(print: ListPrint, { table, rows, decimals }: TableSketch): Block {
  const indentOf = indents();
  const { columns, unitRow } = print;
  const hasSubjects = columns.some(([content]) => content !== 'amount' && content !== 'text');
  const cells = rows.flatMap((row, at) => {
    if (row.kind === 'total') return totalRow(print, at, decimals);
    if (isUnit(row) ? !unitRow : !hasSubjects) throw new RangeError(`${table} prints no rows of ${row.kind}s`);
    const bold = row.kind === 'department';
    const indent = indentOf(row);
    return columns.map(([content], column): LaidCell => {
      if (content === 'amount') return cellOf(at, column, BLANK, looks.amount(decimals, bold));
      if (content === 'text') return cellOf(at, column, BLANK, looks.text());
      const text = textContent(textIn(content, row, unitRow));
      if (isNamed(content, row, unitRow)) return cellOf(at, column, text, { ...looks.text(indent), bold });
      const isCode = isCodeColumn(content) || (content === unitRow?.code && isUnit(row));
      return cellOf(at, column, text, isCode ? looks.code : looks.text());
    });
  });
  return { rows: rows.length, cells };
}

/** 合计 over the columns at the left, or where the names of units stand; in a table without either only its amounts. */
function totalRow({ columns, unitRow, totalSpan = 0 }: ListPrint, row: number, decimals: number): readonly LaidCell[] {
  const name = totalSpan > 0 ? 0 : columns.findIndex(([content]) => content === unitRow?.name);
  return columns.flatMap(([content], column): readonly LaidCell[] => {
    if (content === 'amount') return [cellOf(row, column, BLANK, looks.amount(decimals, true))];
    if (column === name) {
      const total = cellOf(row, column, textContent('合计'), looks.centred(true));
      return [{ ...total, columnSpan: Math.max(1, totalSpan) }];
    }
    return column < totalSpan ? [] : [cellOf(row, column, BLANK, looks.text())];
  });
}

const CODE_COLUMNS: ReadonlySet<AttributeRole> = new Set([
  'class',
  'section',
  'item',
  'code',
  'governmentClass',
  'governmentSection',
  'governmentCode',
  'unitCode',
]);

/** Whether a column holds codes, which are text and stand in the middle. */
export function isCodeColumn(content: ListPrint['columns'][number][0]): boolean {
  return CODE_COLUMNS.has(content as AttributeRole);
}

function isUnit({ kind }: SketchRow): boolean {
  return kind === 'department' || kind === 'unit';
}

/** Whether the column shows what the row is called, set in by its depth. */
function isNamed(content: AttributeRole, row: SketchRow, unitRow: UnitRow): boolean {
  if (isUnit(row)) return content === unitRow?.name;
  return content === 'name' || (content === 'project' && unitRow?.name === 'project');
}

/** What a row shows in a column. */
function textIn(content: AttributeRole, row: SketchRow, unitRow: UnitRow): string | undefined {
  if (isUnit(row)) {
    if (content === unitRow?.code) return row.unitCode;
    return content === unitRow?.name ? row.unitName : undefined;
  }
  const { code, governmentCode } = row;
  switch (content) {
    case 'class':
      return code?.slice(0, 3);
    case 'section':
      return code?.slice(3, 5);
    case 'item':
      return code?.slice(5, 7);
    case 'code':
      return code;
    case 'governmentClass':
      return governmentCode?.slice(0, 3);
    case 'governmentSection':
      return governmentCode?.slice(3, 5);
    case 'unitCode':
      // A subject's own code tells what it is; a project's code stands in the column of the units.
      return row.kind === 'project' ? code : undefined;
    case 'projectUnit':
      return row.unitName;
    default:
      return row[content];
  }
}

/** How deep a row lies: a unit below its department, a subject below its unit and below the 类 and 款 of its code. */
function indents(): (row: SketchRow) => number {
  let below = 0;
  let codes: string[] = [];
  return ({ kind, code = '' }) => {
    if (kind === 'department' || kind === 'unit') {
      codes = [];
      const own = kind === 'department' ? 0 : Math.min(below, 1);
      below = own + 1;
      return own;
    }
    if (kind === 'project') return below;
    codes = codes.filter((above) => code.length > above.length && code.startsWith(above));
    return below + codes.push(code) - 1;
  };
}
