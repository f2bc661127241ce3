import type { FileProblem } from '../../workbook/file-problem';
import { readMemo } from '../../workbook/memo/read-memo';
import type { Workbook } from '../../workbook/workbook';
import { findEntry, openArchive, type Archive } from './archive';
import type { SheetContext } from './cell-keeper';
import { fault, problemOf } from './fault';
import { foreignFile } from './file-kind';
import { memoParts } from './memo-parts';
import { readNumberFormats } from './number-formats';
import { readWorkbookParts, type WorkbookParts } from './package';
import { readSharedStrings } from './shared-strings';
import { readWorksheet } from './worksheet';

export type XlsxResult =
  { readonly ok: true; readonly workbook: Workbook } | { readonly ok: false; readonly problem: FileProblem };

/**
 * Reads the bytes of an .xlsx or .xlsm (ECMA-376, transitional or strict) into a workbook; the same code runs in the
 * browser and in Node. `name` is the file's name, for messages and to tell kinds of old files apart.
 * `progress` hears 0 … 1, each hundredth once. Never throws: whatever the bytes are, the result is a workbook or the
 * problem with them.
 *
 *     const result = readXlsx(new Uint8Array(await file.arrayBuffer()), file.name);
 *     if (result.ok) inspect(result.workbook);
 */
export function readXlsx(bytes: Uint8Array, name: string, progress?: (done: number) => void): XlsxResult {
  const foreign = foreignFile(bytes, name);
  if (foreign) return { ok: false, problem: foreign };
  try {
    return { ok: true, workbook: readWorkbook(bytes, name, progress) };
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
}

function readWorkbook(bytes: Uint8Array, name: string, progress?: (done: number) => void): Workbook {
  const unread = openArchive(bytes);
  const parts = readWorkbookParts(unread);
  const archive = progress ? { ...unread, consumed: counter(unread, parts, progress) } : unread;
  const strings = readSharedStrings(archive, parts.sharedStrings);
  const formats = readNumberFormats(archive, parts.styles);
  const context: SheetContext = { strings, formats, kept: 0 };
  const sheets = parts.sheets.map((sheet) => readWorksheet(archive, sheet, context));
  if (context.kept === 0) throw fault({ code: 'empty-workbook', sheets: sheets.length });
  const memo = readMemo(memoParts(archive, parts.customXml).map(({ content }) => content));
  return { name, sheets, ...memo };
}

/** Tells how much of what is to be read has been read, by its compressed bytes. */
function counter(
  archive: Archive,
  { sheets, sharedStrings }: WorkbookParts,
  progress: (done: number) => void,
): (bytes: number) => void {
  const all = [...sheets.map(({ part }) => part), ...(sharedStrings === undefined ? [] : [sharedStrings])];
  const total = all.reduce((sum, part) => sum + (findEntry(archive, part)?.compressedSize ?? 0), 0);
  let done = 0;
  let told = 0;
  return (bytes) => {
    done += bytes;
    // A part that is not plain is read twice.
    const hundredths = Math.min(Math.floor((100 * done) / Math.max(total, 1)), 100);
    if (hundredths <= told) return;
    told = hundredths;
    progress(hundredths / 100);
  };
}
