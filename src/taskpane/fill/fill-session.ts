import type { WorkbookEdits } from '../../workbook/edits';
import type { FileSource, Host } from '../host';
import type { FillWishes, Preview, TemplateWishes } from '../state/fill';
import { withFreeNames } from './free-names';
import { createJobs, type Job, type JobParts } from './job';
import { fileName } from './save-file';
import { requestFor, templateRequestFor } from './wishes';
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
  /** The file that was saved last, to be opened in the page. */
  readonly saved: () => FileSource | undefined;
}

/** What a file of blank tables is called, without its ending. */
export type TemplateName = (year: number) => string;

export type FillSessionParts = JobParts & WriterParts;

/** Ties the host, the work of filling and the pane together. */
export function createFillSession(parts: FillSessionParts): FillSession {
  const { host, engine } = parts;
  const run = createJobs(parts);
  const writer = createWriter(parts);

  /** Reads the workbook as it is now, and works out what would be written. */
  async function plan(job: Job, from: Host, wishes: FillWishes): Promise<Preview> {
    const workbook = await job.read(from);
    await job.enter('planning');
    const { planFill, survey } = await engine();
    job.tell({ type: 'fill-surveyed', survey: survey(workbook) });
    await job.enter('planning');
    return { wishes, plan: planFill(requestFor(workbook, wishes)), isRevised: false };
  }

  async function insertTemplate(job: Job, into: Host, wishes: TemplateWishes): Promise<void> {
    const { sheets: present } = await job.read(into);
    await job.enter('making');
    const { templateOf, latestYear } = await engine();
    const sheets = templateOf(templateRequestFor(wishes, latestYear()));
    const names = present.map(({ name }) => name);
    await writer.write(job, into, { changes: [], newSheets: withFreeNames(sheets, names) }, false);
  }

  async function saveTemplate(job: Job, wishes: TemplateWishes, name: TemplateName): Promise<void> {
    await job.enter('making');
    const [{ templateOf, latestYear }, { newXlsx }] = await Promise.all([
      engine(),
      import('../../hosts/xlsx/write/write-xlsx'),
    ]);
    const request = templateRequestFor(wishes, latestYear());
    const writing = newXlsx(templateOf(request));
    if (!writing.ok) {
      writer.fail(job, 'making', { kind: 'problem', problem: { source: 'edit', problem: writing.problem } }, NOTHING);
      return;
    }
    const file = fileName(name(request.year));
    job.answer({ kind: 'saved', name: file, inspection: undefined });
    writer.handOver(file, writing.bytes);
  }

  return {
    survey: () =>
      void run('reading', async (job) => {
        const from = host();
        if (!from) return;
        const workbook = await job.read(from);
        const { survey } = await engine();
        job.tell({ type: 'fill-surveyed', survey: survey(workbook) });
      }),
    preview: (wishes) =>
      void run('reading', async (job) => {
        const from = host();
        if (from) job.tell({ type: 'fill-previewed', preview: await plan(job, from, wishes) });
      }),
    carryOut: (preview) =>
      void run('reading', async (job) => {
        const into = host();
        if (!into) return;
        const now = await plan(job, into, preview.wishes);
        if (isSame(preview, now)) await writer.write(job, into, now.plan.edits, true);
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
    saved: writer.saved,
  };
}

const NOTHING: WorkbookEdits = { changes: [], newSheets: [] };

/** Whether two plans write the same over the same. */
function isSame({ plan: one }: Preview, { plan: other }: Preview): boolean {
  const text = ({ edits, tables }: Preview['plan']) => JSON.stringify([edits, tables]);
  return text(one) === text(other);
}
