import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Inspection } from '../../check/inspection';
import type { PaneProblem } from '../host';
import type { PaneState } from '../state/state';
import { useWords, type Words } from '../words';
import { describeProblem } from './problem-bar';

const useStyles = makeStyles({
  // Kept for screen readers alone: the numbers and the messages say the same to the eye.
  spoken: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** A workbook that was read, and in which there was nothing to check. */
export const noKnownTable = (sheets: number, { ledgers }: Pick<Inspection, 'ledgers'>): PaneProblem => ({
  source: 'file',
  problem: { code: 'no-known-table', sheets, ledgers },
});

/** What came of a check, read out once it is there. Problems that end a check are alerts of their own. */
export function Spoken({ state }: { readonly state: PaneState }): ReactNode {
  const styles = useStyles();
  const words = useWords();
  return (
    <div role="status" className={styles.spoken}>
      {sentence(state, words)}
    </div>
  );
}

function sentence({ stage, notice, noticeAbout, workbook }: PaneState, words: Words): string | undefined {
  const { texts } = words;
  if (notice?.source === 'stopped') return `${texts.problem.stoppedTitle}${texts.colon}${texts.problem.stopped}`;
  // A result that is shown again because a check came to nothing is no news.
  if (stage.kind !== 'checked' || (notice && noticeAbout === 'check')) return undefined;
  const { inspection, arrangement } = stage;
  if (inspection.tables.length > 0) return texts.done(arrangement.tally.error, arrangement.tally.warning);
  return `${texts.problem.title}${texts.colon}${describeProblem(noKnownTable(workbook?.sheets.length ?? 0, inspection), words)}`;
}
