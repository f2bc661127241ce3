import type { Browser, Page } from 'playwright-core';

/** The longest stretch for which the page could not answer, in ms. */
export interface LongestTask {
  /** By the clock: with other work on the machine, also the time that it took. */
  readonly wall: number;
  /** Of the processor: what the page itself made of it. */
  readonly processor: number;
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string; readonly data?: unknown };
}

const CATEGORIES = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'];

/** Does something on a page and gives the longest task that it made on the page's own thread. */
export async function longestTask(browser: Browser, page: Page, job: () => Promise<unknown>): Promise<LongestTask> {
  await browser.startTracing(page, { categories: CATEGORIES });
  await job();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  const { origin } = new URL(page.url());
  // The browser has pages of its own, in processes of their own.
  const ours = new Set(
    traceEvents.filter(({ args }) => JSON.stringify(args?.data ?? '').includes(origin)).map(({ pid }) => pid),
  );
  const threads = new Set(
    traceEvents
      .filter(({ name, args, pid }) => name === 'thread_name' && args?.name === 'CrRendererMain' && ours.has(pid))
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = traceEvents.filter(({ name, pid, tid }) => /\bRunTask$/.test(name) && threads.has(`${pid} ${tid}`));
  const most = (read: (event: TraceEvent) => number | undefined): number =>
    tasks.reduce((longest, task) => Math.max(longest, (read(task) ?? 0) / 1000), 0);
  return { wall: most(({ dur }) => dur), processor: most(({ tdur }) => tdur) };
}
