import { newSheetsProblem, textsProblem } from '../../workbook/edit-check';
import type { EditProblem } from '../../workbook/edit-problem';
import type { WorkbookEdits } from '../../workbook/edits';
import { sameSheetName } from '../../workbook/sheet-name';

/** The sheets of the open workbook, and what is protected. */
export interface SheetsThere {
  readonly items: readonly { readonly id: string; readonly name: string; readonly isProtected: boolean }[];
  readonly isProtected: boolean;
}

/** Asks for the sheets there are: one trip, along with whatever else was asked for. */
export async function listSheets(context: Excel.RequestContext): Promise<SheetsThere> {
  const { worksheets, protection } = context.workbook;
  worksheets.load('items/id,items/name,items/protection/protected');
  protection.load('protected');
  await context.sync();
  return {
    items: worksheets.items.map(({ id, name, protection: own }) => ({ id, name, isProtected: own.protected })),
    isProtected: protection.protected,
  };
}

/** What keeps edits from being written into these sheets. */
export function findProblem(
  { items, isProtected }: SheetsThere,
  { changes, newSheets, removedSheets = [] }: WorkbookEdits,
): EditProblem | undefined {
  for (const { sheet, cells } of changes) {
    const found = items.find(({ name }) => sameSheetName(name, sheet));
    if (!found) return { code: 'sheet-missing', sheet };
    if (found.isProtected && cells.length > 0) return { code: 'sheet-protected', sheet: found.name };
    const long = textsProblem(sheet, cells);
    if (long) return long;
  }
  if (newSheets.length + removedSheets.length > 0 && isProtected) return { code: 'workbook-protected' };
  return newSheetsProblem(
    items.map(({ name }) => name).filter((name) => !removedSheets.some((removed) => sameSheetName(removed, name))),
    newSheets,
  );
}
