import { readExcel } from '../../hosts/excel/read-excel';
import { revealInExcel } from '../../hosts/excel/reveal';
import type { Overwritten } from '../../hosts/excel/overwritten';
import type { Host, TakeBack } from '../host';

/** The workbook that is open in Excel. */
export const excelHost: Host = {
  kind: 'excel',
  async read(engine, progress) {
    const reading = await readExcel(engine, progress);
    return reading.kind === 'workbook'
      ? reading
      : { kind: 'problem', problem: { source: 'excel', problem: reading.problem } };
  },
  async readSheets(keys, engine) {
    const { readSheets } = await import('../../hosts/excel/read-sheets');
    const read = await readSheets(keys);
    return read.kind === 'sheets' ? engine.replaceSheets(read.reading) : { source: 'excel', problem: read.problem };
  },
  async reveal(cell) {
    const problem = await revealInExcel(cell);
    return problem && { source: 'excel', problem };
  },
  async write(edits) {
    // Many only check, so what writes is fetched by those who do not.
    const [{ writeExcel }, { restoreExcel }] = await Promise.all([
      import('../../hosts/excel/write-excel'),
      import('../../hosts/excel/overwritten'),
    ]);
    const takingBack =
      (overwritten: Overwritten): TakeBack =>
      async () => {
        const problem = await restoreExcel(overwritten);
        return problem && { source: 'excel', problem };
      };
    const writing = await writeExcel(edits);
    if (writing.kind === 'written') {
      return { kind: 'written', takeBack: takingBack(writing.overwritten), leftOut: [...writing.leftOut] };
    }
    const { remaining } = writing;
    return {
      kind: 'problem',
      problem:
        writing.kind === 'edit-problem'
          ? { source: 'edit', problem: writing.problem }
          : { source: 'excel', problem: writing.problem },
      ...(remaining && { remaining: { sheets: remaining.sheets, takeBack: takingBack(remaining.overwritten) } }),
    };
  },
};
