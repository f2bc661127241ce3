import { documents } from './documents';
import { layDocument } from './layout/document';
import type { SheetLayout } from './layout/model';
import { layLedger } from './ledger';

/** A sample workbook, by its name without ending. */
export interface SampleWorkbook {
  readonly file: string;
  readonly sheets: readonly SheetLayout[];
}

/** The published documents, and the ledger that tables can be filled from. */
export const workbooks: readonly SampleWorkbook[] = [
  ...documents.map((document) => ({ file: document.file, sheets: layDocument(document) })),
  { file: 'ledger-2024-budget', sheets: [layLedger()] },
];
