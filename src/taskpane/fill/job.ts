import type { Workbook } from '../../workbook/workbook';
import type { Host } from '../host';
import type { FillAnswer, FillStep } from '../state/fill';
import type { PaneEvent } from '../state/state';

/** What a piece of work can do while it goes on. */
export interface Job {
  readonly tell: (event: PaneEvent) => void;
  /** Says what is done next, and lets the browser draw it. */
  readonly enter: (step: FillStep) => Promise<void>;
  /** The workbook as it is now; a problem ends the job. */
  readonly read: (host: Host) => Promise<Workbook>;
  readonly answer: (answer: FillAnswer) => void;
}

export interface JobParts {
  /** The one of the workbook that is open; nothing in the page until a file is. */
  readonly host: () => Host | undefined;
  readonly dispatch: (event: PaneEvent) => void;
  /** Answers once the browser has had time to draw. */
  readonly painted: () => Promise<void>;
}

/** Runs one job at a time. Nobody hears of a job any more once another workbook was opened. */
export function createJobs({ host, dispatch, painted }: JobParts) {
  let busy: { readonly with: Host | undefined } | undefined;

  return async function run(first: FillStep, work: (job: Job) => Promise<void>): Promise<void> {
    const own = host();
    if (busy && busy.with === own) return;
    const current = { with: own };
    busy = current;
    let step = first;
    const tell = (event: PaneEvent): void => {
      if (host() === own) dispatch(event);
    };
    const answer = (given: FillAnswer): void => tell({ type: 'fill-answered', answer: given });
    const enter = async (next: FillStep): Promise<void> => {
      step = next;
      tell({ type: 'fill-step', step });
      // Without a frame in between, the step would be shown when it is done.
      await painted();
    };
    const read = async (from: Host): Promise<Workbook> => {
      await enter('reading');
      const reading = await from.read(() => undefined);
      if (reading.kind === 'workbook') return reading.workbook;
      answer({ kind: 'failed', step, problem: reading.problem, remaining: [] });
      throw ENDED;
    };
    try {
      await work({ tell, enter, read, answer });
    } catch (error) {
      const problem = { source: 'unexpected', detail: String(error) } as const;
      if (error !== ENDED) answer({ kind: 'failed', step, problem, remaining: [] });
    } finally {
      if (busy === current) busy = undefined;
    }
  };
}

/** Ends a job that has already said what was in its way. */
const ENDED = new Error('ended');
