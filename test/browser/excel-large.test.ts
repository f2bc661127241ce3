import { Book } from '../excel-host';
import { openExcel, type OpenExcel } from './open-excel';
import { finished, openStage, type Stage } from './open-pane';

jest.setTimeout(180_000);

const [ROWS, COLUMNS] = [100_000, 14];
const MEGABYTE = 1024 * 1024;

/** A sheet of 100 000 rows with text and figures, which is no table that Gouji knows. */
function largeBook(): Book {
  const book = new Book('底稿.xlsx');
  book.add('底稿', {
    rows: ROWS,
    columns: COLUMNS,
    valueAt: (row, column) => (column < 5 ? `第${row}行的说明文字` : (row * 31 + column * 7) / 100),
  });
  return book;
}

describe('a workbook of 100 000 rows', () => {
  let stage: Stage;
  let open: OpenExcel;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());

  it('is more than Excel gives at once, and comes in portions that Excel does give', async () => {
    open = await openExcel(stage, largeBook());
    const { page, excel } = open;
    const atOnce = await page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          type Range = { readonly load: (names: string) => void };
          type Context = {
            readonly workbook: {
              readonly worksheets: { readonly getItem: (name: string) => { readonly getUsedRange: () => Range } };
            };
            readonly sync: () => Promise<void>;
          };
          const { Excel, Office } = globalThis as unknown as {
            readonly Office: { readonly onReady: () => Promise<unknown> };
            readonly Excel: { readonly run: (batch: (context: Context) => Promise<void>) => Promise<void> };
          };
          void Office.onReady().then(() =>
            Excel.run(async (context) => {
              context.workbook.worksheets.getItem('底稿').getUsedRange().load('values');
              await context.sync();
            }).then(
              () => resolve('read'),
              (error: unknown) => resolve((error as { code: string }).code),
            ),
          );
        }),
    );
    expect(atOnce).toBe('ResponsePayloadSizeLimitExceeded');

    const begun = excel.trips.length;
    await page.getByRole('button', { name: '校验', exact: true }).click();
    expect(await finished(page)).toBe('checked');
    const trips = excel.trips.slice(begun);
    expect(trips.length).toBeLessThanOrEqual(2 + Math.ceil((ROWS * COLUMNS) / 15_000));
    expect(Math.max(...trips.map(({ received }) => received))).toBeLessThan(5 * MEGABYTE);
    expect(open.strangers).toEqual([]);
    expect(open.exceptions).toEqual([]);
    await page.context().close();
  });
});
