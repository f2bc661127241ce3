import type { Page } from 'playwright-core';
import { until, type Contents } from '../excel-host';
import type { OpenExcel } from './open-excel';
import { answer, fillInExcel, LEDGER, press, preview, PUBLISHED } from './open-fill';
import { openStage, type Stage } from './open-pane';

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
  expect(open.complaints).toEqual([]);
  await open.page.context().close();
});

async function inExcel(file = LEDGER): Promise<Page> {
  open = await fillInExcel(stage, file);
  return open.page;
}

const contents = (): Contents => open.excel.contents;

describe('生成 in Excel', () => {
  it('writes what was shown, checks it, and takes it back', async () => {
    const page = await inExcel();
    const before = contents();
    await preview(page);
    expect(contents()).toEqual(before);
    // What was waited for is in sight, and not under the button that sticks to the bottom.
    const heading = (await page.getByRole('heading', { name: '预览' }).boundingBox())!;
    const button = (await page.getByRole('button', { name: '写入工作簿' }).boundingBox())!;
    expect(heading.y).toBeGreaterThanOrEqual(0);
    expect(heading.y + heading.height).toBeLessThanOrEqual(button.y);
    const trips = open.excel.trips.length;
    await press(page, '写入工作簿');
    const said = await answer(page, 'written');
    // Three trips to read and compare, three to write, three to read and check, whatever the number of sheets.
    expect(open.excel.trips.length - trips).toBeLessThanOrEqual(9);
    const after = contents();
    expect(after['支出明细底表']).toEqual(before['支出明细底表']);
    const added = Object.keys(after).filter((name) => !(name in before));
    expect(added.length).toBeGreaterThan(10);
    expect(said).toContain(`新建工作表 ${added.length} 张：${added.join('、')}`);
    expect(Object.values(after[added[0]!]!).some((entry) => String(entry).startsWith('=SUM('))).toBe(true);

    await press(page, '看核对结果');
    expect(await page.locator('[data-stage]').getAttribute('data-stage')).toBe('checked');
    expect(await page.locator('[data-finding][data-severity="error"]').count()).toBe(0);
    await page.locator('[data-view="fill"]').click();

    await press(page, '撤销');
    await answer(page, 'undone');
    expect(contents()).toEqual(before);
  });

  it('changes only what is missing in tables that are there, and brings that back', async () => {
    const page = await inExcel(PUBLISHED);
    open.excel.type('预算03表', 'F6', '');
    const before = contents();
    await preview(page);
    await page.locator('[data-filled][data-sheet="预算03表"] summary').click();
    const row = page.locator('[data-filled][data-sheet="预算03表"] [data-change]');
    expect(await row.count()).toBe(1);
    expect(await row.getAttribute('data-change')).toBe('F6');
    expect(await row.innerText()).toMatch(/空\s+2301\.43/);
    await press(page, '写入工作簿');
    await answer(page, 'written');
    const after = contents();
    const changed = Object.keys(after['预算03表']!).filter((at) => after['预算03表']![at] !== before['预算03表']![at]);
    expect(changed).toEqual(['F6']);
    await press(page, '撤销');
    await answer(page, 'undone');
    expect(contents()).toEqual(before);
  });

  it('writes nothing over what was changed after the preview, and shows the new preview', async () => {
    const page = await inExcel();
    await preview(page);
    open.excel.type('支出明细底表', 'L5', 99999);
    const before = contents();
    await press(page, '写入工作簿');
    await page.locator('[data-revised]').waitFor();
    expect(contents()).toEqual(before);
    await press(page, '写入工作簿');
    await answer(page, 'written');
    expect(Object.keys(contents()).length).toBeGreaterThan(Object.keys(before).length);
  });

  it('asks before it takes back what was edited since, and gives the focus back', async () => {
    const page = await inExcel();
    await preview(page);
    await press(page, '写入工作簿');
    await answer(page, 'written');
    open.excel.type('部门收支总体情况表', 'A40', '我的说明');
    const edited = contents();
    await press(page, '撤销');
    const dialog = page.getByRole('alertdialog', { name: '写入以后又有改动' });
    await dialog.waitFor();
    await page.waitForFunction(() => document.activeElement?.textContent === '不撤销');
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    expect(contents()).toEqual(edited);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('撤销');
    await press(page, '撤销');
    await press(page, '仍然撤销');
    await answer(page, 'undone');
    expect(Object.keys(contents())).toEqual(['支出明细底表']);
  });

  it('says what is in the way, leaves nothing behind, and works after that', async () => {
    const page = await inExcel();
    const before = contents();
    await preview(page);
    open.excel.startEditing();
    await press(page, '写入工作簿');
    expect(await answer(page, 'failed')).toContain('请先按回车结束单元格编辑');
    // Refused in the middle: what was written until then is taken back.
    open.excel.stopEditing();
    open.excel.refuse = (_, index) => (index >= 40 ? 'GeneralException' : undefined);
    await press(page, '写入工作簿');
    await page.getByText('Excel 没有完成操作').waitFor();
    expect(contents()).toEqual(before);
    expect(await answer(page, 'failed')).toContain('没有留下任何写入的内容');
    open.excel.refuse = () => undefined;
    await press(page, '写入工作簿');
    await answer(page, 'written');
  });

  it('says which sheets hold a part of it where Excel does not let it be taken back, and tries again', async () => {
    const page = await inExcel();
    const before = contents();
    await preview(page);
    open.excel.refuse = ({ what }, index) =>
      index >= 40 || what === 'Worksheet.Delete' ? 'GeneralException' : undefined;
    await press(page, '写入工作簿');
    expect(await answer(page, 'failed')).toContain('可能还有写入的内容：部门收支总体情况表');
    open.excel.refuse = () => undefined;
    await press(page, '撤销');
    await answer(page, 'undone');
    expect(contents()).toEqual(before);
  });

  it('names the protected sheet', async () => {
    const page = await inExcel(PUBLISHED);
    open.excel.type('预算03表', 'F6', '');
    open.excel.book.find('预算03表')!.isProtected = true;
    const before = contents();
    await preview(page);
    await press(page, '写入工作簿');
    expect(await answer(page, 'failed')).toContain('工作表“预算03表”受保护');
    expect(contents()).toEqual(before);
  });

  it('says what is wrong with a line of the ledger, and goes there', async () => {
    const page = await inExcel();
    open.excel.type('支出明细底表', 'L5', '约三万');
    await preview(page);
    expect(await page.locator('[data-blocking="true"]').innerText()).toContain('支出明细底表!L5');
    expect(await page.getByRole('button', { name: '写入工作簿' }).count()).toBe(0);
    await press(page, '支出明细底表!L5');
    await until(() => expect(open.excel.selection).toBe('支出明细底表!L5'));
  });

  it('inserts blank tables beside what is there, and takes them back', async () => {
    const page = await inExcel(PUBLISHED);
    const before = contents();
    await page.getByText('空白表', { exact: true }).click();
    await press(page, '插入空白表');
    expect(await answer(page, 'written')).toContain('预算01表(2)');
    const after = contents();
    for (const sheet of Object.keys(before)) expect(after[sheet]).toEqual(before[sheet]);
    await press(page, '撤销');
    await answer(page, 'undone');
    expect(contents()).toEqual(before);
  });
});
