import type { CellAddress } from '../workbook/address';
import { createActions, type ActionSession } from './actions/action-session';
import type { Shown } from './actions/workshop';
import { createFillSession, type FillSession, type FillSessionParts } from './fill/fill-session';
import type { FileSource, Host, PaneProblem } from './host';
import { pageHost } from './hosts/page-host';
import type { PaneEvent } from './state/state';
import { openWorkbook, problemOf, readInto } from './worker/open';
import { Stopped, type RunningEngine } from './worker/running-engine';

/** What the user can ask for; each answers through events. */
export interface Session {
  readonly check: () => void;
  /** Gives up a check that is under way: everything is as it was before. */
  readonly stop: () => void;
  /** Opens a file in the page. Where changes to the one before would be lost, only if the user is `sure`. */
  readonly open: (file: FileSource, sure?: boolean) => void;
  readonly goTo: (key: string, cell: CellAddress | undefined) => void;
  readonly fill: FillSession;
  readonly actions: ActionSession;
}

export interface SessionParts extends Pick<FillSessionParts, 'startEngine' | 'save' | 'dispatch' | 'painted'> {
  /** Nothing in the page, until a file is opened. */
  readonly host: Host | undefined;
}

/**
 * Ties the host, the engine and the pane together. Every reading gets an engine of its own: so a check that is stopped,
 * or overtaken by a later one, takes nothing with it, and the workbook in view stays until another one is checked.
 */
export function createSession(parts: SessionParts): Session {
  const { host: first, dispatch, painted, startEngine } = parts;
  let host = first;
  let shown: Shown | undefined;
  let latest: RunningEngine | undefined;

  /** What the pane shows from now on. The engine of the workbook before is given up. */
  function show(next: Shown | undefined): void {
    if (shown?.running !== next?.running) shown?.running.stop();
    shown = next;
  }

  async function run(): Promise<void> {
    if (!host) return;
    const own = host;
    latest?.stop();
    const tell = (event: PaneEvent): void => {
      if (latest === running) dispatch(event);
    };
    const progress = (done: number): void => tell({ type: 'reading', done });
    const running = startEngine(progress);
    latest = running;
    const fail = (problem: PaneProblem): void => {
      running.stop();
      if (latest !== running) return;
      latest = undefined;
      // A file that could not be opened has taken the place of the one before.
      if (shown?.host !== own) show(undefined);
      dispatch({ type: 'failed', problem });
    };
    try {
      progress(0);
      // Without a frame in between, the progress bar would appear when the work is done.
      await painted();
      const reading = await readInto(running, own, progress);
      if (reading.kind === 'problem') {
        fail(reading.problem);
        return;
      }
      tell({ type: 'checking', workbook: openWorkbook(running, reading.outline) });
      // The grid gets to ask for its rows before the check takes the engine's time.
      await painted();
      const inspection = await running.engine.inspect();
      if (latest !== running) return;
      latest = undefined;
      show({ host: own, running });
      dispatch({ type: 'checked', inspection });
    } catch (error) {
      // Whoever stopped it has said so.
      if (!(error instanceof Stopped)) fail(problemOf(error));
    }
  }

  const filling = createFillSession({
    ...parts,
    host: () => host,
    keep: (of, running) => show({ host: of, running }),
  });
  const actions = createActions({
    ...parts,
    shown: () => (latest ? undefined : shown),
    show(next) {
      host = next.host;
      show(next);
    },
  });
  return {
    fill: filling,
    actions,
    check: () => void run(),
    stop() {
      if (!latest) return;
      latest.stop();
      latest = undefined;
      // A file that was being opened makes way again for the one before.
      host = shown?.host ?? host;
      dispatch({ type: 'stopped' });
    },
    open(file, sure = false) {
      if (actions.unsaved() > 0 && !sure) {
        dispatch({ type: 'action-asked', question: { kind: 'discard', file } });
        return;
      }
      actions.forget();
      host = pageHost(file);
      filling.stop();
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
        (error: unknown) => dispatch({ type: 'reveal-failed', problem: problemOf(error) }),
      );
    },
  };
}
