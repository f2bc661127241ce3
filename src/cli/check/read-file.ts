import { readFileSync } from 'node:fs';
import { readXlsx, type XlsxResult } from '../../hosts/xlsx/read-xlsx';

/** Reads a workbook from the file system. What the system refuses becomes a problem, as everything else. */
export function readWorkbookFile(file: string): XlsxResult {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    return { ok: false, problem: reason === 'ENOENT' ? { code: 'file-missing' } : { code: 'file-unreadable', reason } };
  }
  return readXlsx(bytes, file);
}
