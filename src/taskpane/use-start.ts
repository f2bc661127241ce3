import { useEffect, type Dispatch } from 'react';
import { FIRST_SAMPLE, sampleFile } from './samples';
import type { Session } from './session';
import type { PaneEvent } from './state/state';
import type { Task } from './task';

/** What the pane does by itself once it is there: what a command of Excel asked for, or the sample in a plain browser. */
export function useStart(
  kind: 'excel' | 'page',
  task: Task | undefined,
  session: Session,
  dispatch: Dispatch<PaneEvent>,
): void {
  useEffect(() => {
    // A plain browser opens with something to look at; in Excel the user's own workbook is there.
    if (kind === 'page') session.open(sampleFile(FIRST_SAMPLE));
    else if (task === 'check') session.check();
    else if (task === 'clear-marks') session.actions.clearMarks();
    else if (task === 'look-up') void lookUp(dispatch);
  }, [kind, task, session, dispatch]);
}

async function lookUp(dispatch: Dispatch<PaneEvent>): Promise<void> {
  const [{ activeText }, { queryOfCell }] = await Promise.all([
    import('../hosts/excel/active-text'),
    import('./codes/cell-query'),
  ]);
  const text = await activeText();
  // Where Excel does not say what stands there, the empty search box is what the user would have got anyway.
  if (typeof text === 'string') dispatch({ type: 'codes-searched', query: queryOfCell(text) });
}
