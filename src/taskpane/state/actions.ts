import type { Inspection } from '../../check/inspection';
import type { CellAddress } from '../../workbook/address';
import type { Adopted, ReplacedFormula } from '../actions/adoption';
import type { FileSource, PaneProblem } from '../host';
import type { OpenWorkbook } from '../open-workbook';

/** What is being done about findings, and what came of it. */
export interface Actions {
  readonly busy: ActionName | undefined;
  readonly outcome: Outcome | undefined;
  /** What the user has to agree to first. */
  readonly question: Question | undefined;
  /** Whether the last amounts adopted can be brought back. */
  readonly canUndo: boolean;
  /** In the page: how often the file was changed without the copy being saved. */
  readonly unsaved: number;
  /** Whether the workbook is checked again by itself after edits. */
  readonly watching: boolean;
}

export type ActionName =
  'adopt' | 'undo' | 'waive' | 'mark' | 'clear' | 'report' | 'remove-report' | 'recheck' | 'save';

export type Outcome =
  | { readonly kind: 'adopted'; readonly adopted: readonly Adopted[] }
  /** Nothing was written: the cell has another content by now. */
  | { readonly kind: 'changed'; readonly cell: CellAddress; readonly now: string }
  | { readonly kind: 'undone' }
  | { readonly kind: 'waived' | 'unwaived' }
  | { readonly kind: 'marked' | 'cleared'; readonly cells: number; readonly protectedSheets: readonly string[] }
  | { readonly kind: 'reported'; readonly sheet: string }
  | { readonly kind: 'report-removed'; readonly sheets: number }
  | { readonly kind: 'saved'; readonly name: string }
  /** This version of Excel does not tell of edits. */
  | { readonly kind: 'cannot-watch' }
  | { readonly kind: 'failed'; readonly problem: PaneProblem };

export type Question =
  /** Formulas would give way to amounts. */
  | { readonly kind: 'formula'; readonly adopted: readonly Adopted[]; readonly formulas: readonly ReplacedFormula[] }
  /** A report that is there would be replaced, with whatever was written on it. */
  | { readonly kind: 'report'; readonly sheet: string }
  /** Another file would be opened, and the changes to this one be lost. */
  | { readonly kind: 'discard'; readonly file: FileSource };

export type ActionEvent =
  | { readonly type: 'action-began'; readonly action: ActionName }
  | {
      readonly type: 'action-ended';
      readonly outcome?: Outcome | undefined;
      readonly canUndo?: boolean;
      readonly unsaved?: number;
    }
  | { readonly type: 'action-asked'; readonly question: Question }
  | { readonly type: 'action-declined' }
  | { readonly type: 'outcome-dismissed' }
  | { readonly type: 'watching'; readonly on: boolean }
  /** The workbook was checked again without the view being left. */
  | { readonly type: 'rechecked'; readonly inspection: Inspection; readonly workbook: OpenWorkbook };

export const NOTHING_DONE: Actions = {
  busy: undefined,
  outcome: undefined,
  question: undefined,
  canUndo: false,
  unsaved: 0,
  watching: false,
};

export function reduceActions(state: Actions, event: Exclude<ActionEvent, { type: 'rechecked' }>): Actions {
  switch (event.type) {
    case 'action-began':
      // What was done before stays in sight while the workbook is checked again by itself.
      return event.action === 'recheck'
        ? { ...state, busy: event.action }
        : { ...state, busy: event.action, outcome: undefined, question: undefined };
    case 'action-ended':
      return {
        ...state,
        busy: undefined,
        question: undefined,
        outcome: event.outcome ?? state.outcome,
        canUndo: event.canUndo ?? state.canUndo,
        unsaved: event.unsaved ?? state.unsaved,
      };
    case 'action-asked':
      return { ...state, busy: undefined, question: event.question };
    case 'action-declined':
      return { ...state, question: undefined };
    case 'outcome-dismissed':
      return { ...state, outcome: undefined };
    case 'watching':
      return { ...state, watching: event.on };
  }
}
