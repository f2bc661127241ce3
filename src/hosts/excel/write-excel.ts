import type { EditProblem } from '../../workbook/edit-problem';
import type { WorkbookEdits } from '../../workbook/edits';
import type { Memo } from '../../workbook/memo/memo';
import { sameSheetName } from '../../workbook/sheet-name';
import { layingSheet, leftOutHere, type LeftOut } from './lay-sheet';
import { askForMemo, listMemo, rememberedIn, writingMemo } from './memo';
import { oneUndo } from './one-undo';
import { restoreExcel, type Overwritten } from './overwritten';
import { excelProblem, type ExcelProblem } from './problem';
import { findProblem, listSheets } from './sheets-there';
import { sending, takeSteps } from './steps';
import { asItWas, askingForCells, cellNotTaken, editedAreas, writingCells } from './write-cells';

export type ExcelWriting =
  | {
      readonly kind: 'written';
      /** Hand it to `restoreExcel` to bring everything back. */
      readonly overwritten: Overwritten;
      /** What this version of Excel cannot do, and new sheets therefore lack. */
      readonly leftOut: ReadonlySet<LeftOut>;
    }
  /** The edits cannot be written as they are. */
  | { readonly kind: 'edit-problem'; readonly problem: EditProblem; readonly remaining: Remaining | undefined }
  | { readonly kind: 'excel-problem'; readonly problem: ExcelProblem; readonly remaining: Remaining | undefined };

/** What a writing that failed left behind, because Excel also refused to take it back. As a rule nothing remains. */
export interface Remaining {
  /** The sheets that hold some of the edits, or all. */
  readonly sheets: readonly string[];
  /** For another try with `restoreExcel`. */
  readonly overwritten: Overwritten;
}

/** What is known before the first change is made. */
interface Attempt {
  readonly areas: Overwritten['areas'];
  /** The ids of the sheets that were there before. */
  readonly present: ReadonlySet<string>;
  readonly newNames: readonly string[];
  /** What was remembered, where that is replaced. */
  readonly memo: Memo | undefined;
}

/**
 * Writes edits into the open workbook: one trip to Excel for the sheets there are, one for what will be overwritten, one
 * for everything that is written, however many sheets that concerns; more only for each five megabytes. It is one step
 * to undo where Excel can merge steps. The calculation mode and the protection of sheets are left as they are. Where
 * something fails, what had been written is taken back.
 */
export async function writeExcel(edits: WorkbookEdits): Promise<ExcelWriting> {
  const reached: { attempt?: Attempt } = {};
  try {
    const writing = await oneUndo((context) => write(context, edits, (attempt) => (reached.attempt = attempt)));
    if (writing.kind === 'written' || !reached.attempt) return writing;
    return { ...writing, remaining: await takeBack(reached.attempt) };
  } catch (error) {
    const problem = excelProblem(error);
    return { kind: 'excel-problem', problem, remaining: reached.attempt && (await takeBack(reached.attempt)) };
  }
}

async function write(
  context: Excel.RequestContext,
  { changes, newSheets, removedSheets = [], memo }: WorkbookEdits,
  begin: (attempt: Attempt) => void,
): Promise<ExcelWriting> {
  const { worksheets } = context.workbook;
  const memoList = memo && listMemo(context.workbook);
  const sheets = await listSheets(context);
  const problem = findProblem(sheets, { changes, newSheets, removedSheets });
  if (problem) return { kind: 'edit-problem', problem, remaining: undefined };

  const targets = changes.map(({ sheet, cells }) => {
    const worksheet = worksheets.getItem(sheet);
    return editedAreas(worksheet, sheet, cells).map((area) => ({ area, worksheet }));
  });
  const areas = targets.flat();
  const memoTexts = askForMemo(memoList);
  if (areas.length + memoTexts.length > 0) {
    await takeSteps(
      context,
      areas.map(({ area }) => askingForCells(area)),
    );
  }
  const remembered = memo && rememberedIn(memoList, memoTexts);
  if (remembered && 'code' in remembered) return { kind: 'edit-problem', problem: remembered, remaining: undefined };
  const before = areas.map(({ area }) => asItWas(area));
  begin({
    areas: before,
    present: new Set(sheets.items.map(({ id }) => id)),
    newNames: newSheets.map(({ name }) => name),
    memo: remembered,
  });

  // What is taken away does not come back by taking back: only what Gouji makes anew is ever named here.
  for (const { name } of sheets.items) {
    if (removedSheets.some((removed) => sameSheetName(removed, name))) worksheets.getItem(name).delete();
  }
  const added = newSheets.map(({ name }) => worksheets.add(name));
  const leftOut = leftOutHere();
  await takeSteps(context, [
    ...added.map((worksheet) => sending(() => worksheet.load('id'))),
    ...areas.flatMap(({ area, worksheet }, index) => writingCells(area, before[index]!, worksheet)),
    ...newSheets.flatMap((sheet, index) => layingSheet(added[index]!, sheet, leftOut)),
    ...(memo ? writingMemo(context.workbook, memoList, memo) : []),
  ]);
  const cell = cellNotTaken(areas.map(({ area }) => area));
  if (cell) return { kind: 'edit-problem', problem: { code: 'cell-not-taken', cell }, remaining: undefined };
  const addedSheets = added.map(({ id }) => id);
  return { kind: 'written', overwritten: { areas: before, addedSheets, memo: remembered }, leftOut };
}

/** Takes back what an attempt did. A sheet is taken for one of ours by its name and by not having been there before. */
async function takeBack({ areas, present, newNames, memo }: Attempt): Promise<Remaining | undefined> {
  const sheets = [...new Set([...areas.map(({ sheet }) => sheet), ...newNames])];
  try {
    const addedSheets = await Excel.run(async (context) => {
      const { items } = await listSheets(context);
      return items.filter(({ id, name }) => newNames.includes(name) && !present.has(id)).map(({ id }) => id);
    });
    const overwritten = { areas, addedSheets, memo };
    return (await restoreExcel(overwritten)) && { sheets, overwritten };
  } catch (error) {
    excelProblem(error); // throws on what is a mistake of ours
    return { sheets, overwritten: { areas, addedSheets: [], memo } };
  }
}
