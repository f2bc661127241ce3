import type { FileProblem } from '../../workbook/file-problem';
import type { FileSource, Host, Reading } from '../host';

const failed = (problem: FileProblem): Reading => ({ kind: 'problem', problem: { source: 'file', problem } });

/** An .xlsx file in the browser. It is read here and goes nowhere; the grid shows the cell that is pointed at. */
export function pageHost(file: FileSource): Host {
  return {
    kind: 'page',
    async read(progress) {
      let bytes: Uint8Array;
      try {
        bytes = await file.bytes();
      } catch (error) {
        // Moved, changed or locked since it was chosen; or a folder was dropped.
        return failed({ code: 'file-unreadable', reason: error instanceof Error ? error.name : 'unknown' });
      }
      progress(0.3);
      // The reader is a chunk of its own: in Excel it is never fetched.
      const { readXlsx } = await import('../../hosts/xlsx/read-xlsx');
      const result = readXlsx(bytes, file.name);
      progress(1);
      return result.ok ? { kind: 'workbook', workbook: result.workbook } : failed(result.problem);
    },
    reveal: () => Promise.resolve(undefined),
  };
}
