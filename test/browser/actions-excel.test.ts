import AxeBuilder from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import { readXlsx } from '../../src/hosts/xlsx/read-xlsx';
import { recognise } from '../../src/recognise/recognise';
import { addressOfPlace } from '../../src/workbook/address';
import { until } from '../excel-host';
import { openExcel, PUBLISHED, type OpenExcel } from './open-excel';
import { finished, openStage, type Stage } from './open-pane';

jest.setTimeout(60_000);

const reading = readXlsx(new Uint8Array(readFileSync(PUBLISHED)), '预算.xlsx');
if (!reading.ok) throw new Error(reading.problem.code);
/** An amount that other tables prove wrong once it is mistyped. */
const SLIP = recognise(reading.workbook)
  .tables.find(({ id }) => id === 'budget.expenditure-summary')!
  .parts[0]!.rows.flatMap(({ kind, figures }) => (kind === 'subject' ? figures : []))
  .find(({ value }) => !value.isZero())!;
const { sheet, address } = addressOfPlace(SLIP.place);
const RIGHT = SLIP.value.toNumber();
const WRONG = SLIP.value.plus(10).toNumber();

describe('acting on findings in Excel', () => {
  let stage: Stage;
  let open: OpenExcel;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());
  beforeEach(async () => {
    open = await openExcel(stage, PUBLISHED);
    open.excel.type(sheet, address, WRONG);
    await check();
  });
  afterEach(async () => {
    expect(open.exceptions).toEqual([]);
    expect(open.strangers).toEqual([]);
    await open.page.context().close();
  });

  async function check(): Promise<void> {
    await open.page.getByRole('button', { name: '校验', exact: true }).click();
    expect(await finished(open.page)).toBe('checked');
  }
  const button = (name: string) => open.page.getByRole('button', { name, exact: true });
  const errors = () => open.page.locator('[data-finding][data-severity="error"]');
  const held = () => open.excel.contents[sheet]![address];
  const outcome = (kind: string) => open.page.locator(`[data-outcome="${kind}"]`).waitFor();
  const choose = () => errors().first().click();
  const rules = () => open.excel.book.sheets.flatMap(({ conditionalFormats }) => conditionalFormats);

  it('writes the suggested amount, checks again, and brings the old one back', async () => {
    await choose();
    await until(() => expect(open.excel.selection).toBe(`${sheet}!${address}`));
    const mark = open.excel.trips.length;
    await open.page.locator(`[data-adopt="${sheet}!${address}"]`).click();
    await outcome('adopted');
    expect(held()).toBe(RIGHT);
    expect(await errors().count()).toBe(0);
    // Read the sheet again (2), write (3), read it back (2).
    expect(open.excel.tripsSince(mark)).toBe(7);

    await button('撤销').click();
    await outcome('undone');
    expect(held()).toBe(WRONG);
    expect(await errors().count()).toBe(1);
  });

  it('writes nothing where the cell was changed meanwhile, and says so', async () => {
    await choose();
    open.excel.type(sheet, address, 77, { isRemote: true });
    await open.page.locator(`[data-adopt="${sheet}!${address}"]`).click();
    await outcome('changed');
    expect(held()).toBe(77);
    expect(await open.page.locator('[data-outcome]').textContent()).toContain('现在是“77”');
  });

  it('asks before a formula gives way to an amount', async () => {
    open.excel.type(sheet, address, `=${WRONG}+0`);
    await check();
    await choose();
    await open.page.locator(`[data-adopt="${sheet}!${address}"]`).click();
    const dialog = open.page.getByRole('alertdialog');
    await dialog.waitFor();
    expect(await dialog.textContent()).toContain(`${sheet}!${address} 现在是公式 =${WRONG}+0`);
    await dialog.getByRole('button', { name: '取消' }).click();
    expect(held()).toBe(`=${WRONG}+0`);
    await open.page.locator(`[data-adopt="${sheet}!${address}"]`).click();
    await dialog.getByRole('button', { name: '换成数值' }).click();
    await outcome('adopted');
    expect(held()).toBe(RIGHT);
  });

  it('waives with a reason that stays in the workbook, and complains once it is not needed', async () => {
    const { page } = open;
    await choose();
    await page.locator('[data-waive]').click();
    const reason = page.getByRole('textbox', { name: '忽略的理由' });
    await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
    await button('确定忽略').click();
    await page.getByText('请写明理由。').waitFor();
    await reason.fill('单位要求保留原报数');
    await button('确定忽略').click();
    await outcome('waived');
    expect(await errors().count()).toBe(0);
    expect(open.excel.book.xmlParts).toHaveLength(1);

    // Another pane, another day: the workbook knows.
    await page.reload();
    await check();
    expect(await errors().count()).toBe(0);
    await page.getByText('已忽略 1 处').click();
    expect(await page.locator('[data-waived]').textContent()).toContain('理由：单位要求保留原报数');

    open.excel.type(sheet, address, RIGHT);
    await check();
    await page.locator('summary', { hasText: '提示' }).click();
    await page.locator('[data-code="waiver-unneeded"]').click();
    await page.locator('[data-forget]').click();
    await outcome('unwaived');
    expect(await page.locator('[data-code="waiver-unneeded"]').count()).toBe(0);
  });

  it('takes a waiver back', async () => {
    const { page } = open;
    await choose();
    await page.locator('[data-waive]').click();
    await page.getByRole('textbox', { name: '忽略的理由' }).fill('暂不处理');
    await button('确定忽略').click();
    await outcome('waived');
    await page.getByText('已忽略 1 处').click();
    await page.locator('[data-waived] button').click();
    await outcome('unwaived');
    expect(await errors().count()).toBe(1);
  });

  it('marks cells over the user’s own colours, and clears the marks of any session', async () => {
    const { excel } = open;
    const looks = () =>
      JSON.stringify(excel.book.sheets.map((one) => [...one.cells()].map(([, { look }]) => [...look])));
    const before = looks();
    const mark = excel.trips.length;
    await button('标记单元格').click();
    await outcome('marked');
    // The sheets, their rules, the change: none of the rules needs to be asked for its formula.
    expect(excel.tripsSince(mark)).toBe(3);
    expect(looks()).toBe(before);
    expect(rules().map(({ formula }) => formula)).toContain('=N("gouji-error")=0');
    const marked = rules().length;

    await open.page.reload();
    await check();
    const again = excel.trips.length;
    await button('标记单元格').click();
    await outcome('marked');
    expect(excel.tripsSince(again)).toBe(4);
    expect(rules()).toHaveLength(marked);

    excel.book.sheets[0]!.conditionalFormats.push({ ...rules()[0]!, id: 'own', formula: '=A1>0' });
    await button('清除标记').click();
    await outcome('cleared');
    expect(rules().map(({ id }) => id)).toEqual(['own']);
  });

  it('leaves protected sheets alone, marks the others, and says so', async () => {
    open.excel.book.find(sheet)!.isProtected = true;
    await button('标记单元格').click();
    await outcome('marked');
    expect(await open.page.locator('[data-outcome]').textContent()).toContain(`受保护的工作表没有改动：${sheet}`);
    expect(open.excel.book.find(sheet)!.conditionalFormats).toEqual([]);
    expect(rules().length).toBeGreaterThan(0);

    await choose();
    await open.page.locator(`[data-adopt="${sheet}!${address}"]`).click();
    await open.page.locator('[data-problem="sheet-protected"]').waitFor();
    expect(held()).toBe(WRONG);
  });

  it('writes a report sheet with links, replaces it when asked, and takes it away', async () => {
    const { excel } = open;
    const names = () => excel.book.sheets.map(({ name }) => name);
    const before = names();
    await button('生成审核结果表').click();
    await outcome('reported');
    expect(names()).toEqual([...before, '审核结果']);
    const report = excel.contents['审核结果']!;
    expect(Object.values(report)).toContain(`=HYPERLINK("#'${sheet}'!${address}","${sheet}!${address}")`);
    // It is no table to be checked.
    expect(await open.page.locator('[data-code="table-unrecognised"][data-cell^="审核结果"]').count()).toBe(0);

    await button('生成审核结果表').click();
    await open.page.getByRole('alertdialog').getByRole('button', { name: '替换' }).click();
    await outcome('reported');
    expect(names()).toEqual([...before, '审核结果']);

    await button('移除审核结果表').click();
    await outcome('report-removed');
    expect(names()).toEqual(before);
  });

  it('checks again by itself after edits, reading only the sheet that changed', async () => {
    const { excel, page } = open;
    await page.getByRole('switch', { name: '修改后自动重新校验' }).click();
    await until(() => expect(excel.trips.length).toBeGreaterThan(3));
    const mark = excel.trips.length;
    excel.type(sheet, address, RIGHT);
    await errors().first().waitFor({ state: 'detached' });
    expect(excel.tripsSince(mark)).toBe(2);

    // What the pane writes itself is no edit to be heard of.
    excel.type(sheet, address, WRONG);
    await errors().first().waitFor();
    await choose();
    await page.locator(`[data-adopt="${sheet}!${address}"]`).click();
    await outcome('adopted');
    const settled = excel.trips.length;
    await page.waitForTimeout(1_500);
    expect(excel.trips.length).toBe(settled);
  });

  it('is accessible with everything open', async () => {
    await choose();
    await open.page.locator('[data-waive]').click();
    await button('标记单元格').click();
    await outcome('marked');
    const { violations } = await new AxeBuilder({ page: open.page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});
