import type { FileProblem } from '../../workbook/file-problem';
import { readMemo } from '../../workbook/memo/read-memo';
import type { Workbook } from '../../workbook/workbook';
import { openArchive } from './archive';
import { fault, problemOf } from './fault';
import { foreignFile } from './file-kind';
import { LIMITS } from './limits';
import { memoParts } from './memo-parts';
import { readNumberFormats } from './number-formats';
import { readWorkbookParts } from './package';
import { readSharedStrings } from './shared-strings';
import { readWorksheet } from './worksheet';

export type XlsxResult =
  { readonly ok: true; readonly workbook: Workbook } | { readonly ok: false; readonly problem: FileProblem };

/**
 * Reads the bytes of an .xlsx or .xlsm (ECMA-376, transitional or strict) into a workbook; the same code runs in the
 * browser and in Node. `name` is the file's name, for messages and to tell kinds of old files apart.
 * Never throws: whatever the bytes are, the result is a workbook or the problem with them.
 *
 *     const result = readXlsx(new Uint8Array(await file.arrayBuffer()), file.name);
 *     if (result.ok) inspect(result.workbook);
 */
export function readXlsx(bytes: Uint8Array, name: string): XlsxResult {
  const foreign = foreignFile(bytes, name);
  if (foreign) return { ok: false, problem: foreign };
  try {
    return { ok: true, workbook: readWorkbook(bytes, name) };
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
}

function readWorkbook(bytes: Uint8Array, name: string): Workbook {
  const archive = openArchive(bytes);
  const parts = readWorkbookParts(archive);
  const strings = readSharedStrings(archive, parts.sharedStrings);
  const formats = readNumberFormats(archive, parts.styles);
  let cells = 0;
  const countCell = (): void => {
    if (++cells > LIMITS.cells) throw fault({ code: 'too-large', cells: LIMITS.cells });
  };
  const sheets = parts.sheets.map((sheet) => readWorksheet(archive, sheet, { strings, formats, countCell }));
  if (cells === 0) throw fault({ code: 'empty-workbook', sheets: sheets.length });
  const memo = readMemo(memoParts(archive, parts.customXml).map(({ content }) => content));
  return { name, sheets, ...memo };
}
