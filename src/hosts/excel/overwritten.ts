import { formatArea, type Area } from '../../workbook/address';
import type { Memo } from '../../workbook/memo/memo';
import { ERRORS } from './cells';
import { listMemo, writingMemo } from './memo';
import { oneUndo } from './one-undo';
import { excelProblem, type ExcelProblem } from './problem';
import { sending, takeSteps, type Step } from './steps';

/** What a writing changed, enough to bring everything back. */
export interface Overwritten {
  readonly areas: readonly OverwrittenArea[];
  /** The ids of the sheets that were added. */
  readonly addedSheets: readonly string[];
  /** What was remembered in the workbook, where that was replaced. */
  readonly memo?: Memo | undefined;
}

/** Some cells of a sheet as they were, row by row. */
export interface OverwrittenArea {
  readonly sheet: string;
  readonly area: Area;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
}

/** Brings back what a writing changed: cells get their old contents and formats, added sheets are deleted. */
export async function restoreExcel(overwritten: Overwritten): Promise<ExcelProblem | undefined> {
  try {
    await oneUndo((context) => restore(context, overwritten));
    return undefined;
  } catch (error) {
    return excelProblem(error);
  }
}

async function restore(context: Excel.RequestContext, { areas, addedSheets, memo }: Overwritten): Promise<void> {
  const { worksheets } = context.workbook;
  const found = areas.map(({ sheet }) => worksheets.getItemOrNullObject(sheet));
  const added = addedSheets.map((id) => worksheets.getItemOrNullObject(id));
  for (const sheet of [...found, ...added]) sheet.load('name');
  const memoList = memo && listMemo(context.workbook);
  await context.sync();
  const steps: Step[] = areas.flatMap((before, index) => {
    // A sheet that was deleted since has nothing to bring back.
    if (found[index]!.isNullObject) return [];
    const range = found[index]!.getRange(formatArea(before.area));
    const entries = before.formulas.map((row, r) =>
      row.map((formula, c) => entryOf(formula, before.values[r]?.[c], before.formats[r]?.[c])),
    );
    return [
      sending(() => (range.numberFormat = before.formats as string[][]), before.formats),
      sending(() => (range.formulas = entries), entries),
    ];
  });
  for (const sheet of added) if (!sheet.isNullObject) steps.push(sending(() => sheet.delete()));
  if (memo) steps.push(...writingMemo(context.workbook, memoList, memo));
  await takeSteps(context, steps);
}

/** Text that Excel would take for a number, a date or a formula is marked as text; the mark is not part of it. */
function entryOf(formula: unknown, value: unknown, format: unknown): unknown {
  const isText = typeof value === 'string' && formula === value && !ERRORS.has(value);
  if (!isText || format === '@') return formula;
  return /[0-9０-９]|^[=+\-@'#.]|^(?:true|false)$/i.test(value) ? `'${value}` : formula;
}
