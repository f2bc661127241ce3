import { formatPosition, type Position } from '../../workbook/address';
import type { CellContent, CellEdit } from '../../workbook/edits';
import type { Sheet, SheetRow } from '../../workbook/workbook';
import { addCells } from './cells';
import { oneUndo } from './one-undo';
import { excelProblem, type ExcelProblem } from './problem';

/** The sheet in front, as it is at the moment, and the cell that the user is in. */
export interface ActivePlace {
  readonly sheet: Sheet;
  readonly cell: Position;
}

/** A cell that is to hold a text, or nothing. */
export interface TextEdit extends CellEdit {
  readonly content: Extract<CellContent, { kind: 'text' | 'blank' }>;
}

/**
 * Writes what `decide` makes of the sheet in front and the active cell: one trip to read, one to write, and one step for
 * the user to undo. Nothing is written where `decide` names no cells. Answers with what was in the way, if anything was.
 */
export async function editActiveSheet(
  decide: (place: ActivePlace) => readonly TextEdit[],
): Promise<ExcelProblem | undefined> {
  const reached = { sheet: '', writing: false };
  try {
    return await oneUndo(async (context) => {
      const place = await readActivePlace(context);
      if ('code' in place) return place;
      reached.sheet = place.sheet.name;
      const edits = decide(place);
      if (edits.length === 0) return undefined;
      reached.writing = true;
      const worksheet = context.workbook.worksheets.getItem(reached.sheet);
      const ranges = edits.map((edit) => write(worksheet.getRange(formatPosition(edit)), textOf(edit)));
      await context.sync();
      const missed = edits.find((edit, at) => String(ranges[at]!.values[0]?.[0]) !== textOf(edit));
      if (!missed) return undefined;
      return { code: 'cell-not-taken', data: { sheet: reached.sheet, cell: formatPosition(missed) } };
    });
  } catch (error) {
    const { code, data } = excelProblem(error);
    const refused = code === 'protected' && reached.writing ? 'sheet-protected' : code;
    return { code: refused, data: { ...data, sheet: reached.sheet } };
  }
}

async function readActivePlace(context: Excel.RequestContext): Promise<ActivePlace | ExcelProblem> {
  const active = context.workbook.getActiveCell();
  const { worksheet } = active;
  const used = worksheet.getUsedRangeOrNullObject(true);
  active.load('rowIndex,columnIndex');
  worksheet.load('name');
  used.load('address,rowIndex,columnIndex,values,formulas,numberFormat');
  await context.sync();
  const rows = new Map<number, SheetRow>();
  if (!used.isNullObject) {
    // What Excel says about too many cells is null instead of an error.
    if ((used.values as unknown) === null) {
      return { code: 'range-too-large', data: { sheet: worksheet.name, range: used.address } };
    }
    addCells(rows, used, used.rowIndex, used.columnIndex);
  }
  return {
    sheet: { name: worksheet.name, hidden: false, rows },
    cell: { row: active.rowIndex, column: active.columnIndex },
  };
}

function textOf({ content }: TextEdit): string {
  return content.kind === 'text' ? content.text : '';
}

/**
 * Formatted as text first, so that Excel takes nothing for a number, a date or a formula; and asked back, because a cell
 * that a merged area covers silently takes nothing.
 */
function write(range: Excel.Range, text: string): Excel.Range {
  if (text !== '') range.numberFormat = [['@']];
  range.values = [[text]];
  return range.load('values');
}
