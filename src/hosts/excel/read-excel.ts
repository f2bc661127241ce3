import type { Sheet, SheetRow, Workbook } from '../../workbook/workbook';
import { addCells } from './cells';
import { planTrips } from './portions';
import { excelProblem, type ExcelProblem } from './problem';

export type ExcelReading =
  | { readonly kind: 'workbook'; readonly workbook: Workbook }
  | { readonly kind: 'problem'; readonly problem: ExcelProblem };

// What Excel says about a range of more cells than this is null instead of an error.
const MOST_CELLS = 5_000_000;

/**
 * Reads every sheet of the open workbook in three trips to Excel, however many sheets there are: names, used ranges,
 * cells. Only a workbook too big for one answer (5 MB) takes more, by its cells. `progress` hears 0 … 1.
 *
 * Merged areas are not asked for: the question alone would clear the user's undo list.
 */
export async function readExcel(progress: (done: number) => void): Promise<ExcelReading> {
  try {
    return await Excel.run((context) => readWorkbook(context, progress));
  } catch (error) {
    return { kind: 'problem', problem: excelProblem(error) };
  }
}

async function readWorkbook(context: Excel.RequestContext, progress: (done: number) => void): Promise<ExcelReading> {
  const { workbook } = context;
  const { worksheets } = workbook;
  workbook.load('name');
  worksheets.load('items/name,items/visibility');
  await context.sync();

  const found = worksheets.items.map((worksheet) => {
    const used = worksheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount,address');
    return { worksheet, used };
  });
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

  const rows = found.map(() => new Map<number, SheetRow>());
  const trips = planTrips(sizes);
  for (const [trip, pieces] of trips.entries()) {
    const loaded = pieces.map(({ sheet, first, count }) => {
      const { worksheet, used } = found[sheet]!;
      const top = used.rowIndex + first;
      const range = worksheet.getRangeByIndexes(top, used.columnIndex, count, used.columnCount);
      range.load('values,formulas,numberFormat');
      return { range, sheet, top, left: used.columnIndex };
    });
    // One trip for each five megabytes, not for each sheet: all the sheets of an ordinary workbook come with the first.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    for (const { range, sheet, top, left } of loaded) addCells(rows[sheet]!, range, top, left);
    progress(0.1 + (0.9 * (trip + 1)) / trips.length);
  }

  const sheets = found.map(({ worksheet }, index): Sheet => ({
    name: worksheet.name,
    hidden: worksheet.visibility !== 'Visible',
    rows: rows[index]!,
  }));
  return { kind: 'workbook', workbook: { name: workbook.name, sheets } };
}
