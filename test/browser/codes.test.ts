import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from 'playwright-core';
import type { RunningExcel } from '../excel-host';
import { openExcel, PUBLISHED } from './open-excel';
import { finished, openStage, type OpenPage, type Stage } from './open-pane';

jest.setTimeout(90_000);

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let stage: Stage;
let open: OpenPage;
let excel: RunningExcel;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());
afterEach(async () => {
  expect(open.strangers).toEqual([]);
  expect(open.exceptions).toEqual([]);
  await open.page.context().close();
});

async function inExcel(options: BrowserContextOptions = {}): Promise<Page> {
  const opened = await openExcel(stage, PUBLISHED, options);
  ({ excel } = opened);
  open = opened;
  const { page } = open;
  await page.locator('[data-view="codes"]').click();
  return page;
}

async function onThePage(options: BrowserContextOptions = {}): Promise<Page> {
  open = await stage.newPage(options);
  await open.page.goto(stage.origin);
  await finished(open.page);
  await open.page.locator('[data-view="codes"]').click();
  return open.page;
}

const result = (page: Page, code: string) => page.locator(`[data-code-result="${code}"]`);
const search = (page: Page, text: string) => page.getByRole('searchbox').fill(text);
/** `预算07表!B8=01` for every cell that was written, with an `@` in front where it was made text. */
const written = (): readonly string[] =>
  excel.changes.map(({ what, target, value }) => {
    const [[entry]] = value as [[unknown]];
    return what === 'Range.NumberFormat' ? `${String(entry)}${target}` : `${target}=${String(entry)}`;
  });
const answer = (page: Page) => page.locator('[data-answer]').textContent();

describe('查科目 on the page', () => {
  it('is searched, opened and copied from by keyboard alone, in the year of the workbook', async () => {
    const page = await onThePage({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('searchbox').focus();
    await page.keyboard.type('30101');
    await result(page, '30101').waitFor();
    expect(await page.getByRole('combobox', { name: '年度' }).inputValue()).toBe('2024');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    // Into the choice of the counterpart, whose last option is the one without.
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('[data-answer="copied"]').waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe('30101\t基本工资\t50501\t工资福利支出');
    expect(await page.getByRole('button', { name: '插入到所选行' }).count()).toBe(0);
  });

  it('really copies where the newer interface of the clipboard is missing', async () => {
    const page = await onThePage({ permissions: ['clipboard-read'] });
    await page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true })");
    await search(page, '2010302');
    await result(page, '2010302').click();
    await page.getByRole('button', { name: '复制' }).click();
    await page.locator('[data-answer="copied"]').waitFor();
    await search(page, '');
    await page.getByRole('searchbox').press('Control+V');
    expect(await page.getByRole('searchbox').inputValue()).toMatch(/^2010302\s一般行政管理事务$/);
  });

  it('keeps what was looked for while the other view is in front', async () => {
    const page = await onThePage();
    await search(page, '维修');
    await result(page, '30213').waitFor();
    await page.locator('[data-view="check"]').click();
    await page.locator('[data-finding]').first().waitFor();
    await page.locator('[data-view="codes"]').click();
    expect(await page.getByRole('searchbox').inputValue()).toBe('维修');
    await result(page, '30213').waitFor();
  });

  it('fetches the code lists only when they are looked at', async () => {
    open = await stage.newPage();
    const { page } = open;
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(stage.origin);
    await finished(page);
    const before = asked.length;
    await page.locator('[data-view="codes"]').click();
    await page.getByRole('searchbox').waitFor();
    expect(asked.length).toBeGreaterThan(before);
  });
});

