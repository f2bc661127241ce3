import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndo16Regular, CheckmarkCircle16Filled } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { Tally } from '../components/tally';
import type { Host } from '../host';
import { arrange } from '../state/arrange';
import type { FillAnswer as Answer } from '../state/fill';
import { FillFailure } from './fill-failure';
import { FocusedHeading } from '../components/focused-heading';
import { useFillWords } from './fill-words';

const useStyles = makeStyles({
  answer: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    overflowWrap: 'anywhere',
  },
  done: { color: tokens.colorStatusSuccessForeground3, marginRight: tokens.spacingHorizontalXS, verticalAlign: '-2px' },
  line: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface FillAnswerProps {
  readonly kind: Host['kind'];
  readonly answer: Answer;
  readonly busy: boolean;
  readonly onUndo: () => void;
  /** Shows all that the check found: in Excel of the workbook as it is now, in the page of the new file. */
  readonly onResult: () => void;
  /** Reads the workbook again. */
  readonly onRetry: () => void;
}

/** What became of writing, making or undoing, and what can be done next. */
export function FillAnswer({ kind, answer, busy, onUndo, onResult, onRetry }: FillAnswerProps): ReactNode {
  const styles = useStyles();
  const { texts } = useFillWords();
  const words = texts.answer;
  if (answer.kind === 'failed') {
    return <FillFailure answer={answer} busy={busy} onUndo={onUndo} onRetry={onRetry} />;
  }
  const inspection = 'inspection' in answer ? answer.inspection : undefined;
  const lines = linesOf();
  return (
    <section
      className={styles.answer}
      aria-label={words[answer.kind === 'saved' ? 'savedNote' : answer.kind]}
      data-fill-answer={answer.kind}
    >
      <FocusedHeading of={answer}>
        <CheckmarkCircle16Filled aria-hidden className={styles.done} />
        {answer.kind === 'saved' ? words.saved(answer.name) : words[answer.kind]}
      </FocusedHeading>
      {lines.map((line) => (
        <p key={line} className={styles.line}>
          {line}
        </p>
      ))}
      {inspection && (
        <>
          <p className={styles.line}>{words.checked}</p>
          <Tally tally={arrange(inspection).tally} summary={inspection.summary} />
        </>
      )}
      <div className={styles.buttons}>
        {(inspection || (kind === 'page' && answer.kind === 'saved')) && (
          <Button onClick={onResult}>{kind === 'excel' ? words.result : words.openSaved}</Button>
        )}
        {answer.kind === 'written' && (
          <Button icon={<ArrowUndo16Regular />} disabledFocusable={busy} onClick={onUndo}>
            {words.undo}
          </Button>
        )}
      </div>
    </section>
  );

  function linesOf(): readonly string[] {
    if (answer.kind === 'saved') return inspection ? [words.savedNote] : [];
    if (answer.kind !== 'written') return [answer.kind === 'stopped' ? words.stoppedNote : words.undoneNote];
    return [
      ...(answer.newSheets.length > 0 ? [words.inserted(answer.newSheets)] : []),
      ...(answer.cells > 0 ? [words.changed(answer.cells)] : []),
      ...(answer.leftOut.length > 0 ? [words.leftOut(answer.leftOut)] : []),
    ];
  }
}
