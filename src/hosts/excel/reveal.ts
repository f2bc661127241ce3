import type { CellAddress } from '../../workbook/address';
import { excelProblem, type ExcelProblem } from './problem';

/** Goes to a cell: its sheet in front, the cell selected. Hidden sheets stay hidden, and the answer says so. */
export async function revealInExcel({ sheet, address }: CellAddress): Promise<ExcelProblem | undefined> {
  try {
    return await Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
      worksheet.load('visibility');
      await context.sync();
      if (worksheet.isNullObject) return { code: 'sheet-missing', data: { sheet } };
      if (worksheet.visibility !== 'Visible') return { code: 'sheet-hidden', data: { sheet } };
      worksheet.activate();
      worksheet.getRange(address).select();
      await context.sync();
      return undefined;
    });
  } catch (error) {
    const problem = excelProblem(error);
    return { ...problem, data: { ...problem.data, sheet } };
  }
}
