import type { Finding, Suggestion } from '../../check/finding';
import type { Inspection } from '../../check/inspection';
import type { WorkbookEdits } from '../../workbook/edits';
import type { Memo, Waiver } from '../../workbook/memo/memo';
import { REPORT_SHEET } from '../../workbook/report-sheet';
import type { Language } from '../language';
import type { CellMarks } from '../../hosts/excel/marks/mark-cells';
import type { Adopted } from './adoption';
import { suggestionsOf } from './suggestions';
import { today } from './today';
import { createWatching } from './watching';
import { createWorkshop, type WorkshopParts } from './workshop';

/** What the user can do about findings; each answers through events. */
export interface ActionSession {
  /** Puts the suggested amounts into their cells; `choice`: another cell that would explain the same. */
  readonly adopt: (finding: Finding, choice?: Suggestion) => void;
  /** The same after the user agreed that formulas give way. */
  readonly adoptAnyway: (adopted: readonly Adopted[]) => void;
  readonly undo: () => void;
  readonly waive: (finding: Finding, reason: string) => void;
  readonly unwaive: (waiver: Waiver) => void;
  /** Remembers something in the workbook: `change` is given what is remembered now. */
  readonly remember: (change: MemoChange) => void;
  readonly mark: (inspection: Inspection) => void;
  readonly clearMarks: () => void;
  readonly report: (inspection: Inspection, language: Language, sure: boolean) => void;
  readonly removeReport: () => void;
  /** In the page: gives the changed file to the user. */
  readonly save: () => void;
  /** How many changes would be lost with the page's file. */
  readonly unsaved: () => number;
  /** Another file is opened: what was changed in this one is given up. */
  readonly forget: () => void;
  /** Checks the workbook again by itself after edits, from now on or no more. */
  readonly watch: (on: boolean) => void;
}

/** What is to be remembered, from what is remembered now. */
export type MemoChange = (memo: Memo | undefined) => Memo | Promise<Memo>;

/** Ties the actions to the workbook in view. One goes on at a time. */
export function createActions(parts: WorkshopParts): ActionSession {
  const workshop = createWorkshop(parts);
  const { run } = workshop;

  const adopt = (adopted: readonly Adopted[], sure: boolean): void =>
    run('adopt', async (work) => {
      const sheets = [...new Set(adopted.map(({ cell }) => cell.sheet))];
      await work.refresh(sheets);
      const plan = await work.engine.adopt(adopted);
      if (plan.kind === 'changed') {
        await work.recheck();
        return { kind: 'changed', cell: plan.cell, now: plan.now };
      }
      if (plan.formulas.length > 0 && !sure) {
        work.ask({ kind: 'formula', adopted, formulas: plan.formulas });
        return undefined;
      }
      await work.write({ changes: plan.changes, newSheets: [] }, adopted);
      return { kind: 'adopted', adopted };
    });

  const remember = (kind: 'waived' | 'unwaived' | undefined, change: MemoChange): void =>
    run('waive', async (work) => {
      await work.refresh([]);
      const { memo } = await work.engine.outline();
      await work.write({ ...NOTHING, memo: await change(memo) });
      return kind && { kind };
    });

  return {
    adopt: (finding, choice) => adopt(suggestionsOf(finding, choice), false),
    adoptAnyway: (adopted) => adopt(adopted, true),
    undo: () => workshop.undo(),
    waive: (finding, reason) =>
      remember('waived', async (memo) => {
        const { waiverOf, withWaiver } = await waivers();
        return withWaiver(memo, waiverOf(finding, reason, today()), finding.lapsed);
      }),
    unwaive: (waiver) => remember('unwaived', async (memo) => (await waivers()).withoutWaiver(memo, waiver)),
    remember: (change) => remember(undefined, change),
    mark: (inspection) =>
      run('mark', async () => {
        const { markCells } = await import('../../hosts/excel/marks/mark-cells');
        const marking = await markCells(marksOf(inspection));
        return marking.kind === 'marked'
          ? marking
          : { kind: 'failed', problem: { source: 'excel', problem: marking.problem } };
      }),
    clearMarks: () =>
      run(
        'clear',
        async () => {
          const { clearMarks } = await import('../../hosts/excel/marks/mark-cells');
          const marking = await clearMarks();
          return marking.kind === 'marked'
            ? { ...marking, kind: 'cleared' }
            : { kind: 'failed', problem: { source: 'excel', problem: marking.problem } };
        },
        { needsWorkbook: false },
      ),
    report: (inspection, language, sure) =>
      run('report', async (work) => {
        await work.refresh([]);
        const [present] = await work.engine.ownReports();
        if (present !== undefined && !sure) {
          work.ask({ kind: 'report', sheet: present });
          return undefined;
        }
        const { newSheets, removedSheets } = await work.engine.report(inspection, today(), language);
        await work.write({ changes: [], newSheets, removedSheets });
        return { kind: 'reported', sheet: newSheets[0]?.name ?? REPORT_SHEET };
      }),
    removeReport: () =>
      run('remove-report', async (work) => {
        const removedSheets = await work.engine.ownReports();
        if (removedSheets.length > 0) await work.write({ ...NOTHING, removedSheets });
        return { kind: 'report-removed', sheets: removedSheets.length };
      }),
    save: () => workshop.save(),
    unsaved: () => workshop.unsaved(),
    forget: () => workshop.forget(),
    watch: createWatching(parts, workshop),
  };
}

/** Fetched with the first use, since it computes. */
const waivers = () => import('../../check/waivers/waive');

const NOTHING: WorkbookEdits = { changes: [], newSheets: [] };

/** The cells of errors, and of warnings where there is no error. */
function marksOf({ findings }: Inspection): readonly CellMarks[] {
  const marked = new Set<string>();
  return (['error', 'warning'] as const).map((kind) => ({
    kind,
    cells: findings.flatMap(({ severity, cells: [cell] }) => {
      const key = cell && `${cell.sheet}!${cell.address}`;
      if (severity !== kind || key === undefined || marked.has(key)) return [];
      marked.add(key);
      return [cell!];
    }),
  }));
}
