import { until } from '../excel-host';
import { openExcel, PUBLISHED, type OpenExcel } from './open-excel';
import { finished, openStage, type Stage } from './open-pane';

jest.setTimeout(90_000);

/** The surface of office.js that the tests below call in the page. */
interface OfficePage {
  readonly Office: {
    readonly onReady: () => Promise<{ readonly host: string; readonly platform: string }>;
    readonly actions: {
      readonly associate: (name: string, action: (event: { readonly completed: () => void }) => void) => void;
    };
  };
  /** What the test adds. */
  readonly hear: (what: unknown) => void;
  readonly Excel: {
    readonly run: <Result>(batch: (context: ExcelContext) => Promise<Result>) => Promise<Result>;
  };
}

interface ExcelContext {
  readonly workbook: {
    readonly worksheets: {
      readonly getItem: (name: string) => ExcelSheet;
      readonly onChanged: { readonly add: (hear: (event: ChangedEvent) => Promise<void>) => void };
    };
  };
  readonly sync: () => Promise<void>;
}

interface ChangedEvent {
  readonly address: string;
  readonly source: string;
}

interface ExcelSheet {
  readonly name: string;
  readonly load: (names: string) => void;
}

describe('the real office.js', () => {
  let stage: Stage;
  let open: OpenExcel;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());
  afterEach(async () => {
    expect(open.exceptions).toEqual([]);
    await open.page.context().close();
  });

  it.each([
    ['Windows', 'windows', 'PC', 'excel-win32-16.01.js'],
    ['the web', 'web', 'OfficeOnline', 'excel-web-16.00.js'],
  ] as const)('finds Excel on %s, and asks nobody outside for anything', async (_, platform, name, file) => {
    open = await openExcel(stage, PUBLISHED, { platform });
    const { page } = open;
    const scripts: string[] = [];
    page.on('response', (response) => scripts.push(new URL(response.url()).pathname));
    await page.reload();
    const ready = await page.evaluate(() => {
      const { Office } = globalThis as unknown as OfficePage;
      return Office.onReady();
    });
    expect(ready).toMatchObject({ host: 'Excel', platform: name });
    expect(scripts).toEqual(expect.arrayContaining([`/office/${file}`, '/office/zh-cn/office_strings.js']));
    await page.getByRole('button', { name: '校验', exact: true }).click();
    expect(await finished(page)).toBe('checked');
    expect(open.excel.trips.length).toBe(3);
    expect(open.strangers).toEqual([]);
    expect(open.complaints).toEqual([]);
    // What the user sees says nothing of the library either.
    expect(await page.locator('[role="alert"], [data-problem]').count()).toBe(0);
  });

  it.each(['windows', 'web'] as const)('hears of changes and of buttons of the ribbon (%s)', async (platform) => {
    open = await openExcel(stage, PUBLISHED, { platform });
    const { page, excel } = open;
    const heard: unknown[] = [];
    await page.exposeFunction('hear', (what: unknown) => heard.push(what));
    await page.evaluate(async () => {
      const { Office, Excel, hear } = globalThis as unknown as OfficePage;
      await Office.onReady();
      Office.actions.associate('trial', (event) => {
        hear('trial');
        event.completed();
      });
      await Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add(({ address, source }) => {
          hear({ address, source });
          return Promise.resolve();
        });
        await context.sync();
      });
    });
    excel.type('预算03表', 'F6', 1, { isRemote: true });
    await until(() => expect(heard).toEqual([{ address: 'F6', source: 'Remote' }]));
    await excel.invoke('trial');
    expect(heard).toContain('trial');
  });

  it('throws PropertyNotLoaded itself, and gives what was loaded', async () => {
    open = await openExcel(stage, PUBLISHED);
    const trial = (isLoaded: boolean) =>
      open.page.evaluate((loaded) => {
        const { Excel } = globalThis as unknown as OfficePage;
        return Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem('预算03表');
          if (loaded) sheet.load('name');
          await context.sync();
          return sheet.name;
        }).catch((error: unknown) => (error as { code: string }).code);
      }, isLoaded);
    await open.page.evaluate(() => (globalThis as unknown as OfficePage).Office.onReady());
    expect(await trial(false)).toBe('PropertyNotLoaded');
    expect(await trial(true)).toBe('预算03表');
  });

  it.each([
    ['light', false],
    ['dark', true],
  ] as const)("passes Excel's theme on, %s, whatever the system prefers", async (theme, isDark) => {
    open = await openExcel(stage, PUBLISHED, { theme, colorScheme: isDark ? 'light' : 'dark' });
    const { page } = open;
    await page.locator('[data-stage]').waitFor();
    const brightness = await page.locator('.fui-FluentProvider').evaluate((provider) => {
      const [red = 0, green = 0, blue = 0] = getComputedStyle(provider).backgroundColor.match(/\d+/g)!.map(Number);
      return (red + green + blue) / 3;
    });
    expect(brightness < 128).toBe(isDark);
  });
});
