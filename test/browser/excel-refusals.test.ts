import type { Page } from 'playwright-core';
import { until } from '../excel-host';
import { openExcel, PUBLISHED, type OpenExcel } from './open-excel';
import { answer, fillInExcel, press, preview } from './open-fill';
import { finished, openStage, type Stage } from './open-pane';

jest.setTimeout(120_000);

let stage: Stage;
let open: OpenExcel;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());
afterEach(async () => {
  expect(open.strangers).toEqual([]);
  expect(open.exceptions).toEqual([]);
  await open.page.context().close();
});

async function checked(): Promise<Page> {
  open = await openExcel(stage, PUBLISHED);
  await open.page.getByRole('button', { name: '校验', exact: true }).click();
  expect(await finished(open.page)).toBe('checked');
  return open.page;
}

/** The sheet of the first finding. */
async function firstSheet(page: Page): Promise<string> {
  const cell = await page.locator('[data-finding]').first().getAttribute('data-cell');
  return cell!.slice(0, cell!.indexOf('!'));
}

describe('when Excel does not do it', () => {
  it('says that a sheet was deleted since the check', async () => {
    const page = await checked();
    const sheet = await firstSheet(page);
    open.excel.do((book) => book.delete(book.find(sheet)!));
    await page.locator('[data-finding]').first().click();
    const problem = page.locator('[data-problem="sheet-missing"]');
    await problem.waitFor();
    expect(await problem.innerText()).toContain(sheet);
    expect(await page.locator('[data-finding]').count()).toBeGreaterThan(0);
  });

  it('leaves a hidden sheet hidden, and says so', async () => {
    const page = await checked();
    const sheet = await firstSheet(page);
    const { selection } = open.excel;
    open.excel.do((book) => (book.find(sheet)!.visibility = 'Hidden'));
    await page.locator('[data-finding]').first().click();
    await page.locator('[data-problem="sheet-hidden"]').waitFor();
    expect(open.excel.selection).toBe(selection);
    expect(open.excel.book.find(sheet)!.visibility).toBe('Hidden');
  });

  it('says what to do while a cell is being edited in the middle of writing, and writes once it is not', async () => {
    open = await fillInExcel(stage, PUBLISHED);
    const { page, excel } = open;
    excel.type('预算03表', 'F6', '');
    const before = excel.contents;
    await preview(page);
    const { trips } = excel;
    const begun = trips.length;
    // The user opens a cell while Gouji has read and not yet written.
    const execute = excel.execute.bind(excel);
    excel.execute = (body, flags) => {
      if (trips.length === begun + 3) excel.startEditing();
      return execute(body, flags);
    };
    await press(page, '写入工作簿');
    expect(await answer(page, 'failed')).toContain('请先按回车结束单元格编辑');
    excel.execute = execute;
    excel.stopEditing();
    expect(excel.contents).toEqual(before);
    await press(page, '写入工作簿');
    await answer(page, 'written');
    expect(excel.contents['预算03表']).toHaveProperty('F6');
  });

  it('adds no sheets to a workbook whose structure is protected', async () => {
    open = await fillInExcel(stage, PUBLISHED);
    const { page, excel } = open;
    excel.book.isStructureProtected = true;
    const before = excel.contents;
    await page.getByText('空白表', { exact: true }).click();
    await press(page, '插入空白表');
    expect(await answer(page, 'failed')).toContain('保护');
    expect(excel.contents).toEqual(before);
  });

  it('says that a merged area swallowed what was written', async () => {
    open = await fillInExcel(stage, PUBLISHED);
    const { page, excel } = open;
    excel.type('预算03表', 'F6', '');
    excel.do((book) => book.find('预算03表')!.merges.push({ top: 5, left: 4, bottom: 5, right: 5 }));
    const before = excel.contents;
    await preview(page);
    await press(page, '写入工作簿');
    expect(await answer(page, 'failed')).toContain('F6');
    expect(excel.contents).toEqual(before);
  });

  it('tells a session that ended from everything else', async () => {
    const page = await checked();
    open.excel.fault = 5012;
    await page.locator('[data-finding]').first().click();
    await page.locator('[data-problem]').waitFor();
    open.excel.fault = undefined;
    const cell = await page.locator('[data-finding]').first().getAttribute('data-cell');
    await page.locator('[data-finding]').first().click();
    await until(() => expect(open.excel.selection).toBe(cell));
  });
});
