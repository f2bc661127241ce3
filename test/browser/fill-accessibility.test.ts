import { AxeBuilder } from '@axe-core/playwright';
import { fillInExcel, LEDGER } from './open-fill';
import type { OpenExcel } from './open-excel';
import { openStage, type Stage } from './open-pane';

jest.setTimeout(120_000);

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let stage: Stage;
let open: OpenExcel;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());
afterEach(async () => {
  expect(open.strangers).toEqual([]);
  expect(open.exceptions).toEqual([]);
  expect(open.complaints).toEqual([]);
  await open.page.context().close();
});

describe('生成, as far as a program can tell', () => {
  it.each([
    ['light', 320, 'zh'],
    ['dark', 320, 'en'],
    ['light', 450, 'en'],
    ['dark', 450, 'zh'],
  ] as const)('is accessible, %s at %i px (%s), and nothing is cut off', async (colorScheme, width, language) => {
    open = await fillInExcel(stage, LEDGER, {
      colorScheme,
      viewport: { width, height: 900 },
      query: `?lang=${language}`,
    });
    const { page } = open;
    const check = async () => {
      const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      const cut = await page.locator('[data-fill-view] *').evaluateAll((elements) =>
        elements
          .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
          .filter((element) => getComputedStyle(element).display !== 'inline' && !element.closest('input, select'))
          .map((element) => element.outerHTML.slice(0, 120)),
      );
      expect(cut).toEqual([]);
    };
    await page.getByRole('radio').nth(1).click();
    await page.locator('summary').last().click();
    await check();
    await page.getByRole('radio').first().click();
    await page.getByRole('combobox').nth(2).selectOption('balanced');
    await page.locator('form button[type="submit"]').first().click();
    await page.locator('[data-preview]').waitFor();
    // One table, and what 舍位平衡 adjusted: all others are like these.
    await page.locator('[data-filled] summary').first().click();
    await page.locator('summary').last().click();
    await check();
    open.excel.refuse = () => 'GeneralException';
    await page.locator('[data-preview] button').last().click();
    await page.locator('[data-fill-answer="failed"]').waitFor();
    await check();
    open.excel.refuse = () => undefined;
    await page.locator('[data-preview] button').last().click();
    await page.locator('[data-fill-answer="written"]').waitFor();
    await check();
    open.excel.type('部门收支总体情况表', 'A40', '我的说明');
    await page.locator('[data-fill-answer] button').last().click();
    await page.getByRole('alertdialog').waitFor();
    await check();
  });
});
