import type { FileProblem } from '../../workbook/file-problem';
import type { FileSource, Host, Reading } from '../host';

const failed = (problem: FileProblem): Reading => ({ kind: 'problem', problem: { source: 'file', problem } });

/** What browsers throw when a file that was chosen has been saved over, moved or deleted. */
const GONE: ReadonlySet<string> = new Set(['NotReadableError', 'NotFoundError']);

/** An .xlsx file in the browser. It is read here and goes nowhere; the grid shows the cell that is pointed at. */
export function pageHost(file: FileSource): Host {
  let wasRead = false;
  return {
    kind: 'page',
    async read(engine) {
      let bytes: Uint8Array;
      try {
        bytes = await file.bytes();
      } catch (error) {
        const reason = error instanceof Error || error instanceof DOMException ? error.name : 'unknown';
        // Of a file that could be read before, these names mean that it is not the same any more; of one that never
        // could, that it is locked, or a folder.
        if (wasRead && GONE.has(reason)) return failed({ code: 'file-changed' });
        return failed({ code: 'file-unreadable', reason });
      }
      wasRead = true;
      const opening = await engine.openFile(bytes, file.name);
      return opening.ok ? { kind: 'workbook', outline: opening.outline } : failed(opening.problem);
    },
    reveal: () => Promise.resolve(undefined),
    async write(edits, engine) {
      const writing = await engine.writeCopy(edits);
      return writing.ok
        ? { kind: 'copy', name: file.name, bytes: writing.bytes }
        : { kind: 'problem', problem: { source: 'edit', problem: writing.problem } };
    },
  };
}
