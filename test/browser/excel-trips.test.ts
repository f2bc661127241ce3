import type { Page } from 'playwright-core';
import { loadXlsx, until, type Book } from '../excel-host';
import { openExcel, PUBLISHED, type OpenExcel } from './open-excel';
import { answer, fillInExcel, LEDGER, press, preview } from './open-fill';
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

/** The published budget with this many sheets: fewer of its own, or more with something in each. */
function bookOf(sheets: number): Book {
  const book = loadXlsx(PUBLISHED);
  for (const sheet of book.sheets.slice(sheets)) book.delete(sheet);
  for (let number = book.sheets.length; number < sheets; number += 1) {
    const sheet = book.add(`说明${number}`);
    book.enter(sheet, { row: 0, column: 0 }, `第 ${number} 页`);
  }
  return book;
}

async function check(page: Page): Promise<void> {
  await page.getByRole('button', { name: '校验', exact: true }).click();
  expect(await finished(page)).toBe('checked');
}

const QUIET = 500;

/** How many round trips to Excel something takes, with all that the pane asks on its own after it. */
async function tripsOf(what: () => Promise<unknown>): Promise<number> {
  const { trips } = open.excel;
  const before = trips.length;
  await what();
  for (let seen = -1; seen !== trips.length;) {
    seen = trips.length;
    await open.page.waitForTimeout(QUIET);
  }
  return trips.length - before;
}

describe('round trips to Excel', () => {
  it.each([1, 5, 40])('are three for a check of %i sheets, and change nothing', async (sheets) => {
    open = await openExcel(stage, bookOf(sheets));
    expect(await tripsOf(() => check(open.page))).toBe(3);
    expect(open.excel.changes).toEqual([]);
  });

  it('are two for going to a cell', async () => {
    open = await openExcel(stage, PUBLISHED);
    const { page, excel } = open;
    await check(page);
    const finding = page.locator('[data-finding]').first();
    const cell = await finding.getAttribute('data-cell');
    const trips = await tripsOf(async () => {
      await finding.click();
      await until(() => expect(excel.selection).toBe(cell));
    });
    expect(trips).toBe(2);
  });

  it('are two for codes put into a row', async () => {
    open = await openExcel(stage, PUBLISHED);
    const { page, excel } = open;
    await page.locator('[data-view="codes"]').click();
    excel.goTo('预算06表', 'A26');
    await page.getByRole('searchbox').fill('30107');
    await page.locator('[data-code-result="30107"]').click();
    const trips = await tripsOf(async () => {
      await press(page, '插入到所选行');
      await page.locator('[data-answer="written"]').waitFor();
    });
    expect(trips).toBe(2);
  });

  it('are three to plan, and eight each to write and to take back, with the readings before and after', async () => {
    open = await fillInExcel(stage, LEDGER);
    const { page, excel } = open;
    expect(await tripsOf(() => preview(page))).toBe(3);
    expect(excel.changes).toEqual([]);
    const trips = await tripsOf(async () => {
      await press(page, '写入工作簿');
      await answer(page, 'written');
    });
    // Read and compared in three; the sheets there are, and all changes, as nothing is overwritten; read again in three.
    expect(trips).toBe(3 + 2 + 3);
    const undoing = await tripsOf(async () => {
      await press(page, '撤销');
      await answer(page, 'undone');
    });
    expect(undoing).toBe(3 + 2 + 3);
  });
});
