import type { WorkbookEdits } from '../../workbook/edits';
import { cellAt, type Sheet, type Workbook } from '../../workbook/workbook';

/**
 * What the cells and sheets that edits concern hold in a workbook, as a text to be compared: the same just after writing
 * and later means that nobody has changed any of it since, so that taking it back takes nothing else back.
 */
export function contentsOf({ changes, newSheets }: WorkbookEdits, { sheets }: Workbook): string {
  const sheetCalled = (wanted: string): Sheet | undefined => sheets.find(({ name }) => name === wanted);
  return JSON.stringify([
    changes.map(({ sheet, cells }) => {
      const found = sheetCalled(sheet);
      return found ? cells.map((cell) => cellAt(found, cell) ?? null) : null;
    }),
    newSheets.map(({ name }) => {
      const found = sheetCalled(name);
      return found ? [...found.rows].map(([row, cells]) => [row, [...cells]]) : null;
    }),
  ]);
}
