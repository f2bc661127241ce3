import { spawnSync } from 'node:child_process';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../test/browser/chromium';
import { servePane } from '../test/browser/serve-pane';
import { firstLoad } from '../scripts/first-load';
import { ledgerFile } from './ledger-file';
import { longestTask, type LongestTask } from './main-thread';

const ROOT = path.join(__dirname, '..');
const LINES = 200_000;
const ROUNDS = 5;

/** How fast the built pane is in a browser, in ms; each the median of some rounds but for the large ledger. */
export interface PaneTimes {
  /** Gzipped, beside office.js. */
  readonly firstLoadBytes: number;
  readonly firstPaint: number;
  /** From pressing 校验 until the result of the first sample is there. */
  readonly check: number;
  /** From choosing the file until the result is there. */
  readonly ledger: number;
  /** A process that unzips that file and looks at every character of it. */
  readonly bare: number;
  readonly tasks: readonly (LongestTask & { readonly what: string })[];
}

/** Measures the pane as it was built last, in the system's Chromium. */
export async function timePane(): Promise<PaneTimes> {
  const server = await servePane();
  const browser = await launchChromium();
  try {
    const rounds: { paint: number; check: number }[] = [];
    for (let round = 0; round < ROUNDS; round += 1) rounds.push(await onePage(browser, server.origin));
    const page = await open(browser);
    const load = await longestTask(browser, page, () => loaded(page, server.origin));
    const check = await longestTask(browser, page, () => checked(page, pressCheck));
    const search = await longestTask(browser, page, async () => {
      await page.locator('[data-view="codes"]').click();
      await page.getByRole('searchbox').pressSequentially('维修费');
      await page.waitForTimeout(300);
      await page.locator('[data-view="check"]').click();
    });
    let time = 0;
    const ledger = await longestTask(browser, page, async () => {
      const file = ledgerFile(LINES);
      time = await checked(page, () => page.locator('input[type="file"]').setInputFiles(file));
    });
    const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;
    return {
      firstLoadBytes: firstLoad(path.join(ROOT, 'dist/pane')).reduce((sum, { bytes }) => sum + bytes, 0),
      firstPaint: median(rounds.map(({ paint }) => paint)),
      check: median(rounds.map((one) => one.check)),
      ledger: time,
      bare: timeBare(),
      tasks: [
        { what: 'start, with the sample', ...load },
        { what: 'check', ...check },
        { what: 'typing in the code search', ...search },
        { what: `ledger of ${LINES} lines`, ...ledger },
      ],
    };
  } finally {
    await browser.close();
    await server.close();
  }
}

function timeBare(): number {
  const start = performance.now();
  spawnSync(process.execPath, [path.join(__dirname, 'bare.js'), ledgerFile(LINES)]);
  return performance.now() - start;
}

async function onePage(browser: Browser, origin: string): Promise<{ paint: number; check: number }> {
  const page = await open(browser);
  await loaded(page, origin);
  const paint = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN);
  const check = await checked(page, () => pressCheck(page));
  await page.context().close();
  return { paint, check };
}

async function open(browser: Browser): Promise<Page> {
  return (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
}

async function loaded(page: Page, origin: string): Promise<void> {
  await page.goto(origin);
  await page.locator('[data-stage="checked"]').waitFor();
  await page.locator('[role="gridcell"]').first().waitFor();
}

const pressCheck = (page: Page): Promise<void> => page.getByRole('button', { name: '校验', exact: true }).click();

/** How long it is from something until the page shows a new result, by the page's own clock. */
async function checked(page: Page, start: (page: Page) => Promise<unknown>): Promise<number> {
  const done = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let begun: number | undefined;
        new MutationObserver(() => {
          const stage = document.querySelector('[data-stage]')?.getAttribute('data-stage');
          if (stage === 'working') begun ??= performance.now();
          else if (begun !== undefined) resolve(performance.now() - begun);
        }).observe(document.body, { subtree: true, childList: true, attributes: true });
      }),
  );
  await start(page);
  return done;
}
