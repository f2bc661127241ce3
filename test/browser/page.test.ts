import { copyFileSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { drop, finished, openStage, type OpenPage, type Stage } from './open-pane';

jest.setTimeout(60_000);

const SAMPLES = path.join(__dirname, '..', '..', 'samples');

describe('the page in a plain browser', () => {
  let stage: Stage;
  let open: OpenPage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());
  beforeEach(async () => {
    open = await stage.newPage();
    await open.page.goto(stage.origin);
  });
  afterEach(async () => {
    // Whatever a test does: nothing leaves for elsewhere, and nothing goes wrong unseen.
    expect(open.strangers).toEqual([]);
    expect(open.exceptions).toEqual([]);
    expect(open.complaints).toEqual([]);
    await open.page.context().close();
  });

  it('opens with the sample, checked, and says that it is one', async () => {
    const { page } = open;
    expect(await finished(page)).toBe('checked');
    expect(await page.locator('[data-open-file]').textContent()).toContain('示例');
    expect(await page.getByRole('heading', { level: 2 }).first().textContent()).toContain('老城区');
    expect(await page.locator('[data-drop-zone]').isVisible()).toBe(true);
    await page.locator('[role="grid"]').waitFor();
  });

  it('shows findings with what scripts need to find them', async () => {
    const { page } = open;
    await page.getByRole('button', { name: '打开示例' }).click();
    await finished(page);
    const finding = page.locator('[data-finding][data-verdict]').first();
    expect(await finding.getAttribute('data-rule')).toMatch(/^budget\./);
    expect(await finding.getAttribute('data-severity')).toMatch(/^(?:error|warning)$/);
    expect(await finding.getAttribute('data-verdict')).toMatch(/^(?:不平|存疑)$/);
    expect(await finding.getAttribute('data-cell')).toMatch(/^.+![A-Z]+\d+$/);
  });

  it.each(['click', 'Enter'] as const)('goes to the cell of a finding by %s', async (how) => {
    const { page } = open;
    await finished(page);
    const finding = page.locator('[data-finding]').first();
    const [sheet, address] = (await finding.getAttribute('data-cell'))!.split('!');
    if (how === 'click') await finding.click();
    else await finding.press('Enter');
    const cell = page.locator(`[role="gridcell"][data-address="${address}"]`);
    await page.locator(`[role="gridcell"][data-address="${address}"][aria-selected="true"]`).waitFor();
    expect(await page.getByRole('tab', { selected: true }).textContent()).toBe(sheet);
    expect(await finding.getAttribute('aria-current')).toBe('true');
    const box = (await cell.boundingBox())!;
    const grid = (await page.locator('[role="grid"]').boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(grid.x);
    expect(box.y).toBeGreaterThanOrEqual(grid.y);
    expect(box.y + box.height).toBeLessThanOrEqual(grid.y + grid.height);
    // Focus stays where the user put it.
    expect(await finding.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('chooses the finding about a cell that is chosen in the grid', async () => {
    const { page } = open;
    await finished(page);
    const finding = page.locator('[data-finding]').first();
    const [sheet, address] = (await finding.getAttribute('data-cell'))!.split('!');
    await page.getByRole('tab', { name: sheet!, exact: true }).click();
    await page.locator(`[data-address="${address}"][data-mark]`).click();
    expect(await finding.getAttribute('aria-current')).toBe('true');
  });

  it('moves in the grid by keyboard', async () => {
    const { page } = open;
    await finished(page);
    const grid = page.getByRole('grid');
    await grid.focus();
    for (const key of ['End', 'Home', 'PageDown', 'ArrowUp', 'ArrowRight']) await page.keyboard.press(key);
    await page.locator('[role="gridcell"][data-address="B20"][aria-selected="true"]').waitFor();
    expect(await grid.getAttribute('aria-activedescendant')).toBe('cell-B20');
  });

  it('opens a file that is chosen, and one that is dropped', async () => {
    const { page } = open;
    await finished(page);
    await page.locator('input[type="file"]').setInputFiles(path.join(SAMPLES, 'shilong-2024-budget.xlsx'));
    await page.getByRole('heading', { name: /石龙区/ }).waitFor();
    await drop(page, '决算.xlsx', readFileSync(path.join(SAMPLES, 'fengqiu-2024-final.xlsx')));
    await page.getByRole('heading', { name: /封丘县/ }).waitFor();
    expect(await page.locator('[data-open-file]').textContent()).toBe('决算.xlsx');
  });

  it('opens the first of several files, and says that it is the only one', async () => {
    const { page } = open;
    await finished(page);
    await drop(page, '甲.xlsx', readFileSync(path.join(SAMPLES, 'fengqiu-2024-final.xlsx')), ['乙.xlsx']);
    await page.getByRole('heading', { name: /封丘县/ }).waitFor();
    const said = page.getByText('一次核对一个文件，已打开“甲.xlsx”。多个文件请用命令行成批核对。');
    expect(await said.isVisible()).toBe(true);
    await page.getByRole('button', { name: '打开示例' }).click();
    await page.getByRole('heading', { name: /老城区/ }).waitFor();
    expect(await said.count()).toBe(0);
  });

  it('keeps the result of a file that was saved over, and says what to do', async () => {
    const { page } = open;
    await finished(page);
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'gouji-')), '预算.xlsx');
    copyFileSync(path.join(SAMPLES, 'shilong-2024-budget.xlsx'), file);
    await page.locator('input[type="file"]').setInputFiles(file);
    await page.getByRole('heading', { name: /石龙区/ }).waitFor();
    copyFileSync(path.join(SAMPLES, 'fengqiu-2024-final.xlsx'), file);
    await page.getByRole('button', { name: '校验', exact: true }).click();
    await page.locator('[data-problem="file-changed"]').waitFor();
    expect(await page.locator('[data-problem]').textContent()).toContain('请重新选择或拖入这个文件。');
    expect(await page.getByRole('heading', { name: /石龙区/ }).isVisible()).toBe(true);
    expect(await page.getByRole('grid').isVisible()).toBe(true);
  });

  it('reads a file again after it was saved over, where the browser hands out handles', async () => {
    const { page } = open;
    await finished(page);
    // A file of the browser's own: its handle is the same as one of the dialogue, which only a person can use.
    await page.evaluate(() => {
      const handle = navigator.storage
        .getDirectory()
        .then((folder) => folder.getFileHandle('预算.xlsx', { create: true }));
      const save = async (sample: string): Promise<void> => {
        const writable = await (await handle).createWritable();
        await writable.write(await (await fetch(`samples/${sample}.xlsx`)).blob());
        await writable.close();
      };
      const showOpenFilePicker = () => handle.then((one) => [one]);
      Object.assign(globalThis, { save, showOpenFilePicker });
    });
    await page.evaluate("save('shilong-2024-budget')");
    await page.getByRole('button', { name: '选择文件' }).click();
    await page.getByRole('heading', { name: /石龙区/ }).waitFor();
    await page.evaluate("save('fengqiu-2024-final')");
    await page.getByRole('button', { name: '校验', exact: true }).click();
    await page.getByRole('heading', { name: /封丘县/ }).waitFor();
    expect(await page.locator('[data-problem]').count()).toBe(0);
  });

  it('shows rounding differences folded in, and counted', async () => {
    const { page } = open;
    await page.locator('input[type="file"]').setInputFiles(path.join(SAMPLES, 'shilong-2024-budget.xlsx'));
    await page.getByRole('heading', { name: /石龙区/ }).waitFor();
    const fold = page.getByText(/^尾差 \d+ 处/);
    const rounding = page.locator('[data-verdict="尾差"]').first();
    expect(await rounding.isVisible()).toBe(false);
    await fold.click();
    expect(await rounding.isVisible()).toBe(true);
  });

  it.each([
    ['说明.txt', Buffer.from('这不是工作簿'), 'not-xlsx'],
    ['空.xlsx', Buffer.alloc(0), 'not-xlsx'],
    ['残缺.xlsx', readFileSync(path.join(SAMPLES, 'laocheng-2024-budget.xlsx')).subarray(0, 9_000), 'damaged'],
  ])('says what is wrong with %s', async (name, content, code) => {
    const { page } = open;
    await finished(page);
    await drop(page, name, content);
    await page.locator('[data-stage="failed"]').waitFor();
    const message = page.locator('[data-problem]');
    expect(await message.getAttribute('data-problem')).toBe(code);
    expect(await message.textContent()).toMatch(/[。；]$/);
    expect(await message.textContent()).not.toMatch(/Error|undefined|\bat\b/);
    expect(await page.locator('[data-finding]').count()).toBe(0);
  });

  it('speaks English when asked, and remembers it', async () => {
    const { page } = open;
    await finished(page);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('button', { name: 'Check', exact: true }).waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Check', exact: true }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    await page.goto(`${stage.origin}/?lang=zh`);
    await page.getByRole('button', { name: '校验', exact: true }).waitFor();
  });
});

describe('the pane for Excel, opened in a plain browser', () => {
  it.each([
    ['with office.js', undefined],
    ['without it', /^\/office\//],
  ])('is the page, %s', async (_, blocked) => {
    const stage = await openStage(blocked);
    const { page, exceptions } = await stage.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${stage.origin}/taskpane.html`);
    expect(await finished(page)).toBe('checked');
    expect(asked).toContain('/office/office.js');
    expect(exceptions).toEqual([]);
    await stage.close();
  });
});

describe('the page', () => {
  it('asks for nothing of Office', async () => {
    const stage = await openStage();
    const { page } = await stage.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(stage.origin);
    await finished(page);
    expect(asked.filter((name) => name.startsWith('/office/'))).toEqual([]);
    await stage.close();
  });
});
