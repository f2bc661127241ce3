import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { readXlsx } from '../../src/hosts/xlsx/read-xlsx';
import type { Workbook } from '../../src/workbook/workbook';
import { installExcel } from './fake-excel';
import type { OpenPage, Stage } from './open-pane';
import { plainSheets } from './plain-sheets';

const SAMPLES = path.join(__dirname, '..', '..', 'samples');
export const LEDGER = path.join(SAMPLES, 'ledger-2024-budget.xlsx');
export const PUBLISHED = path.join(SAMPLES, 'laocheng-2024-budget.xlsx');

/** The view 生成 of the pane in Excel with a workbook open, once it has looked at that. */
export async function fillInExcel(
  stage: Stage,
  file: string,
  options: BrowserContextOptions = {},
  query = '',
): Promise<OpenPage> {
  const open = await stage.newPage({ viewport: { width: 350, height: 800 }, ...options });
  const { page } = open;
  await page.route('**/office/office.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  const dark = options.colorScheme === 'dark';
  await page.addInitScript(installExcel, { sheets: plainSheets(workbookOf(readFileSync(file))), dark });
  await page.goto(`${stage.origin}/taskpane.html${query}`);
  await page.locator('[data-view="fill"]').click();
  await page.locator('[data-survey]').waitFor();
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
