import { createBuilder } from '../../hosts/excel/build-workbook';
import type { SheetsReading } from '../../hosts/excel/read-sheets';
import type { Workbook } from '../../workbook/workbook';

/** The workbook with some of its sheets, and its memo, as they were read again; nothing where it has no such sheet. */
export function withSheets(
  workbook: Workbook,
  { names, pieces, memo, memoProblem }: SheetsReading,
): Workbook | undefined {
  if (names.some((name) => !workbook.sheets.some((sheet) => sheet.name === name))) return undefined;
  const builder = createBuilder({ sheets: names.map((name) => ({ name, hidden: false })) });
  for (const piece of pieces) builder.add(piece);
  const rows = new Map(builder.workbook().sheets.map((sheet) => [sheet.name, sheet.rows]));
  const { memo: _memo, memoProblem: _problem, ...rest } = workbook;
  return {
    ...rest,
    ...(memo && { memo }),
    ...(memoProblem && { memoProblem }),
    sheets: workbook.sheets.map((sheet) => ({ ...sheet, rows: rows.get(sheet.name) ?? sheet.rows })),
  };
}
