import type { LeftOut } from '../hosts/excel/lay-sheet';
import type { ExcelProblem } from '../hosts/excel/problem';
import type { CellAddress } from '../workbook/address';
import type { EditProblem } from '../workbook/edit-problem';
import type { WorkbookEdits } from '../workbook/edits';
import type { FileProblem } from '../workbook/file-problem';
import type { Workbook } from '../workbook/workbook';

/** Where the workbook is, and how to point at one of its cells: Excel, or the page's own grid. */
export interface Host {
  readonly kind: 'excel' | 'page';
  /** `progress` hears 0 … 1 while reading. */
  read(progress: (done: number) => void): Promise<Reading>;
  /** Shows a cell to the user; answers with what is in the way, if anything is. */
  reveal(cell: CellAddress): Promise<PaneProblem | undefined>;
  /** Writes into the workbook that was last read: into Excel's own, or into a copy of the file. */
  write(edits: WorkbookEdits): Promise<Writing>;
}

export type Reading =
  | { readonly kind: 'workbook'; readonly workbook: Workbook }
  | { readonly kind: 'problem'; readonly problem: PaneProblem };

export type Writing =
  | { readonly kind: 'written'; readonly takeBack: TakeBack; readonly leftOut: readonly LeftOut[] }
  /** A copy with the edits, not saved yet; the file itself is as it was. */
  | { readonly kind: 'copy'; readonly name: string; readonly bytes: Uint8Array }
  /** Nothing was written, but for what could not be taken back. */
  | {
      readonly kind: 'problem';
      readonly problem: PaneProblem;
      readonly remaining?: { readonly sheets: readonly string[]; readonly takeBack: TakeBack };
    };

/** Brings back what was there before; answers with what is in the way, if anything is. */
export type TakeBack = () => Promise<PaneProblem | undefined>;

/** Anything that keeps the pane from doing what was asked, as a value; the sentences are in the catalogues. */
export type PaneProblem =
  | { readonly source: 'file'; readonly problem: FileProblem }
  | { readonly source: 'excel'; readonly problem: ExcelProblem }
  | { readonly source: 'edit'; readonly problem: EditProblem | FileProblem }
  /** A mistake of ours. `detail` is for a report to us, and is shown small. */
  | { readonly source: 'unexpected'; readonly detail: string };

/** Published documents, and a ledger, that the page brings along, by their files; their titles are in the texts. */
export type SampleName = 'laocheng-2024-budget' | 'shilong-2024-budget' | 'fengqiu-2024-final' | 'ledger-2024-budget';

/** A file in the page, as the pane names it. */
export interface OpenFile {
  readonly name: string;
  /** Which one, where it is a sample. */
  readonly sample: SampleName | undefined;
  /** How many more were handed over with it: they were not opened. */
  readonly others?: number | undefined;
}

/** A file to open in the page: dropped, chosen, or brought along as a sample. */
export interface FileSource extends OpenFile {
  bytes(): Promise<Uint8Array>;
}
