import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchChromium } from './chromium';
import { servePane, type PaneServer } from './serve-pane';

/** A browser and the built pane, for the tests of one file. */
export interface Stage {
  readonly origin: string;
  /** A fresh page. Whatever it asks of another origin, or throws, ends up in the lists. */
  newPage(options?: BrowserContextOptions): Promise<OpenPage>;
  close(): Promise<void>;
}

export interface OpenPage {
  readonly page: Page;
  /** Requests that left for another origin. */
  readonly strangers: readonly string[];
  /** Exceptions that nobody caught. */
  readonly exceptions: readonly string[];
  /** What the console was told in red. */
  readonly complaints: readonly string[];
}

export async function openStage(blocked?: RegExp): Promise<Stage> {
  const [server, browser]: [PaneServer, Browser] = await Promise.all([servePane(blocked), launchChromium()]);
  return {
    origin: server.origin,
    async newPage(options = {}) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
      const page = await context.newPage();
      const strangers: string[] = [];
      const exceptions: string[] = [];
      page.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(`${server.origin}/`) && !/^(?:data|blob):/.test(url)) strangers.push(url);
      });
      const complaints: string[] = [];
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
      page.on('pageerror', (error) => exceptions.push(error.message));
      return { page, strangers, exceptions, complaints };
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** Waits until a check has come to its end, whichever it is. */
export async function finished(page: Page): Promise<string | null> {
  const pane = page.locator('[data-stage="checked"], [data-stage="failed"]');
  await pane.waitFor();
  return pane.getAttribute('data-stage');
}

/** Drops a file onto the page, as a person would; `others` come with it, all with the same content. */
export async function drop(page: Page, name: string, content: Buffer, others: readonly string[] = []): Promise<void> {
  const transfer = await page.evaluateHandle(
    ({ names, bytes }) => {
      const data = new DataTransfer();
      for (const fileName of names) data.items.add(new File([Uint8Array.from(bytes)], fileName));
      return data;
    },
    { names: [name, ...others], bytes: [...content] },
  );
  for (const type of ['dragenter', 'dragover', 'drop']) {
    await page.dispatchEvent('[data-drop-zone]', type, { dataTransfer: transfer });
  }
}
