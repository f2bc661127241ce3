import { readExcel } from '../../hosts/excel/read-excel';
import { revealInExcel } from '../../hosts/excel/reveal';
import type { Host } from '../host';

/** The workbook that is open in Excel. */
export const excelHost: Host = {
  kind: 'excel',
  async read(progress) {
    const reading = await readExcel(progress);
    return reading.kind === 'workbook'
      ? reading
      : { kind: 'problem', problem: { source: 'excel', problem: reading.problem } };
  },
  async reveal(cell) {
    const problem = await revealInExcel(cell);
    return problem && { source: 'excel', problem };
  },
};
