import type { WorkbookEdits } from '../../workbook/edits';
import type { FileSource, Host } from '../host';
import type { FillWishes, Preview, TemplateWishes } from '../state/fill';
import { createJobs, type Job, type JobParts, type Read } from './job';
import { fileName } from './save-file';
import { createWriter, type WriterParts } from './writing';

/** What the user can ask for where tables are filled; each answers through events. */
export interface FillSession {
  /** Reads the workbook and says what can be filled from it. */
  readonly survey: () => void;
  readonly preview: (wishes: FillWishes) => void;
  /** Writes what a preview showed, unless the workbook would now give something else. */
  readonly carryOut: (preview: Preview) => void;
  /** Takes back what was written last; what was changed since only where the user is `sure`. */
  readonly undo: (sure: boolean) => void;
  readonly makeTemplate: (wishes: TemplateWishes, name: TemplateName) => void;
  /** Gives up what is under way, unless it is being written: nothing has been changed then. */
  readonly stop: () => void;
  /** The file that was saved last, to be opened in the page. */
  readonly saved: () => FileSource | undefined;
}

/** What a file of blank tables is called, without its ending. */
export type TemplateName = (year: number) => string;

export type FillSessionParts = JobParts & WriterParts;

/** Ties the host, the work of filling and the pane together. */
export function createFillSession(parts: FillSessionParts): FillSession {
  const { host } = parts;
  const { run, stop } = createJobs(parts);
  const writer = createWriter(parts);

  /** Reads the workbook as it is now, and works out what would be written. `shown`: what the user was shown. */
  async function plan(
    job: Job,
    from: Host,
    wishes: FillWishes,
    shown?: Preview,
  ): Promise<{ read: Read; preview: Preview; asShown: boolean }> {
    const read = await job.read(from);
    await job.enter('planning');
    const planned = await read.running.engine.plan(wishes, shown?.plan);
    job.tell({ type: 'fill-surveyed', survey: planned.survey });
    return { read, preview: { wishes, plan: planned.plan, isRevised: false }, asShown: planned.asShown };
  }

  async function insertTemplate(job: Job, into: Host, wishes: TemplateWishes): Promise<void> {
    const { running } = await job.read(into);
    await job.enter('making');
    const newSheets = await running.engine.blankTables(wishes);
    await writer.write(job, into, running, { changes: [], newSheets }, false);
  }

  async function saveTemplate(job: Job, wishes: TemplateWishes, name: TemplateName): Promise<void> {
    await job.enter('making');
    const { year, writing } = await job.start().engine.blankFile(wishes);
    if (!writing.ok) {
      writer.fail(job, 'making', { kind: 'problem', problem: { source: 'edit', problem: writing.problem } }, NOTHING);
      return;
    }
    const file = fileName(name(year));
    job.answer({ kind: 'saved', name: file, inspection: undefined });
    writer.handOver(file, writing.bytes);
  }

  return {
    survey: () =>
      void run('reading', async (job) => {
        const from = host();
        if (!from) return;
        const { running } = await job.read(from);
        job.tell({ type: 'fill-surveyed', survey: await running.engine.survey() });
      }),
    preview: (wishes) =>
      void run('reading', async (job) => {
        const from = host();
        if (!from) return;
        const { preview } = await plan(job, from, wishes);
        job.tell({ type: 'fill-previewed', preview });
      }),
    carryOut: (preview) =>
      void run('reading', async (job) => {
        const into = host();
        if (!into) return;
        const { read, preview: now, asShown } = await plan(job, into, preview.wishes, preview);
        if (asShown) await writer.write(job, into, read.running, now.plan.edits, true);
        else job.tell({ type: 'fill-previewed', preview: { ...now, isRevised: true } });
      }),
    undo: (sure) =>
      void run('undoing', async (job) => {
        const into = host();
        if (into) await writer.takeBack(job, into, sure);
      }),
    makeTemplate: (wishes, name) =>
      void run('making', async (job) => {
        const into = host();
        if (into?.kind === 'excel') await insertTemplate(job, into, wishes);
        else await saveTemplate(job, wishes, name);
      }),
    stop,
    saved: writer.saved,
  };
}

const NOTHING: WorkbookEdits = { changes: [], newSheets: [] };
