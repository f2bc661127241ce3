import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  ProgressBar,
  tokens,
} from '@fluentui/react-components';
import { useEffect, type Dispatch, type ReactNode } from 'react';
import type { Inspection } from '../../check/inspection';
import type { Host } from '../host';
import type { Session } from '../session';
import type { Actions } from '../state/actions';
import type { PaneEvent } from '../state/state';
import { useActionWords } from './action-words';
import { OutcomeBar } from './outcome-bar';
import { Question } from './question';

const useStyles = makeStyles({
  // No gap, which would be there without bars too.
  status: { '> *': { marginTop: tokens.spacingVerticalS } },
  unsaved: { marginTop: tokens.spacingVerticalS },
  body: { whiteSpace: 'normal', paddingBottom: tokens.spacingVerticalXS },
});

export interface ActionPanelProps {
  readonly kind: Host['kind'];
  readonly state: Actions;
  readonly session: Session;
  readonly inspection: Inspection | undefined;
  readonly dispatch: Dispatch<PaneEvent>;
}

/** What goes on and what came of it, what is not saved yet, and what has to be agreed to. */
export default function ActionPanel({ kind, state, session, inspection, dispatch }: ActionPanelProps): ReactNode {
  const styles = useStyles();
  const { language, texts } = useActionWords();
  const { busy, outcome, question, canUndo, unsaved } = state;

  useEffect(() => {
    if (unsaved === 0) return undefined;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [unsaved]);

  const answer = (agreed: boolean): void => {
    if (!question) return;
    dispatch({ type: 'action-declined' });
    if (!agreed) return;
    if (question.kind === 'formula') session.actions.adoptAnyway(question.adopted);
    else if (question.kind === 'discard') session.open(question.file, true);
    else if (inspection) session.actions.report(inspection, language, true);
  };

  return (
    <div data-action={busy ?? 'idle'}>
      <div role="status" className={styles.status}>
        {busy && <ProgressBar aria-label={texts.busy[busy]} />}
        {outcome && (
          <OutcomeBar
            kind={kind}
            outcome={outcome}
            canUndo={canUndo}
            busy={busy !== undefined}
            onUndo={() => session.actions.undo()}
            onDismiss={() => dispatch({ type: 'outcome-dismissed' })}
          />
        )}
      </div>
      {unsaved > 0 && (
        <MessageBar className={styles.unsaved} intent="warning" layout="multiline" role="group" data-unsaved={unsaved}>
          <MessageBarBody className={styles.body}>{texts.unsaved(unsaved)}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" appearance="primary" onClick={() => session.actions.save()}>
              {texts.save}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {question && <Question question={question} unsaved={unsaved} onAnswer={answer} />}
    </div>
  );
}
