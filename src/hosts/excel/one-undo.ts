/**
 * Runs a batch whose trips are one step for the user to undo. Merging is only for versions that know it; in older ones
 * every trip that writes is a step of its own.
 */
export function oneUndo<Result>(batch: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  return Office.context.requirements.isSetSupported('ExcelApi', '1.20')
    ? Excel.run({ mergeUndoGroup: true }, batch)
    : Excel.run(batch);
}
