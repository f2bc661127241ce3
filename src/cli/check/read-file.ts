import { readFileSync } from 'node:fs';
import { readXlsx, type XlsxResult } from '../../hosts/xlsx/read-xlsx';
import type { FileProblem } from '../../workbook/file-problem';
import { systemErrorCode } from '../system-error';

/** Reads a workbook from the file system. What the system refuses becomes a problem, as everything else. */
export function readWorkbookFile(file: string): XlsxResult {
  const reading = readBytes(file);
  return reading.ok ? readXlsx(reading.bytes, file) : reading;
}

export type BytesResult =
  { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly problem: FileProblem };

/** Reads the bytes of a file, or gives the problem that the system has with it. */
export function readBytes(file: string): BytesResult {
  try {
    return { ok: true, bytes: readFileSync(file) };
  } catch (error) {
    const reason = systemErrorCode(error);
    return { ok: false, problem: reason === 'ENOENT' ? { code: 'file-missing' } : { code: 'file-unreadable', reason } };
  }
}
