import type { WorkbookOutline } from '../../workbook/outline';
import type { SheetPiece } from './build-workbook';
import { askForMemo, listMemo, memoOf } from './memo';
import { planTrips } from './portions';
import { excelProblem, type ExcelProblem } from './problem';

export type ExcelReading =
  | { readonly kind: 'workbook'; readonly outline: WorkbookOutline }
  | { readonly kind: 'problem'; readonly problem: ExcelProblem };

/** Whoever puts the workbook together. Excel is asked for the next cells while it deals with the last. */
export interface ExcelTaker {
  /** Comes first. */
  readonly openOutline: (outline: WorkbookOutline) => Promise<void>;
  /** The cells of one trip. */
  readonly addPieces: (pieces: readonly SheetPiece[]) => Promise<void>;
}

// What Excel says about a range of more cells than this is null instead of an error.
const MOST_CELLS = 5_000_000;

/**
 * Reads every sheet of the open workbook in three trips to Excel, however many sheets there are: names, used ranges,
 * cells; what Gouji remembers comes along with them. Only a workbook too big for one answer takes more, by its cells.
 * `progress` hears 0 … 1. What `taker` throws is thrown on, so that it can end the reading between two trips.
 *
 * Merged areas are not asked for: the question alone would clear the user's undo list.
 */
export async function readExcel(taker: ExcelTaker, progress: (done: number) => void): Promise<ExcelReading> {
  try {
    return await Excel.run((context) => readWorkbook(context, taker, progress));
  } catch (error) {
    return { kind: 'problem', problem: excelProblem(error) };
  }
}

async function readWorkbook(
  context: Excel.RequestContext,
  taker: ExcelTaker,
  progress: (done: number) => void,
): Promise<ExcelReading> {
  const { workbook } = context;
  const { worksheets } = workbook;
  workbook.load('name');
  worksheets.load('items/name,items/visibility');
  const memoList = listMemo(workbook);
  await context.sync();

  const found = worksheets.items.map((worksheet) => {
    const used = worksheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount,address');
    return { worksheet, used };
  });
  const memoTexts = askForMemo(memoList);
  await context.sync();
  progress(0.1);

  const sizes = found.map(({ used }) =>
    used.isNullObject ? { rows: 0, columns: 0 } : { rows: used.rowCount, columns: used.columnCount },
  );
  const tooLarge = found.find((_, index) => sizes[index]!.rows * sizes[index]!.columns > MOST_CELLS);
  if (tooLarge) {
    const data = { sheet: tooLarge.worksheet.name, range: tooLarge.used.address };
    return { kind: 'problem', problem: { code: 'range-too-large', data } };
  }

  const outline: WorkbookOutline = {
    name: workbook.name,
    sheets: found.map(({ worksheet: { name, visibility } }) => ({ name, hidden: visibility !== 'Visible' })),
    ...memoOf(memoTexts),
  };
  let taken = taker.openOutline(outline);
  const trips = planTrips(sizes);
  for (const [trip, pieces] of trips.entries()) {
    const loaded = pieces.map(({ sheet, first, count }) => {
      const { worksheet, used } = found[sheet]!;
      const top = used.rowIndex + first;
      const range = worksheet.getRangeByIndexes(top, used.columnIndex, count, used.columnCount);
      range.load('values,formulas,numberFormat');
      return { range, sheet, top, left: used.columnIndex };
    });
    // One trip for so many cells, not for each sheet: all the sheets of an ordinary workbook come with the first.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await Promise.all([context.sync(), taken]);
    taken = taker.addPieces(
      loaded.map(({ range: { values, formulas, numberFormat }, ...place }) => ({
        ...place,
        values,
        formulas,
        numberFormat,
      })),
    );
    progress(0.1 + (0.9 * (trip + 1)) / trips.length);
  }
  await taken;
  return { kind: 'workbook', outline };
}
