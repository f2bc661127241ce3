import type { EditProblem } from '../../../workbook/edit-problem';
import type { CellContent, WorkbookEdits } from '../../../workbook/edits';
import type { FileProblem } from '../../../workbook/file-problem';
import { openArchive, type Archive } from '../archive';
import { problemOf } from '../fault';
import { foreignFile } from '../file-kind';
import { mainPart } from '../package';
import { addSheets } from './add-sheets';
import { blankPackage } from './blank-package';
import { editMemo } from './edit-memo';
import { editSheets } from './edit-sheets';
import { openDraft } from './package-draft';
import { removeSheets } from './remove-sheets';
import { isRefusal } from './refusal';
import { calculateOnLoad } from './workbook-part';

export type XlsxWriting =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly problem: FileProblem | EditProblem };

/**
 * Writes edits into the bytes of an .xlsx or .xlsm and gives the bytes of a new file; those given are not touched. Only
 * the parts concerned are changed, and in them only the places concerned: styles, comments, pictures, print set-up,
 * names, validations and macros stay as they are. Formulas that were there keep their stored results until a program
 * calculates them, which Excel does when it opens the file.
 *
 * The protection of a sheet does not hinder writing, as it does not in any file. Never throws: whatever the bytes and
 * edits are, the result is a file or the problem, and with a problem nothing was written.
 *
 *     const writing = writeXlsx(bytes, { changes: [{ sheet: '01', cells }], newSheets: [] });
 *     if (writing.ok) save(writing.bytes);
 */
export function writeXlsx(original: Uint8Array, edits: WorkbookEdits): XlsxWriting {
  const foreign = foreignFile(original, '');
  return foreign ? { ok: false, problem: foreign } : attempt(() => write(openArchive(original), edits));
}

/** Writes a new .xlsx of the new sheets alone, at least one of them visible. Gives a problem as `writeXlsx` does. */
export function newXlsx(sheets: WorkbookEdits['newSheets']): XlsxWriting {
  return attempt(() => {
    if (sheets.every(({ hidden }) => hidden)) throw new Error('no sheet would be visible');
    return write(blankPackage(), { changes: [], newSheets: sheets });
  });
}

function attempt(action: () => Uint8Array): XlsxWriting {
  try {
    return { ok: true, bytes: action() };
  } catch (error) {
    return { ok: false, problem: isRefusal(error) ? error.editProblem : problemOf(error) };
  }
}

function isCalculated({ kind }: CellContent): boolean {
  return kind === 'formula' || kind === 'link';
}

function write(archive: Archive, { changes, newSheets, removedSheets = [], memo }: WorkbookEdits): Uint8Array {
  const draft = openDraft(archive);
  const main = mainPart(archive);
  editSheets(draft, main, changes);
  if (removedSheets.length > 0) removeSheets(draft, main, removedSheets);
  if (newSheets.length > 0) addSheets(draft, main, newSheets);
  if (memo) editMemo(draft, main, memo);
  const figuresChanged =
    changes.some(({ cells }) => cells.length > 0) ||
    newSheets.some(({ cells }) => cells.some(({ content }) => isCalculated(content)));
  if (figuresChanged) calculateOnLoad(draft, main);
  return draft.finish();
}
