import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readXlsx } from '../../src/hosts/xlsx/read-xlsx';
import { inspect } from '../../src/inspect';
import { finished, openStage, type OpenPage, type Stage } from './open-pane';

jest.setTimeout(60_000);

describe('acting on findings in the page', () => {
  let stage: Stage;
  let open: OpenPage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());
  beforeEach(async () => {
    open = await stage.newPage();
    await open.page.goto(`${stage.origin}/taskpane.html`);
    await finished(open.page);
  });
  afterEach(async () => {
    expect(open.exceptions).toEqual([]);
    expect(open.strangers).toEqual([]);
    await open.page.context().close();
  });

  it('keeps changes in a copy that is downloaded with all of them, while the file stays', async () => {
    const { page } = open;
    const findings = page.locator('[data-finding][data-severity="warning"]');
    const before = await findings.count();
    await findings.first().click();
    await page.locator('[data-waive]').click();
    await page.getByRole('textbox', { name: '忽略的理由' }).fill('已核实');
    await page.getByRole('button', { name: '确定忽略' }).click();
    await page.locator('[data-unsaved="1"]').waitFor();
    expect(await page.locator('[data-outcome="waived"]').textContent()).toContain('下载副本后');
    expect(await findings.count()).toBe(before - 1);
    await page.getByRole('button', { name: '生成审核结果表' }).click();
    await page.locator('[data-unsaved="2"]').waitFor();

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '下载副本' }).click(),
    ]);
    const copy = readXlsx(new Uint8Array(readFileSync(await download.path())), 'copy.xlsx');
    if (!copy.ok) throw new Error(copy.problem.code);
    expect(copy.workbook.sheets.map(({ name }) => name)).toContain('审核结果');
    expect(inspect(copy.workbook).waived).toMatchObject([{ waived: { reason: '已核实' } }]);
    await page.locator('[data-outcome="saved"]').waitFor();
    expect(await page.locator('[data-unsaved]').count()).toBe(0);
    expect(download.suggestedFilename()).toMatch(/（已改）\.xlsx$/);
  });

  it('pushes down what is below the bars at the top, and shows nothing between them', async () => {
    const { page } = open;
    const top = page.locator('[data-top]');
    const filter = page.locator('[data-filter]');
    const under = async () =>
      (await filter.boundingBox())!.y - (await top.evaluate((e) => e.getBoundingClientRect().bottom));
    // Scrolled so far that the button sticks, with the filter still in sight below it.
    await filter.evaluate((e) => {
      const pane = document.querySelector('[data-stage]')!.parentElement!;
      pane.scrollTop += e.getBoundingClientRect().top - 185;
    });
    expect(await under()).toBeGreaterThan(0);
    await page.getByRole('button', { name: '生成审核结果表' }).evaluate((e: HTMLElement) => e.click());
    await page.locator('[data-outcome="reported"]').waitFor();
    await page.locator('[data-unsaved="1"]').waitFor();
    expect(await under()).toBeGreaterThan(0);
    expect(await top.locator('[data-outcome], [data-unsaved]').count()).toBe(2);
    expect(await top.evaluate((e) => getComputedStyle(e).backgroundColor)).toMatch(/^rgb\(/);
  });

  it('asks before another file takes the place of changes that were not downloaded', async () => {
    const { page } = open;
    await page.getByRole('button', { name: '生成审核结果表' }).click();
    await page.locator('[data-unsaved="1"]').waitFor();
    const file = path.join(__dirname, '../../samples/fengqiu-2024-final.xlsx');
    await page.locator('input[type="file"]').setInputFiles(file);
    const dialog = page.getByRole('alertdialog');
    await dialog.getByRole('button', { name: '取消' }).click();
    expect(await page.locator('[data-unsaved="1"]').count()).toBe(1);
    await page.locator('input[type="file"]').setInputFiles(file);
    await dialog.getByRole('button', { name: '放弃改动' }).click();
    await page.getByText('封丘县').first().waitFor();
    expect(await page.locator('[data-unsaved]').count()).toBe(0);
  });
});
