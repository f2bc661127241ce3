import path from 'node:path';
import type { BrowserContextOptions } from 'playwright-core';
import { loadXlsx, startExcel, type Book, type ExcelOptions, type RunningExcel } from '../excel-host';
import type { OpenPage, Stage } from './open-pane';

const SAMPLES = path.join(__dirname, '..', '..', 'samples');
export const LEDGER = path.join(SAMPLES, 'ledger-2024-budget.xlsx');
export const PUBLISHED = path.join(SAMPLES, 'laocheng-2024-budget.xlsx');

/** A pane, and the Excel that it is in. */
export interface OpenExcel extends OpenPage {
  readonly excel: RunningExcel;
}

/** The pane in Excel with a workbook open, which is a file or made by the test. Excel is dark where the browser is. */
export async function openExcel(
  stage: Stage,
  workbook: string | Book,
  options: BrowserContextOptions & ExcelOptions & { readonly query?: string } = {},
): Promise<OpenExcel> {
  const {
    excelApi,
    platform,
    theme = options.colorScheme === 'dark' ? 'dark' : 'light',
    query = '',
    ...rest
  } = options;
  const open = await stage.newPage({ viewport: { width: 350, height: 800 }, ...rest });
  const book = typeof workbook === 'string' ? loadXlsx(workbook) : workbook;
  const excel = await startExcel(open.page, book, {
    theme,
    ...(excelApi !== undefined && { excelApi }),
    ...(platform && { platform }),
  });
  await open.page.goto(`${stage.origin}/taskpane.html${query}`);
  return { ...open, excel };
}
