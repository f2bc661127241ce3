import { openExcel, PUBLISHED, type OpenExcel } from './open-excel';
import { finished, openStage, type Stage } from './open-pane';

jest.setTimeout(60_000);

/** The commands that manifest.xml puts into Excel's ribbon and menu open the pane with what they are for. */
describe('a command of Excel', () => {
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

  const begin = async (task: string) => (open = await openExcel(stage, PUBLISHED, { query: `?do=${task}` })).page;

  it('校验 checks at once, in three trips, and changes nothing', async () => {
    const page = await begin('check');
    expect(await finished(page)).toBe('checked');
    expect(await page.getByRole('main').textContent()).toContain('老城区');
    expect(open.excel.trips).toHaveLength(3);
    expect(open.excel.changes).toEqual([]);
  });

  it('生成 opens the view for it, and 插入模板 the form for blank tables', async () => {
    const page = await begin('fill');
    await page.locator('[data-fill-view="idle"]').waitFor();
    expect(await page.getByRole('form', { name: '空白表' }).isVisible()).toBe(false);
    await page.context().close();
    const other = await begin('template');
    await other.getByRole('form', { name: '空白表' }).waitFor();
    expect(open.excel.changes).toEqual([]);
  });

  it('清除标记 says that it has, and touches no colour of the user’s', async () => {
    const page = await begin('clear-marks');
    await page.getByText('标记已清除').first().waitFor();
    expect(open.excel.changes.filter(({ what }) => !what.startsWith('ConditionalFormat'))).toEqual([]);
  });

  it('查科目 in the menu of a cell looks up what stands there, in one trip', async () => {
    const page = await begin('codes');
    const { excel } = open;
    await page.getByRole('searchbox').waitFor();
    expect(excel.trips).toHaveLength(0);
    excel.goTo('预算06表', 'C6');
    await page.goto(`${stage.origin}/taskpane.html?do=look-up`);
    const box = page.getByRole('searchbox');
    await page.locator('[data-code-result]').first().waitFor();
    expect(await box.inputValue()).not.toBe('');
    expect(excel.trips).toHaveLength(1);
  });
});
