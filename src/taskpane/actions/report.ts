import type { Inspection } from '../../check/inspection';
import { reportSheet } from '../../report/sheet/report-sheet';
import type { NewSheet } from '../../workbook/edits';
import { isOwnReport, REPORT_SHEET } from '../../workbook/report-sheet';
import { freeSheetName } from '../../workbook/sheet-name';
import type { Workbook } from '../../workbook/workbook';
import type { Language } from '../language';

/** The report sheet to be added, and those of Gouji that give way to it. */
export interface ReportEdits {
  readonly newSheets: readonly NewSheet[];
  readonly removedSheets: readonly string[];
}

/** The sheets of a workbook that Gouji wrote as reports. */
export function ownReports({ sheets }: Workbook): readonly string[] {
  return sheets.filter(isOwnReport).map(({ name }) => name);
}

/** Writes a check down on a sheet of its own. A sheet of the user's that has this name stays, and gets a neighbour. */
export function planReport(workbook: Workbook, inspection: Inspection, date: string, language: Language): ReportEdits {
  const removedSheets = ownReports(workbook);
  const others = workbook.sheets.map(({ name }) => name).filter((name) => !removedSheets.includes(name));
  const name = freeSheetName(REPORT_SHEET, others);
  return { newSheets: [reportSheet(inspection, name, date, language)], removedSheets };
}
