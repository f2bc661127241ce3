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

describe('the sheets', () => {
  it('can be said to be no table, which the workbook remembers', async () => {
    const page = await checked();
    await page.locator('#sheets summary').click();
    const choice = page.getByRole('combobox', { name: '“预算08表”是哪张表' });
    await choice.selectOption({ label: '不是公开表' });
    await page.getByText('12 张表已识别').waitFor();
    expect([await objections(page), await cutOff(page)]).toEqual([[], []]);
    await page.reload();
    await page.getByRole('button', { name: '校验', exact: true }).click();
    await page.getByText('12 张表已识别').waitFor();
  });

  it('say what they lack for the table that they are said to be', async () => {
    const page = await checked();
    await page.locator('#sheets summary').click();
    await page.getByRole('combobox', { name: '“预算01表”是哪张表' }).selectOption({ label: '三公经费表' });
    const unread = page.locator('[data-sheet="预算01表"] [data-unread="said-otherwise"]');
    await unread.waitFor();
    expect(await unread.textContent()).toContain('已指定为《三公经费表》');
    await page.getByRole('button', { name: '1 张工作表未识别' }).click();
    expect(await page.evaluate(() => document.activeElement?.closest('#sheets') !== null)).toBe(true);
  });
});

describe('the settings', () => {
  it('keep the tolerance with the workbook and check again', async () => {
    const page = await checked({}, ROUNDED);
    const errors = () => page.locator('[data-severity-chip="error"]').textContent();
    const before = await errors();
    await page.getByRole('button', { name: '设置' }).click();
    await page.getByRole('radio', { name: /^分毫不差/ }).click();
    await until(async () => expect(await page.getByRole('radio', { name: /^分毫不差/ }).isEnabled()).toBe(true));
    await page.locator('[data-view="check"]').click();
    await until(async () => expect(await errors()).not.toBe(before));
    await page.reload();
    await page.getByRole('button', { name: '校验', exact: true }).click();
    await finished(page);
    await page.getByRole('button', { name: '设置' }).click();
    expect(await page.getByRole('radio', { name: /^分毫不差/ }).isChecked()).toBe(true);
  });

  it('keep habits with the person, in another workbook too', async () => {
    const page = await checked();
    await page.getByRole('button', { name: '设置' }).click();
    await page.getByRole('combobox', { name: '生成的合计' }).selectOption('values');
    await page.getByRole('combobox', { name: '语言' }).selectOption('en');
    await page.reload();
    await page.getByRole('button', { name: 'Settings' }).click();
    expect(await page.getByRole('combobox', { name: 'Totals filled in' }).inputValue()).toBe('values');
  });

  it.each(LOOKS)(
    'have nothing to object to and nothing cut off, %s at %i px, contrast %s',
    async (colorScheme, width, forcedColors) => {
      const page = await checked({ colorScheme, forcedColors, viewport: { width, height: 800 } });
      await page.getByRole('button', { name: '设置' }).click();
      await page.locator('[data-settings-view]').waitFor();
      expect([await objections(page), await cutOff(page)]).toEqual([[], []]);
    },
  );
});
