import type { CellAddress } from '../../workbook/address';
import { NOTHING_DONE, reduceActions } from './actions';
import { arrange, findingAt } from './arrange';
import type { PaneProblem } from '../host';
import { reduceCodeSearch } from './code-search';
import { NOTHING_FILLED, reduceFill } from './fill';
import { isHidden, reduceFilter, showsAll } from './filter';
import type { Checked, Earlier, PaneEvent, PaneState } from './state';

/** The one place where the pane changes. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case 'language-chosen':
      return { ...state, language: event.language };
    case 'view-chosen':
      return { ...state, view: event.view };
    case 'file-opened':
      return {
        ...state,
        ...NOTHING_CHOSEN,
        // Where tables are filled from the file, that is what it is opened for.
        view: state.view === 'fill' ? 'fill' : 'check',
        fill: {
          ...NOTHING_FILLED,
          wishes: { ...NOTHING_FILLED.wishes, totals: state.fill.wishes.totals },
          template: state.fill.template,
        },
        actions: { ...NOTHING_DONE, watching: state.actions.watching },
        file: event.file,
        workbook: undefined,
        arriving: undefined,
        checked: undefined,
        before: state.checked ? earlier(state) : state.before,
        sheet: undefined,
        unfolded: new Set(),
        filter: showsAll(state.filter.grouping),
      };
    case 'reading':
      return {
        ...state,
        welcomes: false,
        notice: undefined,
        stage: { kind: 'working', step: 'reading', done: event.done },
      };
    case 'checking':
      return {
        ...state,
        workbook: state.checked ? state.workbook : event.workbook,
        arriving: event.workbook,
        stage: { kind: 'working', step: 'checking', done: 1 },
      };
    case 'checked': {
      const { inspection } = event;
      const checked: Checked = { kind: 'checked', inspection, arrangement: arrange(inspection) };
      const workbook = state.arriving ?? state.workbook;
      return { ...state, ...NOTHING_CHOSEN, ...NOTHING_PENDING, workbook, checked, stage: checked };
    }
    case 'failed': {
      const { problem } = event;
      // The old result still tells what is to be corrected.
      if ((isOutdated(problem) || problem.source === 'excel') && state.checked) {
        return { ...state, ...NOTHING_PENDING, notice: problem, noticeAbout: 'check', stage: state.checked };
      }
      return {
        ...state,
        ...NOTHING_CHOSEN,
        ...NOTHING_PENDING,
        workbook: undefined,
        checked: undefined,
        stage: { kind: 'failed', problem },
      };
    }
    case 'stopped': {
      const now = { ...state, ...state.before, ...NOTHING_PENDING, ...STOPPED };
      return now.checked ? { ...now, stage: now.checked } : { ...now, workbook: undefined, stage: { kind: 'empty' } };
    }
    case 'finding-chosen': {
      // That the result is out of date remains true whatever is looked at.
      const notice = state.notice && isOutdated(state.notice) ? state.notice : undefined;
      return { ...state, notice, selected: event.key, ...inFront(state, event.cell) };
    }
    case 'cell-chosen': {
      const { stage, filter, language } = state;
      const found = stage.kind === 'checked' ? findingAt(stage.arrangement, event.cell) : undefined;
      // A finding that is asked for through its cell is shown, whatever was looked for before.
      const hides =
        found !== undefined && stage.kind === 'checked' && isHidden(stage.arrangement, found, filter, language);
      return {
        ...state,
        selected: found ?? state.selected,
        filter: hides ? showsAll(filter.grouping) : filter,
        ...inFront(state, event.cell),
      };
    }
    case 'sheet-chosen':
      return { ...state, sheet: event.sheet };
    case 'reveal-failed':
      return { ...state, notice: event.problem, noticeAbout: 'cell' };
    case 'notice-dismissed':
      return { ...state, notice: undefined };
    case 'list-unfolded':
      return { ...state, unfolded: new Set([...state.unfolded, event.key]) };
    case 'welcome-ended':
      return { ...state, welcomes: false };
    case 'map-chosen':
      return { ...state, mapped: event.key };
    case 'findings-grouped':
    case 'severity-toggled':
    case 'findings-searched':
    case 'filter-cleared':
      return { ...state, filter: reduceFilter(state.filter, event) };
    case 'rechecked': {
      const { inspection, workbook } = event;
      const checked: Checked = { kind: 'checked', inspection, arrangement: arrange(inspection) };
      // The keys of findings are new; where the user looks stays.
      return { ...state, workbook, checked, stage: checked, selected: undefined, notice: undefined };
    }
    case 'action-began':
    case 'action-ended':
    case 'action-asked':
    case 'action-declined':
    case 'outcome-dismissed':
    case 'watching':
      return { ...state, actions: reduceActions(state.actions, event) };
    case 'fill-wished':
    case 'template-wished':
    case 'fill-step':
    case 'fill-surveyed':
    case 'fill-previewed':
    case 'fill-unrolled':
    case 'fill-answered':
    case 'fill-undo-asked':
    case 'fill-undo-declined':
      return { ...state, fill: reduceFill(state.fill, event) };
    default:
      return { ...state, codes: reduceCodeSearch(state.codes, event) };
  }
}

const isOutdated = (problem: PaneProblem): boolean =>
  problem.source === 'file' && problem.problem.code === 'file-changed';

/** What belongs to the file that is open. */
function earlier({ file, workbook, checked, sheet, selected, target, unfolded, filter, fill }: PaneState): Earlier {
  return { file, workbook, checked, sheet, selected, target, unfolded, filter, fill };
}

const NOTHING_PENDING = { arriving: undefined, before: undefined };
const STOPPED = { notice: { source: 'stopped' }, noticeAbout: 'check' } as const;
const NOTHING_CHOSEN = { selected: undefined, target: undefined, notice: undefined };

/** A cell that is gone to brings its sheet to the front; a new object, so that going there again scrolls again. */
function inFront(state: PaneState, cell: CellAddress | undefined): Pick<PaneState, 'target' | 'sheet'> {
  return { target: cell && { ...cell }, sheet: cell?.sheet ?? state.sheet };
}
