import path from 'node:path';
import type { Page } from 'playwright-core';
import { until } from '../excel-host';
import { cutOff, LOOKS, objections } from './looks';
import { openExcel, PUBLISHED, type OpenExcel } from './open-excel';
import { finished, openStage, type Stage } from './open-pane';

jest.setTimeout(120_000);

const ROUNDED = path.join(__dirname, '..', '..', 'samples', 'jiaozuo-2023-budget.xlsx');

let stage: Stage;
let open: OpenExcel;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());
afterEach(async () => {
  expect([open.strangers, open.exceptions, open.complaints]).toEqual([[], [], []]);
  await open.page.context().close();
});

async function checked(options: Parameters<typeof openExcel>[2] = {}, workbook = PUBLISHED): Promise<Page> {
  open = await openExcel(stage, workbook, options);
  await open.page.getByRole('button', { name: '校验', exact: true }).click();
  expect(await finished(open.page)).toBe('checked');
  return open.page;
}

describe('the first run', () => {
  it('explains itself on one screen, opens a sample in a window of its own, and does not come again', async () => {
    open = await openExcel(stage, PUBLISHED, { viewport: { width: 320, height: 600 } });
    const { page, excel } = open;
    const welcome = page.locator('[data-welcome]');
    await welcome.waitFor();
    expect(await welcome.locator('li').count()).toBe(3);
    const bottom = await welcome.evaluate((element) => element.getBoundingClientRect().bottom);
    expect(bottom).toBeLessThanOrEqual(600);
    expect([await objections(page), await cutOff(page)]).toEqual([[], []]);
    await page.getByRole('button', { name: '打开示例工作簿' }).click();
    // An .xlsx begins as every zip does.
    await until(() => expect(excel.opened.map((file) => file.slice(0, 4))).toEqual(['UEsD']));
    await page.getByRole('button', { name: '知道了，不再显示' }).click();
    await welcome.waitFor({ state: 'detached' });
    await page.reload();
    await page.getByText('只读取，不改动任何单元格').waitFor();
    expect(await welcome.count()).toBe(0);
  });

  it('leads to the page where Excel is too old to open a sample', async () => {
    open = await openExcel(stage, PUBLISHED, { excelApi: '1.7' });
    await open.page.getByRole('button', { name: '打开示例工作簿' }).click();
    expect(await open.page.getByRole('link', { name: '在网页里看示例' }).getAttribute('href')).toBe('index.html');
  });
});

describe('looking for findings', () => {
  it('shows those with the words, says how many, and goes through them by keyboard', async () => {
    const page = await checked();
    const findings = page.locator('[data-finding]:visible');
    const all = await findings.count();
    await page.getByRole('searchbox').fill('预算06表');
    const status = page.locator('[data-filter] [role="status"]');
    await until(async () => expect(await status.textContent()).toMatch(/^显示 \d+ 条，共 \d+ 条$/));
    const shown = await findings.count();
    expect(shown).toBeGreaterThan(1);
    expect(shown).toBeLessThan(all);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const second = findings.nth(1);
    expect(await second.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    const cell = await second.getAttribute('data-cell');
    await until(() => expect(open.excel.selection).toBe(cell));
    await page.getByRole('button', { name: '全部显示' }).click();
    expect(await findings.count()).toBe(all);
  });

  it('leaves out a severity, and puts the rest under theirs', async () => {
    const page = await checked({}, ROUNDED);
    await page.getByRole('combobox', { name: '排列方式' }).selectOption('severity');
    const groups = page.locator('[data-finding-list] [role="group"]:visible').filter({ has: page.locator('h3') });
    const names = () => groups.evaluateAll((all) => all.map((group) => group.getAttribute('aria-label')));
    expect(await names()).toEqual(['错误', '警告']);
    const chip = page.getByRole('button', { name: /^错误 \d+$/ });
    expect(await chip.getAttribute('aria-pressed')).toBe('true');
    await chip.click();
    expect(await chip.getAttribute('aria-pressed')).toBe('false');
    await until(async () => expect(await names()).toEqual(['警告']));
    // The order is the person's own, and begins again with it.
    await page.reload();
    await page.getByRole('button', { name: '校验', exact: true }).click();
    await finished(page);
    expect(await names()).toEqual(['错误', '警告']);
  });
});

describe('勾稽图', () => {
  it('has every table and tie within reach, and leads from a tie to its findings and their cells', async () => {
    const page = await checked();
    await page.locator('[data-view="map"]').click();
    const broken = page.getByRole('button', { name: '支出经济分类汇总表 — 三公经费表：不平 1' });
    await broken.focus();
    await page.keyboard.press('Enter');
    const panel = page.locator('[data-map-chosen]');
    expect(await panel.getByRole('heading', { level: 2 }).evaluate((one) => one === document.activeElement)).toBe(true);
    await panel.locator('[data-finding]').click();
    await until(() => expect(open.excel.selection).toBe('预算08表!E5'));
    await panel.getByRole('button', { name: '回到图上' }).click();
    expect(await broken.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    expect(await panel.getByRole('heading', { level: 2 }).textContent()).toBe('收支总表');
    await page.locator('summary', { hasText: '表间关系列表' }).click();
    const listed = await page.locator('[data-tie]').count();
    expect(listed).toBe(await page.locator('[data-map] path').count());
  });

  it.each(LOOKS)(
    'has nothing to object to and nothing cut off, %s at %i px, contrast %s',
    async (colorScheme, width, forcedColors) => {
      const page = await checked({ colorScheme, forcedColors, viewport: { width, height: 800 } });
      await page.locator('[data-view="map"]').click();
      await page.locator('[data-map-item][data-map-state="broken"]').first().click();
      await page.locator('summary', { hasText: '表间关系列表' }).click();
      expect([await objections(page), await cutOff(page)]).toEqual([[], []]);
    },
  );
});
