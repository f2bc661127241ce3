import type { Inspection } from '../check/inspection';
import type { CellAddress } from '../workbook/address';
import type { Workbook } from '../workbook/workbook';
import { createFillSession, type FillSession, type FillSessionParts } from './fill/fill-session';
import type { FileSource, Host } from './host';
import { pageHost } from './hosts/page-host';
import type { PaneEvent } from './state/state';

/** What the user can ask for; each answers through events. */
export interface Session {
  readonly check: () => void;
  readonly open: (file: FileSource) => void;
  readonly goTo: (key: string, cell: CellAddress | undefined) => void;
  readonly fill: FillSession;
}

export interface SessionParts extends Pick<FillSessionParts, 'engine' | 'save'> {
  /** Nothing in the page, until a file is opened. */
  readonly host: Host | undefined;
  readonly dispatch: (event: PaneEvent) => void;
  /** Answers once the browser has had time to draw. */
  readonly painted: () => Promise<void>;
  readonly inspector: () => Promise<(workbook: Workbook) => Inspection>;
}

/** Ties the host, the inspection and the pane together. A later check overtakes an earlier one that still runs. */
export function createSession(parts: SessionParts): Session {
  const { host: first, dispatch, painted, inspector } = parts;
  let host = first;
  let latest = 0;

  async function run(): Promise<void> {
    if (!host) return;
    const current = ++latest;
    const tell = (event: PaneEvent): void => {
      if (current === latest) dispatch(event);
    };
    try {
      tell({ type: 'reading', done: 0 });
      // Without a frame in between, the progress bar would appear when the work is done.
      await painted();
      const reading = await host.read((done) => tell({ type: 'reading', done }));
      if (reading.kind === 'problem') {
        tell({ type: 'failed', problem: reading.problem });
        return;
      }
      tell({ type: 'checking', workbook: reading.workbook });
      const [inspect] = await Promise.all([inspector(), painted()]);
      if (current === latest) tell({ type: 'checked', inspection: inspect(reading.workbook) });
    } catch (error) {
      tell({ type: 'failed', problem: { source: 'unexpected', detail: String(error) } });
    }
  }

  return {
    fill: createFillSession({ ...parts, host: () => host }),
    check: () => void run(),
    open(file) {
      host = pageHost(file);
      dispatch({ type: 'file-opened', file: { name: file.name, sample: file.sample, others: file.others } });
      void run();
    },
    goTo(key, cell) {
      dispatch({ type: 'finding-chosen', key, cell });
      if (!cell || !host) return;
      host.reveal(cell).then(
        (problem) => {
          if (problem) dispatch({ type: 'reveal-failed', problem });
        },
        (error: unknown) =>
          dispatch({ type: 'reveal-failed', problem: { source: 'unexpected', detail: String(error) } }),
      );
    },
  };
}
