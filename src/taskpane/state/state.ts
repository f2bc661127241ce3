import type { Inspection } from '../../check/inspection';
import type { CellAddress } from '../../workbook/address';
import type { OpenFile, PaneProblem } from '../host';
import type { Language } from '../language';
import type { OpenWorkbook } from '../open-workbook';
import { USUAL, type Preferences } from '../preferences';
import { viewOf, type Task } from '../task';
import type { View } from '../view';
import { NOTHING_DONE, type ActionEvent, type Actions } from './actions';
import type { Arrangement } from './arrange';
import { NOTHING_FILLED, type Fill, type FillEvent } from './fill';
import { showsAll, type FilterEvent, type FindingFilter } from './filter';
import { NOTHING_SEARCHED, type CodeSearch, type CodeSearchEvent } from './code-search';

/** Everything that the pane shows; components compute nothing beside it. */
export interface PaneState {
  readonly language: Language;
  /** What a command of Excel opened the pane for. */
  readonly task: Task | undefined;
  readonly view: View;
  readonly stage: Stage;
  /** The file in the page; nothing in Excel, where the workbook is at hand anyway. */
  readonly file: OpenFile | undefined;
  /** The workbook as last read: the page's grid shows it. */
  readonly workbook: OpenWorkbook | undefined;
  /** The workbook that is being checked: until that is done, the one before stays in view. */
  readonly arriving: OpenWorkbook | undefined;
  /** What was open before a file that is not checked yet, in case that is stopped. */
  readonly before: Earlier | undefined;
  /** The last result about that workbook: shown again if the file can no longer be read. */
  readonly checked: Checked | undefined;
  /** The sheet in front in the page's grid, by name; nothing: the first one. */
  readonly sheet: string | undefined;
  /** The finding last gone to, by its key. */
  readonly selected: string | undefined;
  /** The cell last gone to. A new object each time, so that going there again scrolls there again. */
  readonly target: CellAddress | undefined;
  /** What went wrong while the findings stay: a cell could not be shown, or the file not be read again. */
  readonly notice: PaneProblem | undefined;
  /** What a notice is about: the last check, or going to a cell. */
  readonly noticeAbout: 'check' | 'cell';
  /** Long lists of which everything is to be shown, by their keys. */
  readonly unfolded: ReadonlySet<string>;
  /** Which findings are shown, and in which order. */
  readonly filter: FindingFilter;
  /** The pane explains itself: it is open for the first time. */
  readonly welcomes: boolean;
  /** What was last pressed on 勾稽图, by its key. */
  readonly mapped: string | undefined;
  readonly codes: CodeSearch;
  readonly fill: Fill;
  readonly actions: Actions;
}

/** What belongs to one file. */
export type Earlier = Pick<
  PaneState,
  'file' | 'workbook' | 'checked' | 'sheet' | 'selected' | 'target' | 'unfolded' | 'filter' | 'fill'
>;

export type Stage =
  | { readonly kind: 'empty' }
  | { readonly kind: 'working'; readonly step: 'reading' | 'checking'; readonly done: number }
  | { readonly kind: 'failed'; readonly problem: PaneProblem }
  | Checked;

export interface Checked {
  readonly kind: 'checked';
  readonly inspection: Inspection;
  readonly arrangement: Arrangement;
}

/** What happens to the pane, by the user or by the host. */
export type PaneEvent =
  | { readonly type: 'language-chosen'; readonly language: Language }
  | { readonly type: 'view-chosen'; readonly view: View }
  | { readonly type: 'file-opened'; readonly file: OpenFile }
  | { readonly type: 'reading'; readonly done: number }
  | { readonly type: 'checking'; readonly workbook: OpenWorkbook }
  | { readonly type: 'checked'; readonly inspection: Inspection }
  | { readonly type: 'failed'; readonly problem: PaneProblem }
  /** The user gave up what was under way. */
  | { readonly type: 'stopped' }
  | { readonly type: 'finding-chosen'; readonly key: string; readonly cell: CellAddress | undefined }
  | { readonly type: 'cell-chosen'; readonly cell: CellAddress }
  | { readonly type: 'sheet-chosen'; readonly sheet: string }
  | { readonly type: 'reveal-failed'; readonly problem: PaneProblem }
  | { readonly type: 'notice-dismissed' }
  | { readonly type: 'list-unfolded'; readonly key: string }
  | FilterEvent
  | { readonly type: 'welcome-ended' }
  | { readonly type: 'map-chosen'; readonly key: string | undefined }
  | CodeSearchEvent
  | FillEvent
  | ActionEvent;

export function initialState(language: Language, task?: Task, preferences: Preferences = USUAL): PaneState {
  return {
    language,
    task,
    view: viewOf(task),
    stage: { kind: 'empty' },
    file: undefined,
    workbook: undefined,
    arriving: undefined,
    before: undefined,
    checked: undefined,
    sheet: undefined,
    selected: undefined,
    target: undefined,
    notice: undefined,
    noticeAbout: 'cell',
    unfolded: new Set(),
    filter: showsAll(preferences.grouping),
    welcomes: preferences.welcomes,
    mapped: undefined,
    codes: NOTHING_SEARCHED,
    fill: { ...NOTHING_FILLED, wishes: { ...NOTHING_FILLED.wishes, totals: preferences.totals } },
    actions: NOTHING_DONE,
  };
}
