import type { Inspection } from '../../check/inspection';
import type { WorkbookEdits } from '../../workbook/edits';
import type { Workbook } from '../../workbook/workbook';
import type { FileSource, Host, TakeBack, Writing } from '../host';
import type { FillStep } from '../state/fill';
import type * as engineModule from './engine';
import type { Job } from './job';
import { filledName } from './save-file';
import { isTouched } from './touched';

export type Engine = typeof engineModule;

export interface WriterParts {
  readonly engine: () => Promise<Engine>;
  /** Hands a file to the user. */
  readonly save: (name: string, bytes: Uint8Array) => void;
}

/** What can be taken back, and what the workbook looked like just after it was written. */
interface Undo {
  readonly takeBack: TakeBack;
  readonly edits: WorkbookEdits;
  readonly after: Workbook | undefined;
}

type Failed = Extract<Writing, { kind: 'problem' }>;

/** Carries edits out, says what became of it, and remembers what can be taken back. */
export function createWriter({ engine, save }: WriterParts) {
  let undo: Undo | undefined;
  let saved: FileSource | undefined;

  /** `checks`: whether what was written is to be checked, as blank tables need not. */
  async function write(job: Job, into: Host, edits: WorkbookEdits, checks: boolean): Promise<void> {
    await job.enter('writing');
    const writing = await into.write(edits);
    if (writing.kind === 'problem') fail(job, 'writing', writing, edits);
    else if (writing.kind === 'written') await afterWriting(job, into, edits, writing, checks);
    else await handOverCopy(job, writing);
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
    const reading = await into.read(() => undefined);
    if (reading.kind === 'workbook') undo = { takeBack, edits, after: reading.workbook };
    job.answer({
      kind: 'written',
      newSheets: edits.newSheets.filter(({ hidden }) => !hidden).map(({ name }) => name),
      cells: edits.changes.reduce((sum, { cells }) => sum + cells.length, 0),
      leftOut,
      inspection: reading.kind === 'workbook' && checks ? await check(job, reading.workbook) : undefined,
    });
  }

  /** Checks the open workbook as the button 校验 does, for the other view to show. */
  async function check(job: Job, workbook: Workbook): Promise<Inspection> {
    const { inspect } = await engine();
    const inspection = inspect(workbook);
    job.tell({ type: 'checking', workbook });
    job.tell({ type: 'checked', inspection });
    return inspection;
  }

  /** What counts is what the next program will read, so the copy is read and checked before it is handed over. */
  async function handOverCopy(job: Job, { name, bytes }: Extract<Writing, { kind: 'copy' }>): Promise<void> {
    await job.enter('checking');
    const [{ readXlsx }, { inspect }] = await Promise.all([import('../../hosts/xlsx/read-xlsx'), engine()]);
    const file = filledName(name);
    const reading = readXlsx(bytes, file);
    if (!reading.ok) throw new Error(reading.problem.code);
    job.answer({ kind: 'saved', name: file, inspection: inspect(reading.workbook) });
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
    if (!sure && after && isTouched(edits, after, await job.read(into))) {
      job.tell({ type: 'fill-undo-asked' });
      return;
    }
    await job.enter('undoing');
    const problem = await undo.takeBack();
    if (problem) {
      job.answer({ kind: 'failed', step: 'undoing', problem, remaining: sheetsOf(edits) });
      return;
    }
    undo = undefined;
    job.answer({ kind: 'undone' });
    const reading = await into.read(() => undefined);
    if (reading.kind === 'workbook') await check(job, reading.workbook);
  }

  return { write, fail, handOver, takeBack, saved: () => saved };
}

function sheetsOf({ changes, newSheets }: WorkbookEdits): readonly string[] {
  return [...changes.map(({ sheet }) => sheet), ...newSheets.map(({ name }) => name)];
}
