import type { WorkbookOutline } from '../../workbook/outline';
import type { Host, PaneProblem } from '../host';
import type { FillAnswer, FillStep } from '../state/fill';
import type { PaneEvent } from '../state/state';
import { problemOf, readInto } from '../worker/open';
import { Stopped, type RunningEngine, type StartEngine } from '../worker/running-engine';

/** What a piece of work can do while it goes on. */
export interface Job {
  readonly tell: (event: PaneEvent) => void;
  /** Says what is done next, and lets the browser draw it. */
  readonly enter: (step: FillStep) => Promise<void>;
  /** An engine without a workbook; given up at the end of the job. */
  readonly start: () => RunningEngine;
  /** Has an engine read the workbook as it is now; a problem ends the job. */
  readonly read: (host: Host) => Promise<Read>;
  /** The same without a word: nothing where there is a problem. */
  readonly tryToRead: (host: Host) => Promise<Read | undefined>;
  /** Makes an engine that of the workbook in view: then it outlives the job. */
  readonly keep: (running: RunningEngine) => void;
  readonly answer: (answer: FillAnswer) => void;
}

/** A workbook that was read, and the engine that holds it. */
export interface Read {
  readonly running: RunningEngine;
  readonly outline: WorkbookOutline;
}

export interface JobParts {
  /** The one of the workbook that is open; nothing in the page until a file is. */
  readonly host: () => Host | undefined;
  readonly dispatch: (event: PaneEvent) => void;
  /** Answers once the browser has had time to draw. */
  readonly painted: () => Promise<void>;
  readonly startEngine: StartEngine;
  /** Takes over an engine that holds the workbook of a host, to show what is in it. */
  readonly keep: (host: Host, running: RunningEngine) => void;
}

export interface Jobs {
  readonly run: (first: FillStep, work: (job: Job) => Promise<void>) => Promise<void>;
  /** Gives up the job in hand, if there is one. */
  readonly stop: () => void;
}

/** Runs one job at a time. Nobody hears of a job any more once another workbook was opened. */
export function createJobs({ host, dispatch, painted, startEngine, keep }: JobParts): Jobs {
  let busy: { readonly with: Host | undefined; readonly engines: Set<RunningEngine>; stopped: boolean } | undefined;

  async function run(first: FillStep, work: (job: Job) => Promise<void>): Promise<void> {
    const own = host();
    if (busy && busy.with === own) return;
    const engines = new Set<RunningEngine>();
    const current = { with: own, engines, stopped: false };
    busy = current;
    let step = first;
    const tell = (event: PaneEvent): void => {
      if (host() === own) dispatch(event);
    };
    const answer = (given: FillAnswer): void => tell({ type: 'fill-answered', answer: given });
    const progress = (done: number): void => tell({ type: 'fill-step', step, done });
    const start = (): RunningEngine => {
      const running = startEngine(progress);
      engines.add(running);
      if (current.stopped) running.stop();
      return running;
    };
    const enter = async (next: FillStep): Promise<void> => {
      step = next;
      tell({ type: 'fill-step', step });
      // Without a frame in between, the step would be shown when it is done.
      await painted();
    };
    const readFrom = async (from: Host): Promise<Read | PaneProblem> => {
      const running = start();
      const reading = await readInto(running, from, progress);
      return reading.kind === 'workbook' ? { running, outline: reading.outline } : reading.problem;
    };
    try {
      await work({
        tell,
        enter,
        start,
        answer,
        async read(from) {
          await enter('reading');
          const read = await readFrom(from);
          if ('running' in read) return read;
          answer({ kind: 'failed', step, problem: read, remaining: [] });
          throw ENDED;
        },
        async tryToRead(from) {
          const read = await readFrom(from);
          return 'running' in read ? read : undefined;
        },
        keep(running) {
          if (!own || host() !== own) return;
          engines.delete(running);
          keep(own, running);
        },
      });
    } catch (error) {
      if (error instanceof Stopped) answer({ kind: 'stopped' });
      else if (error !== ENDED) answer({ kind: 'failed', step, problem: problemOf(error), remaining: [] });
    } finally {
      for (const running of engines) running.stop();
      if (busy === current) busy = undefined;
    }
  }

  return {
    run,
    stop() {
      if (!busy) return;
      busy.stopped = true;
      for (const running of busy.engines) running.stop();
    },
  };
}

/** Ends a job that has already said what was in its way. */
const ENDED = new Error('ended');
