/** Takes the pictures of the README and the manual: docs/pictures/*.png. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../test/browser/chromium';
import { servePane } from '../test/browser/serve-pane';
import { loadXlsx, startExcel, type RunningExcel } from '../test/excel-host';

const ROOT = path.join(__dirname, '..');
const FOLDER = path.join(ROOT, 'docs', 'pictures');
const SAMPLE = 'laocheng-2024-budget.xlsx';
const LEDGER = 'ledger-2024-budget.xlsx';

/** Enough for a page, and half of the bytes of twice as many points. */
const SHARPNESS = 1.5;

type Scheme = 'light' | 'dark';

/** The page as it opens in a plain browser, gone to its first finding. */
async function pictureOfPage(browser: Browser, origin: string, scheme: Scheme): Promise<void> {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 800 },
    colorScheme: scheme,
    deviceScaleFactor: SHARPNESS,
  });
  await page.goto(origin);
  await page.waitForSelector('[data-stage="checked"]');
  await goToFirstRelation(page);
  await page.waitForSelector('[role="gridcell"]');
  await save(page, `page-${scheme}`);
}

/** The pane as it stands in Excel, before and after a check; one digit of the sample is wrong, as in the manual's example. */
async function pictureOfPane(browser: Browser, origin: string, width: number, scheme: Scheme): Promise<void> {
  const { page, excel } = await openExcel(browser, origin, width, scheme);
  excel.type('预算03表', 'F8', 1682.35);
  await page.waitForSelector('[data-stage="empty"]');
  await save(page, `pane-empty-${width}-${scheme}`, false);
  await page.getByRole('button', { name: '校验', exact: true }).click();
  await page.waitForSelector('[data-stage="checked"]');
  await goToFirstRelation(page);
  await save(page, `pane-${width}-${scheme}`);
}

/** What there is to see after a check: 勾稽图, the sheets, the settings, and findings that were looked for. */
async function pictureOfViews(browser: Browser, origin: string, scheme: Scheme): Promise<void> {
  const page = await openPane(browser, origin, 450, scheme);
  await page.getByRole('button', { name: '校验', exact: true }).click();
  await page.waitForSelector('[data-stage="checked"]');
  await page.getByRole('searchbox').fill('预算06表');
  await page.getByRole('combobox', { name: '排列方式' }).selectOption('severity');
  await save(page, `pane-filter-450-${scheme}`, false);
  await page.getByRole('button', { name: '全部显示' }).click();
  await page.locator('#sheets summary').click();
  await page.locator('[data-sheet]').first().waitFor();
  await page.locator('#sheets').evaluate((fold) => fold.scrollIntoView());
  await save(page, `pane-sheets-450-${scheme}`, false);
  await page.locator('[data-view="map"]').click();
  await page.locator('[data-map]').waitFor();
  await save(page, `pane-map-450-${scheme}`, false);
  await page.getByRole('button', { name: '设置' }).click();
  await page.locator('[data-settings-view]').waitFor();
  await save(page, `pane-settings-450-${scheme}`);
}

/** A code looked up in the pane. */
async function pictureOfCodes(browser: Browser, origin: string, width: number, scheme: Scheme): Promise<void> {
  const page = await openPane(browser, origin, width, scheme);
  await page.locator('[data-view="codes"]').click();
  await page.getByRole('searchbox').fill('基本工资');
  await page.getByRole('combobox', { name: '单位' }).selectOption('institution');
  await page.locator('[data-code-result="30101"]').click();
  await save(page, `pane-codes-${width}-${scheme}`);
}

/** Tables made of a ledger, before they are written. */
async function pictureOfFilling(browser: Browser, origin: string, width: number, scheme: Scheme): Promise<void> {
  const page = await openPane(browser, origin, width, scheme, LEDGER);
  await page.locator('[data-view="fill"]').click();
  await page.getByRole('combobox', { name: '舍入' }).selectOption('balanced');
  await save(page, `pane-fill-${width}-${scheme}`, false);
  await page.getByRole('button', { name: '预览', exact: true }).click();
  await page.locator('[data-filled] summary').first().click();
  await save(page, `pane-preview-${width}-${scheme}`);
}

async function openPane(...how: Parameters<typeof openExcel>): Promise<Page> {
  return (await openExcel(...how)).page;
}

/** The pane in Excel with a sample open. */
async function openExcel(
  browser: Browser,
  origin: string,
  width: number,
  scheme: Scheme,
  sample = SAMPLE,
): Promise<{ readonly page: Page; readonly excel: RunningExcel }> {
  const page = await browser.newPage({
    viewport: { width, height: 900 },
    colorScheme: scheme,
    deviceScaleFactor: SHARPNESS,
  });
  // tsx names functions through a helper of its own, which the browser has not.
  await page.addInitScript('globalThis.__name = (named) => named');
  const excel = await startExcel(page, loadXlsx(path.join(ROOT, 'samples', sample)), { theme: scheme });
  await page.goto(`${origin}/taskpane.html`);
  return { page, excel };
}

async function goToFirstRelation(page: Page): Promise<void> {
  const finding = page.locator('[data-finding][data-verdict]').first();
  await finding.click();
  // What can be done about it is fetched when it is first needed.
  await page.getByRole('button', { name: '忽略' }).first().waitFor();
  await finding.evaluate((card) => card.scrollIntoView({ block: 'center' }));
}

async function save(page: Page, name: string, close = true): Promise<void> {
  await page.mouse.move(0, 0);
  await page.screenshot({ path: path.join(FOLDER, `${name}.png`) });
  if (close) await page.close();
}

async function take(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const server = await servePane();
  const browser = await launchChromium();
  for (const scheme of ['light', 'dark'] as const) {
    await pictureOfPage(browser, server.origin, scheme);
    await pictureOfViews(browser, server.origin, scheme);
    for (const width of [320, 450]) {
      await pictureOfPane(browser, server.origin, width, scheme);
      await pictureOfCodes(browser, server.origin, width, scheme);
      await pictureOfFilling(browser, server.origin, width, scheme);
    }
  }
  await browser.close();
  await server.close();
}

void take();
