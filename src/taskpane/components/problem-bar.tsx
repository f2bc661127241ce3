import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { PaneProblem } from '../host';
import { describeFileProblem, describeWritingProblem } from '../../report/messages/describe';
import { useWords, type Words } from '../words';

const useStyles = makeStyles({
  body: { whiteSpace: 'normal', overflowWrap: 'anywhere', paddingBottom: tokens.spacingVerticalXS },
  title: { display: 'block' },
  detail: { display: 'block', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

export interface ProblemBarProps {
  readonly title: string;
  readonly problem: PaneProblem;
  readonly intent: 'error' | 'warning' | 'info';
  readonly onDismiss?: () => void;
}

/** What is in the way, in a sentence, with what to do about it. */
export function ProblemBar({ title, problem, intent, onDismiss }: ProblemBarProps): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const code = 'problem' in problem ? problem.problem.code : problem.source;
  return (
    <MessageBar
      intent={intent}
      layout="multiline"
      // Nothing above the bar would read its announcements out, so it says by itself that it is urgent.
      role={intent === 'error' ? 'alert' : 'group'}
      data-problem={code}
    >
      <MessageBarBody className={styles.body}>
        <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>
        {describeProblem(problem, words)}
        {problem.source === 'unexpected' && <span className={styles.detail}>{problem.detail}</span>}
      </MessageBarBody>
      {onDismiss && (
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              aria-label={words.texts.problem.dismiss}
              icon={<Dismiss16Regular />}
              onClick={onDismiss}
            />
          }
        />
      )}
    </MessageBar>
  );
}

export function describeProblem(problem: PaneProblem, { language, texts }: Words): string {
  switch (problem.source) {
    case 'file':
      return describeFileProblem(problem.problem, language);
    case 'edit':
      return describeWritingProblem(problem.problem, language);
    case 'excel':
      return texts.problem.excel(problem.problem);
    case 'stopped':
      return texts.problem.stopped;
    case 'engine-lost':
      return texts.problem.engineLost;
    case 'unexpected':
      return texts.problem.unexpected;
  }
}
