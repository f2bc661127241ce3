import type { MemoReading } from '../../workbook/memo/read-memo';
import type { SheetPiece } from './build-workbook';
import { askForMemo, listMemo, memoOf } from './memo';
import { planTrips } from './portions';
import { excelProblem, type ExcelProblem } from './problem';

/** Some sheets as they are now, and what is remembered in the workbook. */
export interface SheetsReading extends MemoReading {
  readonly names: readonly string[];
  /** By the number of the name in `names`. */
  readonly pieces: readonly SheetPiece[];
}

export type SheetsRead =
  | { readonly kind: 'sheets'; readonly reading: SheetsReading }
  | { readonly kind: 'problem'; readonly problem: ExcelProblem };

/**
 * Reads some sheets of the open workbook again, by name or id: two trips to Excel, more only for more cells than one
 * answer holds. What is remembered in the workbook comes along.
 */
export async function readSheets(keys: readonly string[]): Promise<SheetsRead> {
  try {
    return { kind: 'sheets', reading: await Excel.run((context) => read(context, keys)) };
  } catch (error) {
    return { kind: 'problem', problem: excelProblem(error) };
  }
}

async function read(context: Excel.RequestContext, keys: readonly string[]): Promise<SheetsReading> {
  const { workbook } = context;
  const found = keys.map((key) => {
    const worksheet = workbook.worksheets.getItem(key);
    const used = worksheet.getUsedRangeOrNullObject(true);
    worksheet.load('name');
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    return { worksheet, used };
  });
  const memoList = listMemo(workbook);
  await context.sync();

  const memoTexts = askForMemo(memoList);
  const trips = planTrips(
    found.map(({ used }) =>
      used.isNullObject ? { rows: 0, columns: 0 } : { rows: used.rowCount, columns: used.columnCount },
    ),
  );
  const pieces: SheetPiece[] = [];
  for (const trip of trips) {
    const loaded = trip.map(({ sheet, first, count }) => {
      const { worksheet, used } = found[sheet]!;
      const [top, left] = [used.rowIndex + first, used.columnIndex];
      const range = worksheet.getRangeByIndexes(top, left, count, used.columnCount);
      range.load('values,formulas,numberFormat');
      return { range, sheet, top, left };
    });
    // One trip for so many cells, not for each sheet.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    for (const { range, ...place } of loaded) {
      const { values, formulas, numberFormat } = range;
      pieces.push({ ...place, values, formulas, numberFormat });
    }
  }
  if (trips.length === 0 && memoTexts.length > 0) await context.sync();
  return { names: found.map(({ worksheet }) => worksheet.name), pieces, ...memoOf(memoTexts) };
}
