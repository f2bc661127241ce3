import type { Sheet, Workbook } from './workbook';

/** What is known of a sheet beside its cells. */
export type SheetHead = Pick<Sheet, 'name' | 'hidden'>;

/** A workbook without its cells: what can be told of one that is still being read, or that is kept elsewhere. */
export interface WorkbookOutline extends Omit<Workbook, 'sheets'> {
  readonly sheets: readonly SheetHead[];
}

export function outlineOf({ sheets, ...rest }: Workbook): WorkbookOutline {
  return { ...rest, sheets: sheets.map(({ name, hidden }) => ({ name, hidden })) };
}
