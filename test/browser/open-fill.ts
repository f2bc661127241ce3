import type { BrowserContextOptions, Page } from 'playwright-core';
import { readXlsx } from '../../src/hosts/xlsx/read-xlsx';
import type { Workbook } from '../../src/workbook/workbook';
import { openExcel, type OpenExcel } from './open-excel';
import type { Stage } from './open-pane';

export { LEDGER, PUBLISHED } from './open-excel';

/** The view 生成 of the pane in Excel with a workbook open, once it has looked at that. */
export async function fillInExcel(
  stage: Stage,
  file: string,
  options: BrowserContextOptions & { readonly query?: string } = {},
): Promise<OpenExcel> {
  const open = await openExcel(stage, file, options);
  await open.page.locator('[data-view="fill"]').click();
  await open.page.locator('[data-survey]').waitFor();
  return open;
}

export function workbookOf(bytes: Uint8Array): Workbook {
  const reading = readXlsx(new Uint8Array(bytes), 'a.xlsx');
  if (!reading.ok) throw new Error(reading.problem.code);
  return reading.workbook;
}

export async function preview(page: Page): Promise<void> {
  await press(page, '预览');
  await page.locator('[data-preview]').waitFor();
}

export async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
}

/** What the view says became of it, once it says so. */
export async function answer(page: Page, kind: string): Promise<string> {
  await page.locator(`[data-fill-answer="${kind}"]`).waitFor();
  return page.locator('[data-fill-answer]').innerText();
}
