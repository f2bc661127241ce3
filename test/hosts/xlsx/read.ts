import type { FileProblem } from '../../../src/workbook/file-problem';
import type { Cell } from '../../../src/workbook/cell';
import { parsePosition } from '../../../src/workbook/address';
import { cellAt, type Sheet, type Workbook } from '../../../src/workbook/workbook';
import { readXlsx } from '../../../src/hosts/xlsx/read-xlsx';

/** The workbook of a file that must be readable. */
export function workbookOf(bytes: Uint8Array): Workbook {
  const result = readXlsx(bytes, '表.xlsx');
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.workbook;
}

export const firstSheet = (bytes: Uint8Array): Sheet => workbookOf(bytes).sheets[0]!;

/** The cells of a sheet by address. */
export function cellsOf(sheet: Sheet): (address: string) => Cell | undefined {
  return (address) => cellAt(sheet, parsePosition(address)!);
}

/** The problem of a file that must not be readable. */
export function problemOf(bytes: Uint8Array, name = '表.xlsx'): FileProblem {
  const result = readXlsx(bytes, name);
  if (result.ok) throw new Error('readable');
  return result.problem;
}
