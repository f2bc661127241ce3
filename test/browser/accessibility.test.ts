import { AxeBuilder } from '@axe-core/playwright';
import path from 'node:path';
import { drop, finished, openStage, type Stage } from './open-pane';

jest.setTimeout(90_000);

const SAMPLES = path.join(__dirname, '..', '..', 'samples');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

describe('accessibility, as far as a program can tell', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());

  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 320],
    ['dark', 320],
  ] as const)('nothing to object to, %s at %i px', async (colorScheme, width) => {
    const { page } = await stage.newPage({ colorScheme, viewport: { width, height: 800 } });
    await page.goto(`${stage.origin}/taskpane.html`);
    await finished(page);
    await page.locator('input[type="file"]').setInputFiles(path.join(SAMPLES, 'shilong-2024-budget.xlsx'));
    await page.getByRole('heading', { name: /石龙区/ }).waitFor();
    await page.locator('[role="gridcell"]').first().waitFor();
    for (const fold of await page.locator('summary').all()) await fold.click();
    await page.locator('[data-sheet]').first().waitFor();
    await page.locator('[data-finding]').first().click();
    const checked = await new AxeBuilder({ page }).withTags(RULES).analyze();
    expect(checked.violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);

    await drop(page, '说明.txt', Buffer.from('这不是工作簿'));
    await page.locator('[data-stage="failed"]').waitFor();
    const failed = await new AxeBuilder({ page }).withTags(RULES).analyze();
    expect(failed.violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    await page.context().close();
  });

  it.each(['zh', 'en'])('nothing is cut off at 320 px (%s)', async (language) => {
    const { page } = await stage.newPage({ viewport: { width: 320, height: 800 } });
    await page.goto(`${stage.origin}/taskpane.html?lang=${language}`);
    await finished(page);
    for (const fold of await page.locator('summary').all()) await fold.click();
    await page.locator('[data-sheet]').first().waitFor();
    const cut = await page.locator('[data-stage] *').evaluateAll((elements) =>
      elements
        .filter((element) => !element.closest('[role="status"]') && element.scrollWidth > element.clientWidth + 1)
        .filter((element) => getComputedStyle(element).display !== 'inline' && element.clientWidth > 0)
        .map((element) => element.outerHTML.slice(0, 120)),
    );
    expect(cut).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.context().close();
  });

  it('announces the result', async () => {
    const { page } = await stage.newPage();
    await page.goto(`${stage.origin}/taskpane.html`);
    await finished(page);
    expect(await page.locator('[role="status"]').first().textContent()).toMatch(/^校验完成/);
    await page.context().close();
  });
});
