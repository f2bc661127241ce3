import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { inspect } from '../../src/inspect';
import type { Workbook } from '../../src/workbook/workbook';
import { answer, LEDGER, press, preview, workbookOf } from './open-fill';
import { finished, openStage, type OpenPage, type Stage } from './open-pane';

jest.setTimeout(120_000);

let stage: Stage;
let open: OpenPage;
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

async function onThePage(): Promise<Page> {
  open = await stage.newPage({ acceptDownloads: true });
  const { page } = open;
  await page.goto(stage.origin);
  await finished(page);
  await page.locator('[data-view="fill"]').click();
  await page.locator('[data-survey]').waitFor();
  await page.locator('input[type="file"]').setInputFiles(LEDGER);
  await page.getByText('支出底表“支出明细底表”').waitFor();
  return page;
}

async function downloaded(page: Page, action: () => Promise<void>): Promise<{ name: string; workbook: Workbook }> {
  const [download] = await Promise.all([page.waitForEvent('download'), action()]);
  return { name: download.suggestedFilename(), workbook: workbookOf(readFileSync(await download.path())) };
}

describe('生成 on the page', () => {
  it('makes a new workbook from a ledger, in which everything ties, and leaves the opened one alone', async () => {
    const page = await onThePage();
    await page.getByRole('combobox', { name: '舍入' }).selectOption('balanced');
    await preview(page);
    expect(await page.locator('[data-filled]').count()).toBeGreaterThan(10);
    const { name, workbook } = await downloaded(page, () => press(page, '下载新工作簿'));
    expect(name).toBe('ledger-2024-budget（已生成）.xlsx');
    const said = await answer(page, 'saved');
    expect(said).toContain(name);
    const inspection = inspect(workbook);
    expect(inspection.tables.length).toBeGreaterThan(10);
    expect(inspection.findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(inspection.summary).toMatchObject({ broken: 0, suspect: 0, rounding: 0 });
    expect(said).toContain(String(inspection.summary.ties));
    // The ledger is in it as it was, cell by cell.
    expect(workbook.sheets[0]!.rows).toEqual(workbookOf(readFileSync(LEDGER)).sheets[0]!.rows);

    await press(page, '在这里打开');
    expect(await finished(page)).toBe('checked');
    expect(await page.locator('[data-open-file]').textContent()).toBe(name);
    await page.getByRole('tab', { name: '部门收支总体情况表' }).waitFor();
  });

  it('shows all that would be written, cell by cell', async () => {
    const page = await onThePage();
    await preview(page);
    const shown: Record<string, string> = {};
    for (const table of await page.locator('[data-filled]').all()) {
      await table.locator('summary').click();
      while ((await table.getByRole('button').count()) > 0) await table.getByRole('button').click();
      const sheet = (await table.getAttribute('data-sheet'))!;
      for (const row of await table.locator('[data-change]').all()) {
        const after = await row.locator('td').last().locator('span').first().innerText();
        shown[`${sheet}!${await row.getAttribute('data-change')}`] = String(Number(after));
      }
    }
    const { workbook } = await downloaded(page, () => press(page, '下载新工作簿'));
    const written = workbook.sheets
      .slice(1)
      .flatMap(({ name, rows }) =>
        [...rows].flatMap(([row, cells]) =>
          [...cells].flatMap(([column, { kind, text }]): [string, string][] =>
            kind === 'number' ? [[`${name}!${String.fromCharCode(65 + column)}${row + 1}`, String(Number(text))]] : [],
          ),
        ),
      );
    expect(Object.keys(shown).length).toBeGreaterThan(300);
    expect(shown).toEqual(Object.fromEntries(written));
  });

  it('makes only the tables that were chosen, by keyboard alone', async () => {
    const page = await onThePage();
    await page.getByRole('radio', { name: '能生成的全部' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.getByRole('checkbox', { name: '预算01表 收支总表', checked: true }).waitFor();
    await page.getByRole('textbox', { name: '年度' }).first().focus();
    await page.keyboard.press('Enter');
    await page.locator('[data-preview]').waitFor();
    expect(await page.locator('[data-filled]').count()).toBe(1);
    await page.waitForFunction(() => document.activeElement?.textContent === '预览');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('table', { name: '收支总表' }).waitFor();
    await page.keyboard.press('Tab');
    const { workbook } = await downloaded(page, () => page.keyboard.press('Enter'));
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['支出明细底表', '部门收支总体情况表']);
  });

  it('gives out blank tables that are recognised, and tie', async () => {
    const page = await onThePage();
    await page.getByText('空白表', { exact: true }).click();
    await page.getByRole('combobox', { name: '哪一套' }).selectOption('final');
    await page.getByRole('form', { name: '空白表' }).getByRole('textbox', { name: '年度' }).fill('2024');
    await page.getByRole('form', { name: '空白表' }).getByRole('textbox', { name: '部门名称' }).fill('某局');
    const { name, workbook } = await downloaded(page, () => press(page, '下载空白表'));
    expect(name).toBe('某局2024年部门决算公开表（空白）.xlsx');
    const { tables, findings, family, year } = inspect(workbook);
    expect([family, year, tables.length]).toEqual(['final', 2024, 9]);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
