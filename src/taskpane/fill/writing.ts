import type { Inspection } from '../../check/inspection';
import type { WorkbookEdits } from '../../workbook/edits';
import type { FileSource, Host, TakeBack, Writing } from '../host';
import type { FillStep } from '../state/fill';
import { openWorkbook } from '../worker/open';
import { Stopped, type RunningEngine } from '../worker/running-engine';
import type { Job, Read } from './job';
import { filledName } from './save-file';

export interface WriterParts {
  /** Hands a file to the user. */
  readonly save: (name: string, bytes: Uint8Array) => void;
}

/** What can be taken back, and what stood in the cells concerned just after they were written. */
interface Undo {
  readonly takeBack: TakeBack;
  readonly edits: WorkbookEdits;
  readonly after: string | undefined;
}

type Failed = Extract<Writing, { kind: 'problem' }>;

/** Carries edits out, says what became of it, and remembers what can be taken back. */
export function createWriter({ save }: WriterParts) {
  let undo: Undo | undefined;
  let saved: FileSource | undefined;

  /** `checks`: whether what was written is to be checked, as blank tables need not. */
  async function write(
    job: Job,
    into: Host,
    running: RunningEngine,
    edits: WorkbookEdits,
    checks: boolean,
  ): Promise<void> {
    await job.enter('writing');
    const writing = await into.write(edits, running.engine);
    if (writing.kind === 'problem') fail(job, 'writing', writing, edits);
    else if (writing.kind === 'written') await afterWriting(job, into, edits, writing, checks);
    else await handOverCopy(job, running, writing);
  }

  function fail(job: Job, step: FillStep, { problem, remaining }: Failed, edits: WorkbookEdits): void {
    if (remaining) undo = { takeBack: remaining.takeBack, edits, after: undefined };
    job.answer({ kind: 'failed', step, problem, remaining: remaining?.sheets ?? [] });
  }

  async function afterWriting(
    job: Job,
    into: Host,
    edits: WorkbookEdits,
    { takeBack, leftOut }: Extract<Writing, { kind: 'written' }>,
    checks: boolean,
  ): Promise<void> {
    undo = { takeBack, edits, after: undefined };
    await job.enter('checking');
    const now = await unlessStopped(job.tryToRead(into));
    const after = now && (await unlessStopped(now.running.engine.contentsOf(edits)));
    undo = { takeBack, edits, after };
    const inspection = now && checks ? await unlessStopped(check(job, now)) : undefined;
    job.answer({
      kind: 'written',
      newSheets: edits.newSheets.filter(({ hidden }) => !hidden).map(({ name }) => name),
      cells: edits.changes.reduce((sum, { cells }) => sum + cells.length, 0),
      leftOut,
      inspection,
    });
  }

  /** Checks the open workbook as the button 校验 does, for the other view to show. */
  async function check(job: Job, { running, outline }: Read): Promise<Inspection> {
    const inspection = await running.engine.inspect();
    job.keep(running);
    job.tell({ type: 'checking', workbook: openWorkbook(running, outline) });
    job.tell({ type: 'checked', inspection });
    return inspection;
  }

  /** What counts is what the next program will read, so the copy is read and checked before it is handed over. */
  async function handOverCopy(
    job: Job,
    { engine }: RunningEngine,
    { name, bytes }: Extract<Writing, { kind: 'copy' }>,
  ): Promise<void> {
    await job.enter('checking');
    const inspection = await engine.inspectCopy();
    const file = filledName(name);
    job.answer({ kind: 'saved', name: file, inspection });
    handOver(file, bytes);
  }

  function handOver(name: string, bytes: Uint8Array): void {
    saved = { name, sample: undefined, bytes: () => Promise.resolve(bytes) };
    save(name, bytes);
  }

  /** Brings back what was there; where that was changed since, only if the user is `sure`. */
  async function takeBack(job: Job, into: Host, sure: boolean): Promise<void> {
    if (!undo) return;
    const { edits, after } = undo;
    if (!sure && after !== undefined) {
      const { running } = await job.read(into);
      if (after !== (await running.engine.contentsOf(edits))) {
        job.tell({ type: 'fill-undo-asked' });
        return;
      }
    }
    await job.enter('undoing');
    const problem = await undo.takeBack();
    if (problem) {
      job.answer({ kind: 'failed', step: 'undoing', problem, remaining: sheetsOf(edits) });
      return;
    }
    undo = undefined;
    job.answer({ kind: 'undone' });
    const now = await unlessStopped(job.tryToRead(into));
    if (now) await unlessStopped(check(job, now));
  }

  return { write, fail, handOver, takeBack, saved: () => saved };
}

/** What was written stays written where its check is stopped: only what the check would have said is not known then. */
async function unlessStopped<Value>(asked: Promise<Value>): Promise<Value | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof Stopped) return undefined;
    throw error;
  }
}

function sheetsOf({ changes, newSheets }: WorkbookEdits): readonly string[] {
  return [...changes.map(({ sheet }) => sheet), ...newSheets.map(({ name }) => name)];
}
