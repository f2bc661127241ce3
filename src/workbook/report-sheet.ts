import { cellAt, type Sheet } from './workbook';

/** The sheet that a check is written down on. */
export const REPORT_SHEET = '审核结果';

/** What stands below its title, in every language: by this it is known to be Gouji's own. */
export const REPORT_MARK = '本表由勾稽自动生成，重新生成时会被替换，不参与校验。';

const MARK_PLACE = { row: 1, column: 0 } as const;
const NAME = new RegExp(`^${REPORT_SHEET}(?:\\(\\d+\\))?$`);

/** Whether a sheet is a report that Gouji wrote: then it holds nothing to be checked. */
export function isReportSheet(sheet: Sheet): boolean {
  return cellAt(sheet, MARK_PLACE)?.text === REPORT_MARK;
}

/** Whether it may be replaced: a copy that the user gave another name is the user's. */
export function isOwnReport(sheet: Sheet): boolean {
  return isReportSheet(sheet) && NAME.test(sheet.name);
}
