import type { WorkbookOutline } from '../workbook/outline';
import type { SheetSource } from './grid/rows';

/** The workbook that was read, as the pane knows it: its cells stay with the engine, which gives them out by rows. */
export interface OpenWorkbook extends WorkbookOutline {
  readonly source: SheetSource;
}