describe('查科目 in Excel', () => {
  it('shows what it would overwrite, writes it on demand, and nothing otherwise', async () => {
    const page = await inExcel();
    excel.goTo('预算07表', 'J8');
    await search(page, '30101');
    await page.getByRole('combobox', { name: '单位' }).selectOption('institution');
    await result(page, '30101').click();
    await page.getByRole('button', { name: '插入到所选行' }).click();
    const dialog = page.getByRole('alertdialog', { name: '写入之前请确认' });
    await dialog.waitFor();
    expect(await dialog.getByRole('row').allTextContents()).toEqual(['单元格现在改为', 'B80701', 'C8绩效工资基本工资']);
    await page.waitForFunction(() => document.activeElement?.textContent === '取消');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(written()).toEqual([]);
    // Focus goes back to where it was.
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('插入到所选行');

    await page.keyboard.press('Enter');
    await dialog.waitFor();
    await page.waitForFunction(() => document.activeElement?.textContent === '取消');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await page.locator('[data-answer="written"]').waitFor();
    expect(await answer(page)).toBe('已写入 预算07表!B8:C8（《支出经济分类汇总表》）。');
    expect(written()).toEqual(['@预算07表!B8', '预算07表!B8=01', '@预算07表!C8', '预算07表!C8=基本工资']);
    expect(excel.contents['预算07表']).toMatchObject({ B8: '01', C8: '基本工资' });
    await page.getByRole('button', { name: '插入到所选行' }).click();
    await page.getByText('所选行已经是这个科目，没有改动。').waitFor();
  });

  it('fills an empty row at once, and an unknown place after saying which', async () => {
    const page = await inExcel();
    excel.goTo('预算06表', 'A26');
    await search(page, '30107');
    await result(page, '30107').click();
    await page.getByRole('button', { name: '插入到所选行' }).click();
    await page.locator('[data-answer="written"]').waitFor();
    expect(written().filter((one) => !one.startsWith('@'))).toEqual([
      '预算06表!A26=30107',
      '预算06表!B26=绩效工资',
      '预算06表!C26=50501',
      '预算06表!D26=工资福利支出',
    ]);

    excel.goTo('预算06表', 'B61');
    await page.getByRole('button', { name: '插入到所选行' }).click();
    await page.getByText('将从 预算06表!B61 起向右写入').waitFor();
    await page.getByRole('button', { name: '写入', exact: true }).click();
    await page.locator('[data-answer="written"]').waitFor();
    expect(written()).toContain('预算06表!E61=工资福利支出');
  });

  it('says what is in the way, in one sentence', async () => {
    const page = await inExcel();
    excel.goTo('预算06表', 'A26');
    await search(page, '30107');
    await result(page, '30107').click();
    const insert = page.getByRole('button', { name: '插入到所选行' });
    excel.startEditing();
    await insert.click();
    await page.getByText('有单元格正在编辑。请先按回车结束单元格编辑，再试一次。').waitFor();
    excel.stopEditing();
    excel.book.find('预算06表')!.isProtected = true;
    await insert.click();
    await page.getByText('工作表“预算06表”受保护，不能写入。').waitFor();
    excel.book.find('预算06表')!.isProtected = false;
    excel.goTo('预算03表', 'A8');
    await insert.click();
    await page.locator('[data-answer="no-column"]').waitFor();
    expect(written()).toEqual([]);
  });
});

describe('查科目, as far as a program can tell', () => {
  it.each([
    ['light', 320],
    ['dark', 320],
    ['light', 450],
    ['dark', 450],
  ] as const)('is accessible, %s at %i px, and nothing is cut off', async (colorScheme, width) => {
    const page = await inExcel({ colorScheme, viewport: { width, height: 900 } });
    const check = async () => {
      const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    };
    await search(page, '5050');
    await result(page, '50502').click();
    await check();
    const cut = await page.locator('[data-codes-view] *').evaluateAll((elements) =>
      elements
        .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
        .filter((element) => getComputedStyle(element).display !== 'inline' && !element.closest('input, select'))
        .map((element) => element.outerHTML.slice(0, 120)),
    );
    expect(cut).toEqual([]);
    excel.goTo('预算06表', 'A8');
    await page.getByRole('button', { name: '插入到所选行' }).click();
    await page.getByRole('alertdialog').waitFor();
    await check();
    await page.getByRole('button', { name: '取消' }).click();
    await search(page, '基本工姿');
    await page.locator('[data-nothing]').waitFor();
    await check();
  });
});
