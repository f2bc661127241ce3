import path from 'node:path';
import { loadXlsx, startExcel, until, type RunningExcel } from '../excel-host';
import { finished, openStage, type OpenPage, type Stage } from './open-pane';

jest.setTimeout(60_000);

const SAMPLE = path.join(__dirname, '..', '..', 'samples', 'laocheng-2024-budget.xlsx');

describe('the pane in Excel', () => {
  let stage: Stage;
  let open: OpenPage;
  let excel: RunningExcel;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());
  beforeEach(async () => {
    open = await stage.newPage({ viewport: { width: 350, height: 700 } });
    excel = await startExcel(open.page, loadXlsx(SAMPLE));
    await open.page.goto(`${stage.origin}/taskpane.html`);
  });
  afterEach(async () => {
    expect(open.exceptions).toEqual([]);
    await open.page.context().close();
  });

  const check = () => open.page.getByRole('button', { name: '校验', exact: true }).click();

  it('begins with what it does, and no file to choose', async () => {
    const { page } = open;
    await page.locator('[data-stage="empty"]').waitFor();
    expect(await page.getByRole('main').textContent()).toContain('只读取，不改动任何单元格');
    expect(await page.locator('[data-drop-zone]').count()).toBe(0);
  });

  it('finds the same as the page does, and selects the cell in Excel', async () => {
    const { page } = open;
    await check();
    expect(await finished(page)).toBe('checked');
    const inExcel = await page
      .locator('[data-finding]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-cell')));
    await page.locator('[data-finding]').first().click();
    await until(() => expect(excel.selection).toBe(inExcel[0]));

    const plain = await stage.newPage();
    await plain.page.goto(`${stage.origin}/taskpane.html`);
    await finished(plain.page);
    const inPage = await plain.page
      .locator('[data-finding]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-cell')));
    expect(inExcel).toEqual(inPage);
    await plain.page.context().close();
  });

  it('says what to do while a cell is being edited, and works after that', async () => {
    const { page } = open;
    excel.startEditing();
    await check();
    expect(await finished(page)).toBe('failed');
    expect(await page.locator('[data-problem="cell-editing"]').textContent()).toContain('请先按回车结束单元格编辑');
    excel.stopEditing();
    await check();
    await page.locator('[data-stage="checked"]').waitFor();
  });

  it('keeps the findings when the cell cannot be shown', async () => {
    const { page } = open;
    await check();
    await finished(page);
    excel.startEditing();
    await page.locator('[data-finding]').first().click();
    await page.locator('[data-problem="cell-editing"]').waitFor();
    expect(await page.locator('[data-finding]').count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: '关闭' }).click();
    expect(await page.locator('[data-problem]').count()).toBe(0);
  });
});
