import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe objects to in a page: the rule, and the first place. */
export async function objections(page: Page): Promise<unknown> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  return violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
}

/** What is wider than the room it has. */
export async function cutOff(page: Page): Promise<readonly string[]> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
    page.viewportSize()!.width,
  );
  return page.locator('[data-stage] *').evaluateAll((elements) =>
    elements
      .filter((element) => !element.closest('[role="status"]') && element.scrollWidth > element.clientWidth + 1)
      .filter((element) => getComputedStyle(element).display !== 'inline' && element.clientWidth > 0)
      .map((element) => element.outerHTML.slice(0, 120)),
  );
}

/** Light, dark and contrast, at the widths that panes have. */
export const LOOKS = [
  ['light', 320, 'none'],
  ['dark', 450, 'none'],
  ['dark', 800, 'active'],
] as const;
