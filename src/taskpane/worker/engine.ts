import type { Inspection } from '../../check/inspection';
import { planFill } from '../../derive/fill/plan-fill';
import type { FillPlan } from '../../derive/fill/plan';
import { templateOf } from '../../derive/template';
import { createBuilder, type SheetPiece, type WorkbookBuilder } from '../../hosts/excel/build-workbook';
import type { SheetsReading } from '../../hosts/excel/read-sheets';
import { readXlsx } from '../../hosts/xlsx/read-xlsx';
import { newXlsx, writeXlsx, type XlsxWriting } from '../../hosts/xlsx/write/write-xlsx';
import { inspect } from '../../inspect';
import { latestYear } from '../../standard/codes/latest-year';
import type { NewSheet, WorkbookEdits } from '../../workbook/edits';
import type { FileProblem } from '../../workbook/file-problem';
import { outlineOf, type WorkbookOutline } from '../../workbook/outline';
import type { Workbook } from '../../workbook/workbook';
import { planAdoption, type Adopted, type Adoption } from '../actions/adoption';
import { ownReports, planReport, type ReportEdits } from '../actions/report';
import { withSheets } from '../actions/with-sheets';
import { withFreeNames } from '../fill/free-names';
import { survey, type Survey } from '../fill/survey';
import { contentsOf } from '../fill/touched';
import { requestFor, templateRequestFor } from '../fill/wishes';
import { layOut, type SheetLayout } from '../grid/geometry';
import { rowsFrom, type RowBlock } from '../grid/rows';
import type { Language } from '../language';
import type { FillWishes, TemplateWishes } from '../state/fill';

export type FileOpening =
  { readonly ok: true; readonly outline: WorkbookOutline } | { readonly ok: false; readonly problem: FileProblem };

/** What would be written, and whether that is the same as what was shown before. */
export interface Planned {
  readonly plan: FillPlan;
  readonly survey: Survey;
  readonly asShown: boolean;
}

/**
 * Everything that computes, over the one workbook that it holds: it runs in a worker, so that the pane stays free. All
 * that goes in and comes out is plain data. Amounts come out as decimal texts.
 */
export function createEngine(progress: (done: number) => void) {
  let bytes: Uint8Array = new Uint8Array();
  let copy: Uint8Array = new Uint8Array();
  let fileName = '';
  let held: Workbook | undefined;
  let builder: WorkbookBuilder | undefined;
  const layouts = new Map<string, SheetLayout>();

  const workbook = (): Workbook => {
    held ??= builder?.workbook();
    if (!held) throw new Error('no workbook was opened');
    return held;
  };

  return {
    /** Reads an .xlsx, and keeps its bytes for a copy with edits. */
    openFile(given: Uint8Array, name: string): FileOpening {
      const reading = readXlsx(given, name, progress);
      if (!reading.ok) return reading;
      [bytes, fileName, held] = [given, name, reading.workbook];
      return { ok: true, outline: outlineOf(reading.workbook) };
    },
    /** Begins a workbook whose cells follow piece by piece, as Excel gives them. */
    openOutline(outline: WorkbookOutline): void {
      builder = createBuilder(outline);
    },
    addPieces(pieces: readonly SheetPiece[]): void {
      for (const piece of pieces) builder!.add(piece);
    },

    /** What is known of the workbook beside its cells. */
    outline: (): WorkbookOutline => outlineOf(workbook()),
    /** Puts sheets as they are now in place of what was read before. `false` where there is a sheet that was not read. */
    replaceSheets(reading: SheetsReading): boolean {
      const replaced = withSheets(workbook(), reading);
      if (!replaced) return false;
      held = replaced;
      for (const name of reading.names) layouts.delete(name);
      return true;
    },
    /** The edits that put suggested amounts into their cells, or why not. */
    adopt: (suggestions: readonly Adopted[]): Adoption => planAdoption(workbook(), suggestions),
    /** The sheet 审核结果 with what a check has found, in place of the one before. */
    report: (inspection: Inspection, date: string, language: Language): ReportEdits =>
      planReport(workbook(), inspection, date, language),
    ownReports: (): readonly string[] => ownReports(workbook()),

    inspect: (): Inspection => inspect(workbook()),
    survey: (): Survey => survey(workbook()),
    plan(wishes: FillWishes, shown: FillPlan | undefined): Planned {
      const plan = planFill(requestFor(workbook(), wishes));
      return { plan, survey: survey(workbook()), asShown: shown !== undefined && isSame(shown, plan) };
    },
    /** Blank tables, under names that no sheet of the workbook has. */
    blankTables(wishes: TemplateWishes): readonly NewSheet[] {
      const present = workbook().sheets.map(({ name }) => name);
      return withFreeNames(templateOf(templateRequestFor(wishes, latestYear())), present);
    },
    /** Blank tables as a file of their own, and the year that they are for. */
    blankFile(wishes: TemplateWishes): { readonly year: number; readonly writing: XlsxWriting } {
      const request = templateRequestFor(wishes, latestYear());
      return { year: request.year, writing: newXlsx(templateOf(request)) };
    },

    /** What cells and sheets that edits concern hold in this workbook: the same text as long as nobody changed them. */
    contentsOf: (edits: WorkbookEdits): string => contentsOf(edits, workbook()),
    /** The file with edits in it. */
    writeCopy(edits: WorkbookEdits): XlsxWriting {
      const writing = writeXlsx(bytes, edits);
      if (writing.ok) copy = writing.bytes;
      return writing;
    },
    /** Reads the copy written last as any program would, and checks it. */
    inspectCopy(): Inspection {
      const reading = readXlsx(copy, fileName, progress);
      if (!reading.ok) throw new Error(reading.problem.code);
      return inspect(reading.workbook);
    },

    /** How a sheet is laid out, as the page's grid draws it. */
    layout(sheet: string): SheetLayout {
      const layout = layouts.get(sheet) ?? layOut(sheetCalled(sheet));
      layouts.set(sheet, layout);
      return layout;
    },
    /** Some rows of a sheet. */
    rows: (sheet: string, first: number, count: number): RowBlock => rowsFrom(sheetCalled(sheet), first, count),
  };

  function sheetCalled(name: string): Workbook['sheets'][number] {
    const found = workbook().sheets.find((sheet) => sheet.name === name);
    if (!found) throw new Error(`no sheet ${name}`);
    return found;
  }
}

export type Engine = ReturnType<typeof createEngine>;

/** Whether two plans write the same over the same. */
function isSame(one: FillPlan, other: FillPlan): boolean {
  const text = ({ edits, tables }: FillPlan) => JSON.stringify([edits, tables]);
  return text(one) === text(other);
}
