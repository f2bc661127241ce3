import { ledgerFile } from '../../bench/ledger-file';
import { finished, openStage, type OpenPage, type Stage } from './open-pane';

jest.setTimeout(180_000);

const LINES = 200_000;

describe('a ledger of 200 000 lines on the page', () => {
  let stage: Stage;
  let open: OpenPage;
  let file: string;
  beforeAll(async () => {
    file = ledgerFile(LINES);
    stage = await openStage();
    open = await stage.newPage();
    await open.page.goto(stage.origin);
    await finished(open.page);
  });
  afterAll(async () => {
    expect(open.exceptions).toEqual([]);
    await stage.close();
  });

  it('can be stopped while it is read: what was there before is there again', async () => {
    const { page } = open;
    const heading = await page.getByRole('heading', { level: 2 }).first().textContent();
    await page.locator('input[type="file"]').setInputFiles(file);
    await page.locator('[role="progressbar"][aria-valuenow]').waitFor();
    // Were it read in the page itself, nobody would hear of this before the end.
    await page.getByRole('button', { name: '停止' }).click();
    const said = page.locator('[data-problem="stopped"]');
    await said.waitFor();
    expect(await said.textContent()).toContain('已停止');
    expect(await page.locator('[data-stage]').getAttribute('data-stage')).toBe('checked');
    expect(await page.getByRole('heading', { level: 2 }).first().textContent()).toBe(heading);
    expect(await page.locator('[role="gridcell"]').count()).toBeGreaterThan(0);
    expect(page.workers()).toHaveLength(1);
  });

  it('is read with progress while the page answers, and only what is in view is drawn', async () => {
    const { page } = open;
    await page.evaluate(() => {
      const told: number[] = [];
      const look = (): void => {
        const now = document.querySelector('[role="progressbar"]')?.getAttribute('aria-valuenow');
        if (now && told.at(-1) !== Number(now)) told.push(Number(now));
      };
      new MutationObserver(look).observe(document.body, { subtree: true, childList: true, attributes: true });
      Object.assign(globalThis, { told });
    });
    await page.locator('input[type="file"]').setInputFiles(file);
    await page.locator('[data-stage="working"]').waitFor();
    // The page answers while the work goes on: it shows another view and comes back.
    await page.locator('[data-view="codes"]').click();
    await page.getByRole('searchbox').fill('30201');
    expect(await page.locator('[data-stage]').getAttribute('data-stage')).toBe('working');
    await page.locator('[data-view="check"]').click();
    await page.locator('[data-stage="checked"]').waitFor({ timeout: 120_000 });
    const told = await page.evaluate<number[]>('told');
    expect(told.length).toBeGreaterThan(10);
    expect(told).toEqual([...told].sort((a, b) => a - b));

    const grid = page.getByRole('grid');
    await grid.waitFor();
    expect(Number(await grid.getAttribute('aria-rowcount'))).toBeGreaterThan(LINES);
    await grid.focus();
    await page.keyboard.press('Control+End');
    await page.locator(`[data-address="A${LINES + 1}"]`, { hasText: /^112\d{3}$/ }).waitFor();
    expect(await page.locator('[role="gridcell"]').count()).toBeLessThan(1_500);
  });
});

describe('where the browser has no workers', () => {
  it('the page checks all the same', async () => {
    const stage = await openStage();
    const { page, exceptions } = await stage.newPage();
    await page.addInitScript(() => {
      const Worker = function (): void {
        throw new DOMException('not here', 'SecurityError');
      };
      Object.assign(globalThis, { Worker });
    });
    await page.goto(stage.origin);
    expect(await finished(page)).toBe('checked');
    expect(page.workers()).toEqual([]);
    await page.locator('[role="gridcell"]').first().waitFor();
    expect(exceptions).toEqual([]);
    await stage.close();
  });
});

describe('where what computes cannot be fetched', () => {
  it('the page says so in a sentence, and goes on when it can', async () => {
    const stage = await openStage();
    const { page } = await stage.newPage();
    await page.goto(stage.origin);
    expect(await finished(page)).toBe('checked');
    await page.locator('[role="gridcell"]').first().waitFor();
    await page.route('**/*.js', (route) => route.abort());
    await page.getByRole('button', { name: '校验', exact: true }).click();
    await page.locator('[data-stage="failed"]').waitFor();
    expect(await page.locator('[data-problem]').textContent()).toContain('工作簿没有被改动');
    await page.unroute('**/*.js');
    await page.getByRole('button', { name: '校验', exact: true }).click();
    await page.locator('[data-stage="checked"]').waitFor();
    await stage.close();
  });
});
