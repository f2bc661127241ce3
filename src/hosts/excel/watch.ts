/** What was changed in the open workbook: cells of a sheet, by its id, or which sheets there are. */
export type WorkbookChange = { readonly kind: 'cells'; readonly sheet: string } | { readonly kind: 'sheets' };

/** Ends the watching. */
export type Unwatch = () => Promise<void>;

/**
 * Calls back after edits of the user or of others, not after those of this add-in where Excel can tell them apart. Excel
 * does not tell everything: what is heard is a hint, and what is not heard proves nothing. Nothing where this version of
 * Excel tells of no changes.
 */
export async function watchWorkbook(changed: (change: WorkbookChange) => void): Promise<Unwatch | undefined> {
  const has = (set: string): boolean => Office.context.requirements.isSetSupported('ExcelApi', set);
  if (!has('1.9')) return undefined;
  const told = (change: WorkbookChange) => (): Promise<void> => {
    changed(change);
    return Promise.resolve();
  };
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const listeners: OfficeExtension.EventHandlerResult<never>[] = [
      worksheets.onChanged.add((event) => {
        if (event.triggerSource !== 'ThisLocalAddin') changed({ kind: 'cells', sheet: event.worksheetId });
        return Promise.resolve();
      }),
      worksheets.onAdded.add(told({ kind: 'sheets' })),
      worksheets.onDeleted.add(told({ kind: 'sheets' })),
      ...(has('1.17') ? [worksheets.onNameChanged.add(told({ kind: 'sheets' }))] : []),
    ];
    await context.sync();
    return async () => {
      // Listeners belong to the context that they were added in.
      await Excel.run(listeners[0]!.context, async (own) => {
        for (const listener of listeners) listener.remove();
        await own.sync();
      });
    };
  });
}
