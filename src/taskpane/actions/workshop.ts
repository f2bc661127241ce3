import type { WorkbookEdits } from '../../workbook/edits';
import { changedName } from '../fill/save-file';
import type { FileSource, Host, PaneProblem, TakeBack } from '../host';
import { pageHost } from '../hosts/page-host';
import type { Adopted } from './adoption';
import type { ActionName, Outcome, Question } from '../state/actions';
import type { PaneEvent } from '../state/state';
import type { Engine } from '../worker/engine';
import { openWorkbook, problemOf, readInto } from '../worker/open';
import type { Remote } from '../worker/remote';
import { Stopped, type RunningEngine, type StartEngine } from '../worker/running-engine';

/** A workbook that was read, from where, and what holds it. */
export interface Shown {
  readonly host: Host;
  readonly running: RunningEngine;
}

export interface WorkshopParts {
  /** The workbook in view; nothing where none was checked yet, or a check is going on. */
  readonly shown: () => Shown | undefined;
  /** Puts another in its place, of which the old one need not be kept. */
  readonly show: (next: Shown) => void;
  readonly dispatch: (event: PaneEvent) => void;
  readonly painted: () => Promise<void>;
  readonly startEngine: StartEngine;
  readonly save: (name: string, bytes: Uint8Array) => void;
}

/** What an action can do while it goes on. A problem on the way ends it, and is told. */
export interface Work {
  readonly engine: Remote<Engine>;
  /** Reads sheets again, and what is remembered, if anybody else can have changed them. */
  readonly refresh: (sheets: readonly string[]) => Promise<void>;
  /** Writes edits, reads back what they concern, and checks again. Amounts that were `adopted` can be brought back. */
  readonly write: (edits: WorkbookEdits, adopted?: readonly Adopted[]) => Promise<void>;
  /** Reads the workbook of a host, which is the one in view from then on. */
  readonly open: (host: Host) => Promise<void>;
  readonly recheck: () => Promise<void>;
  readonly ask: (question: Question) => void;
}

/** In the page: the file with everything that was changed, as it would be saved. */
interface Copy {
  readonly of: Host;
  readonly file: FileSource;
  readonly changes: number;
}

/** How the last amounts are brought back: in Excel cell by cell, in the page by the file as it was. */
interface Undo {
  readonly adopted: readonly Adopted[];
  readonly takeBack: TakeBack | { readonly host: Host; readonly copy: Copy | undefined };
}

/** Carries out one action at a time on the workbook in view. */
export function createWorkshop({ shown, show, dispatch, painted, startEngine, save }: WorkshopParts) {
  let busy = false;
  let undoing: Undo | undefined;
  let copy: Copy | undefined;

  function run(
    action: ActionName,
    act: (work: Work) => Promise<Outcome | undefined>,
    { needsWorkbook = true } = {},
  ): void {
    const current = shown();
    if (busy || (needsWorkbook && !current)) return;
    busy = true;
    dispatch({ type: 'action-began', action });
    let asked = false;
    const work = workOn(current, () => (asked = true));
    void painted()
      .then(() => act(work))
      .then(
        (outcome) => end(asked, outcome),
        (error: unknown) => end(false, outcomeOf(error)),
      );
  }

  function end(asked: boolean, outcome: Outcome | undefined): void {
    busy = false;
    if (!asked)
      dispatch({ type: 'action-ended', outcome, canUndo: undoing !== undefined, unsaved: copy?.changes ?? 0 });
  }

  function workOn(current: Shown | undefined, onAsk: () => void): Work {
    let now = current;
    const inView = (): Shown => {
      // Another check may have begun meanwhile, or another file been opened.
      if (!now || shown()?.running !== now.running) throw new Stopped('another workbook is in view');
      return now;
    };
    const refresh = async (sheets: readonly string[]): Promise<void> => {
      const { host, running } = inView();
      const answer = await host.readSheets?.(sheets, running.engine);
      if (typeof answer === 'object') throw new Obstacle(answer);
      if (answer === false) await readAgain(host);
    };
    const readAgain = async (host: Host): Promise<void> => {
      const running = startEngine(() => undefined);
      const reading = await readInto(running, host, () => undefined);
      if (reading.kind === 'problem') {
        running.stop();
        throw new Obstacle(reading.problem);
      }
      inView();
      now = { host, running };
      show(now);
    };
    const recheck = async (): Promise<void> => {
      const { running } = inView();
      const [inspection, outline] = await Promise.all([running.engine.inspect(), running.engine.outline()]);
      inView();
      dispatch({ type: 'rechecked', inspection, workbook: openWorkbook(running, outline) });
    };
    return {
      get engine() {
        return inView().running.engine;
      },
      refresh,
      recheck,
      ask(question) {
        onAsk();
        dispatch({ type: 'action-asked', question });
      },
      open: readAgain,
      async write(edits, adopted) {
        const { host, running } = inView();
        const writing = await host.write(edits, running.engine);
        if (writing.kind === 'problem') throw new Obstacle(writing.problem);
        const sheets = edits.changes.map(({ sheet }) => sheet);
        if (writing.kind === 'copy') {
          const { name, bytes } = writing;
          const file: FileSource = { name, sample: undefined, bytes: () => Promise.resolve(bytes) };
          const changed = pageHost(file);
          const before = copy?.of === host ? copy : undefined;
          // Going back to an earlier file would take everything back that was done since.
          undoing = adopted && { adopted, takeBack: { host, copy: before } };
          copy = { of: changed, file, changes: (before?.changes ?? 0) + 1 };
          await readAgain(changed);
        } else {
          if (adopted) undoing = { adopted, takeBack: writing.takeBack };
          if (edits.newSheets.length + (edits.removedSheets?.length ?? 0) > 0) await readAgain(host);
          else await refresh(sheets);
        }
        await recheck();
      },
    };
  }

  return {
    run,
    /** Brings the last amounts back. */
    undo: (): void => {
      const last = undoing;
      if (!last) return;
      run('undo', async (work) => {
        const { adopted, takeBack } = last;
        const sheets = [...new Set(adopted.map(({ cell }) => cell.sheet))];
        await work.refresh(sheets);
        const now = await work.engine.adopt(adopted.map((one) => ({ ...one, current: one.suggested })));
        undoing = undefined;
        if (now.kind === 'changed') return { kind: 'changed', cell: now.cell, now: now.now };
        if (typeof takeBack === 'function') {
          const problem = await takeBack();
          if (problem) throw new Obstacle(problem);
          await work.refresh(sheets);
        } else {
          copy = takeBack.copy;
          await work.open(takeBack.host);
        }
        await work.recheck();
        return { kind: 'undone' };
      });
    },
    /** Another file is opened: what was changed in this one is given up. */
    forget(): void {
      copy = undefined;
      undoing = undefined;
    },
    isBusy: (): boolean => busy,
    unsaved: (): number => copy?.changes ?? 0,
    save: (): void => {
      if (!copy) return;
      const { file } = copy;
      const name = changedName(file.name);
      void file.bytes().then((bytes) => {
        save(name, bytes);
        copy = undefined;
        dispatch({ type: 'action-ended', outcome: { kind: 'saved', name }, unsaved: 0 });
      });
    },
  };
}

/** Something in the way, carried out of an action. */
class Obstacle extends Error {
  constructor(readonly problem: PaneProblem) {
    super('obstacle');
  }
}

function outcomeOf(error: unknown): Outcome | undefined {
  if (error instanceof Stopped) return undefined;
  return { kind: 'failed', problem: error instanceof Obstacle ? error.problem : problemOf(error) };
}
