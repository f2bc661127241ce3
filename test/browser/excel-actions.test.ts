import type { Page } from 'playwright-core';
import { until } from '../excel-host';
import { openExcel, PUBLISHED, type OpenExcel } from './open-excel';
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

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** The rules of all sheets, as `预算03表!B4,C7 =N("gouji-error")=0`. */
const rules = () =>
  open.excel.book.sheets.flatMap(({ name, conditionalFormats }) =>
    conditionalFormats.map(({ areas, formula }) => `${name} ${areas.length} ${formula}`),
  );

describe('acting on findings in Excel', () => {
  it('marks cells without touching how they look, in four round trips, and clears only its own marks', async () => {
    const page = await checked();
    const { excel } = open;
    const sheet = excel.book.sheets[0]!;
    // A rule of the user's own, which has to survive.
    sheet.conditionalFormats.push({
      id: '{own}',
      type: 'Custom',
      areas: [{ top: 0, left: 0, bottom: 3, right: 3 }],
      formula: '=A1>10',
      stopIfTrue: false,
      look: new Map([['Fill.Color', '#FFFF00']]),
    });
    const own = rules();
    const looks = () => excel.book.sheets.map((one) => [...one.cells()].map(([, { look }]) => [...look]));
    const before = [looks(), excel.contents];

    const begun = excel.trips.length;
    await press(page, '标记单元格');
    await page.getByText(/已标记 \d+ 个单元格/).waitFor();
    expect(excel.trips.length - begun).toBe(4);
    expect(rules().filter((rule) => rule.includes('gouji-')).length).toBeGreaterThan(0);
    expect([looks(), excel.contents]).toEqual(before);

    const clearing = excel.trips.length;
    await press(page, '清除标记');
    await page.getByText('标记已清除。').waitFor();
    expect(excel.trips.length - clearing).toBe(4);
    expect(rules()).toEqual(own);
  });

  it('adds a sheet with the findings, and takes it away again', async () => {
    const page = await checked();
    const { excel } = open;
    const before = excel.contents;
    await press(page, '生成审核结果表');
    await page.getByText('已生成工作表“审核结果”').waitFor();
    expect(Object.values(excel.contents['审核结果']!).some((entry) => String(entry).startsWith('=HYPERLINK('))).toBe(
      true,
    );
    await press(page, '移除审核结果表');
    await page.getByText('审核结果表已移除。').waitFor();
    expect(excel.contents).toEqual(before);
  });

  it('remembers in the workbook why a finding is waived', async () => {
    const page = await checked();
    await page.locator('[data-finding]').first().click();
    await press(page, '忽略');
    await page.getByLabel('忽略的理由').fill('单位要求保留原报数');
    await press(page, '确定忽略');
    await page.getByText('已忽略，理由保存在工作簿中').waitFor();
    expect(open.excel.book.xmlParts.filter(({ xml }) => xml.includes('单位要求保留原报数'))).toHaveLength(1);
  });

  it('writes the suggested figure into its cell, and brings the old one back', async () => {
    open = await openExcel(stage, PUBLISHED);
    const { page, excel } = open;
    const right = excel.contents['预算03表']!['F6'];
    expect(right).toBe(2301.43);
    excel.type('预算03表', 'F6', 2031.43);
    await page.getByRole('button', { name: '校验', exact: true }).click();
    expect(await finished(page)).toBe('checked');
    await page.locator('[data-finding][data-cell="预算03表!F6"]').first().click();
    await page.locator('[data-adopt="预算03表!F6"]').first().click();
    await page.getByText('已改为建议值').waitFor();
    expect(excel.contents['预算03表']!['F6']).toBe(right);
    expect(excel.changes.every(({ target }) => target === '预算03表!F6')).toBe(true);
    await press(page, '撤销');
    await page.getByText('已恢复原值').waitFor();
    expect(excel.contents['预算03表']!['F6']).toBe(2031.43);
  });

  it('checks again after an edit, and reads the changed sheet only', async () => {
    const page = await checked();
    const { excel } = open;
    const findings = await page.locator('[data-finding]').count();
    await page.getByRole('switch', { name: '修改后自动重新校验' }).click();
    await until(() => expect(excel.trips.length).toBeGreaterThan(3));
    const [begun, all] = [excel.trips.length, excel.trips[2]!.received];
    excel.type('预算03表', 'F6', 2031.43);
    await page.locator('[data-finding][data-cell="预算03表!F6"]').first().waitFor();
    expect(await page.locator('[data-finding]').count()).toBeGreaterThan(findings);
    const trips = excel.trips.slice(begun);
    expect(trips.length).toBeLessThanOrEqual(2);
    expect(trips.reduce((sum, { received }) => sum + received, 0)).toBeLessThan(all / 2);
  });
});
