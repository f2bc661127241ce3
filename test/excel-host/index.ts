/*
 * Excel for browser tests: the real office.js in the page, and behind it a host that does its request batches to a
 * workbook in the test's own process.
 *
 *   const host = await startExcel(page, loadXlsx(file));   // before page.goto
 *   await page.goto(`${stage.origin}/taskpane.html`);
 *   …
 *   host.trips                  round trips of the pane with their actions and bytes; those of the library itself are in
 *                               host.libraryTrips
 *   host.changes                everything that the pane changed: { what: 'Range.Formulas', target: '预算03表!B4', value }
 *   host.contents, host.book    the workbook as it is
 *   host.selection              '预算03表!B4'
 *   host.type, host.goTo, host.do          what the user does, or a co-author; the pane hears of it
 *   host.startEditing, host.stopEditing    a cell is open: Excel refuses everything
 *   host.refuse = (change, index) => code  Excel refuses a change;   host.fault = 5012: every request
 *   host.invoke('checkWorkbook')           a button of the ribbon, where the page associated that function
 *
 * Only what this folder describes is known (see services/, one file for each kind of object). Anything else that the
 * pane asks for closes the page, so that whatever the test does next fails with the name of what is missing.
 */
import type { Page } from 'playwright-core';
import { ExcelHost } from './host';
import type { Book } from './model/book';
import type { ExcelBridge, Surroundings } from './page/surroundings';
import { installWeb } from './page/web';
import { installWindows } from './page/windows';
import { NotKnown } from './protocol/excel-error';

export { ExcelHost, type Trip } from './host';
export { Book } from './model/book';
export { loadXlsx } from './model/load-xlsx';
export type { Change } from './protocol/run-batch';
export type { Contents } from './model/contents';
export { until } from './until';

export interface ExcelOptions {
  /** The newest set of interfaces that this Excel has. The library itself knows fewer. */
  readonly excelApi?: string;
  /** Windows where nothing is said. The two reach Excel by different ways, and load different files of the library. */
  readonly platform?: 'windows' | 'web';
  /** Excel's theme. On the web the library does not pass it on. */
  readonly theme?: 'light' | 'dark' | 'contrast';
}

const THEMES = {
  light: { bodyBackgroundColor: 0xffffff, bodyForegroundColor: 0x262626 },
  dark: { bodyBackgroundColor: 0x262626, bodyForegroundColor: 0xffffff },
  contrast: { bodyBackgroundColor: 0x000000, bodyForegroundColor: 0xffffff },
} as const;

/** Makes a page a pane of Excel with this workbook open. To be called before the page is opened. */
export async function startExcel(page: Page, book: Book, options: ExcelOptions = {}): Promise<RunningExcel> {
  const host = new RunningExcel(book, page);
  await page.exposeFunction('executeInExcel', (body: string, flags: number) => host.execute(body, flags));
  await page.exposeFunction('failInExcel', (what: string) => host.fail(new NotKnown(what)));
  const { bodyBackgroundColor, bodyForegroundColor } = THEMES[options.theme ?? 'light'];
  const surroundings: Surroundings = {
    sets: {
      ExcelApi: options.excelApi ?? '1.20',
      RichApiRuntime: '1.2',
      DelayForCellEdit: '1.1',
      DialogApi: '1.2',
    },
    theme: {
      bodyBackgroundColor,
      bodyForegroundColor,
      controlBackgroundColor: bodyBackgroundColor,
      controlForegroundColor: bodyForegroundColor,
    },
    isReadOnly: book.isReadOnly,
  };
  await page.addInitScript(options.platform === 'web' ? installWeb : installWindows, surroundings);
  return host;
}

/** Excel with the page that is its pane. */
export class RunningExcel extends ExcelHost {
  constructor(
    book: Book,
    private readonly page: Page,
  ) {
    super(book);
    this.tell = (entries) => {
      // A page that is gone hears nothing.
      const tell = (told: typeof entries) => (globalThis as unknown as ExcelBridge).tellExcelEvents(told);
      void page.evaluate(tell, entries).catch(() => undefined);
    };
  }

  override async execute(body: string, flags: number): ReturnType<ExcelHost['execute']> {
    try {
      return await super.execute(body, flags);
    } catch (error) {
      await this.fail(error);
      throw error;
    }
  }

  /** Loud, whatever the pane would make of a refusal: the page is closed, and the test hears why. */
  async fail(error: unknown): Promise<void> {
    await this.page.close({ reason: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }

  /** Presses a button of the ribbon. Answers when the page says that it is done. */
  invoke(command: string): Promise<void> {
    return this.page.evaluate((name) => (globalThis as unknown as ExcelBridge).invokeExcelCommand(name), command);
  }
}
