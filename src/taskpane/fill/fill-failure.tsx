import { Button, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import { ArrowUndo16Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { describeProblem } from '../components/problem-bar';
import type { FillAnswer } from '../state/fill';
import { useWords } from '../words';
import { useFillWords } from './fill-words';

const useStyles = makeStyles({
  body: { whiteSpace: 'normal', overflowWrap: 'anywhere', paddingBottom: tokens.spacingVerticalS },
  line: { display: 'block', marginTop: tokens.spacingVerticalXS },
  title: { display: 'block' },
  detail: { display: 'block', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  button: { marginTop: tokens.spacingVerticalS },
});

export interface FillFailureProps {
  readonly answer: Extract<FillAnswer, { kind: 'failed' }>;
  readonly busy: boolean;
  readonly onUndo: () => void;
  readonly onRetry: () => void;
}

/** What was in the way, what to do about it, and whether anything was left behind. */
export function FillFailure({ answer, busy, onUndo, onRetry }: FillFailureProps): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const { texts } = useFillWords();
  const { step, problem, remaining } = answer;
  const said = texts.answer;
  const isUnexpected = problem.source === 'unexpected';
  const changesWorkbook = step === 'writing' || step === 'undoing';
  return (
    <MessageBar
      intent="error"
      layout="multiline"
      role="alert"
      data-fill-answer="failed"
      data-problem={'problem' in problem ? problem.problem.code : problem.source}
    >
      <MessageBarBody className={styles.body}>
        <MessageBarTitle className={styles.title}>{said.failed[step]}</MessageBarTitle>
        {isUnexpected ? said.unexpected[changesWorkbook ? 'writing' : 'elsewhere'] : describeProblem(problem, words)}
        {isUnexpected && <span className={styles.detail}>{problem.detail}</span>}
        {remaining.length > 0 && <span className={styles.line}>{said.remaining(remaining)}</span>}
        {step === 'writing' && remaining.length === 0 && !isUnexpected && (
          <span className={styles.line}>{said.untouched}</span>
        )}
        {remaining.length > 0 && (
          <span className={styles.line}>
            <Button icon={<ArrowUndo16Regular />} disabledFocusable={busy} onClick={onUndo}>
              {said.undo}
            </Button>
          </span>
        )}
        {step === 'reading' && (
          <span className={styles.line}>
            <Button disabledFocusable={busy} onClick={onRetry}>
              {said.retry}
            </Button>
          </span>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
