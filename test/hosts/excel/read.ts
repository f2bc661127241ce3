import { createBuilder, type WorkbookBuilder } from '../../../src/hosts/excel/build-workbook';
import { readExcel, type ExcelReading } from '../../../src/hosts/excel/read-excel';
import type { Workbook } from '../../../src/workbook/workbook';

export type Read =
  { readonly kind: 'workbook'; readonly workbook: Workbook } | Extract<ExcelReading, { kind: 'problem' }>;

/** Reads the workbook that is open in Excel and puts it together here. */
export async function readWhole(progress: (done: number) => void = () => undefined): Promise<Read> {
  let builder: WorkbookBuilder | undefined;
  const reading = await readExcel(
    {
      openOutline: (outline) => {
        builder = createBuilder(outline);
        return Promise.resolve();
      },
      addPieces: (pieces) => {
        for (const piece of pieces) builder!.add(piece);
        return Promise.resolve();
      },
    },
    progress,
  );
  return reading.kind === 'workbook' ? { kind: 'workbook', workbook: builder!.workbook() } : reading;
}
