import { writeExcel, type ExcelWriting } from '../../../src/hosts/excel/write-excel';
import type { WorkbookEdits } from '../../../src/workbook/edits';
import { amount, blank, changing, formula, laid, newSheet, text } from '../xlsx/write/written';
import { cellAt, givenSheet, statefulExcel, type StatefulExcel } from './stateful-excel';

/** What a writing that must have succeeded answers. */
export async function written(edits: WorkbookEdits): Promise<Extract<ExcelWriting, { kind: 'written' }>> {
  const writing = await writeExcel(edits);
  if (writing.kind !== 'written') throw new Error(JSON.stringify(writing));
  return writing;
}

/** All contents and formats, without cells that hold nothing and look like nothing. */
export function state(excel: StatefulExcel): unknown {
  return excel.sheets.map(({ name, cells }) => [
    name,
    [...cells]
      .filter(([, { value, format }]) => value !== '' || format !== 'General')
      .map(([address, { value, formula: own, format }]) => [address, value, own, format])
      .sort(),
  ]);
}

export const contents = (excel: StatefulExcel, sheet: number, ...addresses: string[]): unknown[] =>
  addresses.map((address) => {
    const { value, formula: own, format } = cellAt(excel.sheets[sheet]!, address);
    return [value, own, format];
  });

/** Something of everything. */
export const EDITS: WorkbookEdits = {
  ...changing('01', {
    A1: text('合计'),
    B1: amount('421.29'),
    B2: formula('SUM(B1,附表!A1)', '422.39'),
    C9: blank,
    A5: text('=1+1'),
  }),
  newSheets: [
    newSheet('附表', [laid('A1', amount('1.10')), laid('A2', text('001')), laid('B1', formula("'01'!B1", '421.29'))], {
      rowHeights: [20],
      columnWidths: [12],
    }),
  ],
};

/** A workbook with something of everything in one sheet. */
export function given(version?: string): StatefulExcel {
  const excel = statefulExcel(version);
  givenSheet(excel, '01', { A1: '001', B1: 1, B2: '=B1', C9: "'2024", D4: '旁边', A5: true }, { A1: '@', B1: '0.00' });
  return excel;
}
