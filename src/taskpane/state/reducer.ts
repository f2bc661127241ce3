import type { CellAddress } from '../../workbook/address';
import { arrange, findingAt } from './arrange';
import type { PaneEvent, PaneState } from './state';

/** The one place where the pane changes. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case 'language-chosen':
      return { ...state, language: event.language };
    case 'file-opened':
      return {
        ...state,
        ...NOTHING_CHOSEN,
        file: event.file,
        workbook: undefined,
        sheet: undefined,
        unfolded: new Set(),
      };
    case 'reading':
      return { ...state, notice: undefined, stage: { kind: 'working', step: 'reading', done: event.done } };
    case 'checking':
      return { ...state, workbook: event.workbook, stage: { kind: 'working', step: 'checking', done: 1 } };
    case 'checked': {
      const { inspection } = event;
      return { ...state, ...NOTHING_CHOSEN, stage: { kind: 'checked', inspection, arrangement: arrange(inspection) } };
    }
    case 'failed':
      return { ...state, ...NOTHING_CHOSEN, workbook: undefined, stage: { kind: 'failed', problem: event.problem } };
    case 'finding-chosen':
      return { ...state, notice: undefined, selected: event.key, ...inFront(state, event.cell) };
    case 'cell-chosen': {
      const found = state.stage.kind === 'checked' ? findingAt(state.stage.arrangement, event.cell) : undefined;
      return { ...state, selected: found ?? state.selected, ...inFront(state, event.cell) };
    }
    case 'sheet-chosen':
      return { ...state, sheet: event.sheet };
    case 'reveal-failed':
      return { ...state, notice: event.problem };
    case 'notice-dismissed':
      return { ...state, notice: undefined };
    case 'list-unfolded':
      return { ...state, unfolded: new Set([...state.unfolded, event.key]) };
  }
}

const NOTHING_CHOSEN = { selected: undefined, target: undefined, notice: undefined };

/** A cell that is gone to brings its sheet to the front; a new object, so that going there again scrolls again. */
function inFront(state: PaneState, cell: CellAddress | undefined): Pick<PaneState, 'target' | 'sheet'> {
  return { target: cell && { ...cell }, sheet: cell?.sheet ?? state.sheet };
}
