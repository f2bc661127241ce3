import type { WorkbookEdits } from '../../workbook/edits';
import { cellAt, type Sheet, type Workbook } from '../../workbook/workbook';

/**
 * Whether what was written has been changed since: a cell of it, or anything on a sheet that was added. Taking it back
 * would take the change back too.
 *
 * @param after the workbook as it was read just after writing
 */
export function isTouched({ changes, newSheets }: WorkbookEdits, after: Workbook, now: Workbook): boolean {
  const sheet = ({ sheets }: Workbook, wanted: string) => sheets.find(({ name }) => name === wanted);
  const isSameSheet = ({ name }: { readonly name: string }): boolean =>
    contentsOf(sheet(after, name)) === contentsOf(sheet(now, name));
  return !(
    newSheets.every(isSameSheet) &&
    changes.every(({ sheet: name, cells }) => {
      const [before, since] = [sheet(after, name), sheet(now, name)];
      const text = (of: Sheet | undefined) => JSON.stringify(of && cells.map((cell) => cellAt(of, cell)));
      return text(before) === text(since);
    })
  );
}

function contentsOf(sheet: Sheet | undefined): string | undefined {
  return sheet && JSON.stringify([...sheet.rows].map(([row, cells]) => [row, [...cells]]));
}
