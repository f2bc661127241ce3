import { excelProblem, type ExcelProblem } from './problem';

/** The text that the cell shows that the user is in: one trip to Excel. */
export async function activeText(): Promise<string | ExcelProblem> {
  try {
    return await Excel.run(async (context) => {
      const cell = context.workbook.getActiveCell().load('text');
      await context.sync();
      return cell.text[0]?.[0] ?? '';
    });
  } catch (error) {
    return excelProblem(error);
  }
}
