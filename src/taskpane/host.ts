import type { LeftOut } from '../hosts/excel/lay-sheet';
import type { ExcelProblem } from '../hosts/excel/problem';
import type { CellAddress } from '../workbook/address';
import type { EditProblem } from '../workbook/edit-problem';
import type { WorkbookEdits } from '../workbook/edits';
import type { FileProblem } from '../workbook/file-problem';
import type { WorkbookOutline } from '../workbook/outline';
import type { Engine } from './worker/engine';
import type { Remote } from './worker/remote';

/** Where the workbook is, and how to point at one of its cells: Excel, or the page's own grid. */
export interface Host {
  readonly kind: 'excel' | 'page';
  /** Has an engine read the workbook as it is now; `progress` hears 0 … 1. Where it is stopped, its `Stopped` is thrown. */
  read(engine: Remote<Engine>, progress: (done: number) => void): Promise<Reading>;
  /** Shows a cell to the user; answers with what is in the way, if anything is. */
  reveal(cell: CellAddress): Promise<PaneProblem | undefined>;
  /** Has an engine read some sheets again, by name or id. `false` where sheets were added or renamed: then all is to be read. */
  readSheets?(keys: readonly string[], engine: Remote<Engine>): Promise<PaneProblem | boolean>;
  /** Writes into Excel's own workbook, or into a copy of the file that the engine has read. */
  write(edits: WorkbookEdits, engine: Remote<Engine>): Promise<Writing>;
}

export type Reading =
  | { readonly kind: 'workbook'; readonly outline: WorkbookOutline }
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
  /** The user stopped what was going on. */
  | { readonly source: 'stopped' }
  /** What computes died, as a rule for want of memory. */
  | { readonly source: 'engine-lost' }
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
