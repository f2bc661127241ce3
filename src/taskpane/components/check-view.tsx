import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ClipboardCheckmark20Regular } from '@fluentui/react-icons';
import { lazy, Suspense, useMemo, type ReactNode } from 'react';
import { ActionsContext } from '../actions/actions-context';
import type { Host, PaneProblem } from '../host';
import type { Session } from '../session';
import { NOTHING_DONE } from '../state/actions';
import type { PaneEvent, PaneState } from '../state/state';
import type { Texts } from '../texts/texts';
import { Welcome } from '../welcome/welcome';
import { useWords } from '../words';
import { EmptyState } from './empty-state';
import { FilePanel } from './file-panel';
import { ProblemBar, type ProblemBarProps } from './problem-bar';
import { Result } from './result';
import { Working } from './working';

// What acts on findings is fetched once there are some.
const ActionPanel = lazy(() => import('../actions/action-panel'));

const useStyles = makeStyles({
  view: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `0 ${tokens.spacingHorizontalM}`,
    // A bar that appears at the top pushes down what is below it; else the browser would scroll that under the bar.
    overflowAnchor: 'none',
  },
  // One block, so that nothing shows between its bars: in sight wherever in the list something was done.
  top: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    margin: `0 calc(-1 * ${tokens.spacingHorizontalM})`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  button: { width: '100%' },
  progress: { marginTop: tokens.spacingVerticalS },
});

export interface CheckViewProps {
  readonly kind: Host['kind'];
  readonly state: PaneState;
  readonly session: Session;
  readonly dispatch: (event: PaneEvent) => void;
}

/** 校验: opens a workbook where there is none, checks it, and shows what came of it. */
export function CheckView({ kind, state, session, dispatch }: CheckViewProps): ReactNode {
  const styles = useStyles();
  const { texts } = useWords();
  const { stage, notice, noticeAbout, file } = state;
  const working = stage.kind === 'working';
  const actions = useMemo(
    () => ({ kind, state: state.actions, session: session.actions }),
    [kind, state.actions, session.actions],
  );
  return (
    <div className={styles.view}>
      {kind === 'page' && <FilePanel file={file} onOpen={(opened) => session.open(opened)} />}
      <div className={styles.top} data-top>
        <Button
          className={styles.button}
          appearance="primary"
          size="large"
          icon={<ClipboardCheckmark20Regular />}
          disabledFocusable={working || (kind === 'page' && !file)}
          onClick={() => session.check()}
        >
          {texts.check}
        </Button>
        {working && (
          <div className={styles.progress}>
            <Working
              label={texts.working[stage.step]}
              // Checking takes a moment that nobody can measure beforehand.
              done={stage.step === 'reading' ? stage.done : undefined}
              onStop={() => session.stop()}
            />
          </div>
        )}
        {(stage.kind === 'checked' || state.actions !== NOTHING_DONE) && (
          <Suspense fallback={null}>
            <ActionPanel
              kind={kind}
              state={state.actions}
              session={session}
              inspection={state.checked?.inspection}
              dispatch={dispatch}
            />
          </Suspense>
        )}
      </div>
      {notice && (
        <ProblemBar
          {...noticeBar(notice, noticeAbout, texts)}
          problem={notice}
          onDismiss={() => dispatch({ type: 'notice-dismissed' })}
        />
      )}
      <div>
        {stage.kind === 'empty' &&
          (kind === 'excel' && state.welcomes ? (
            <Welcome onSkip={() => dispatch({ type: 'welcome-ended' })} />
          ) : (
            <EmptyState host={kind} />
          ))}
        {stage.kind === 'failed' && <ProblemBar intent="error" title={texts.problem.title} problem={stage.problem} />}
        {stage.kind === 'checked' && (
          <ActionsContext value={actions}>
            <Result
              inspection={stage.inspection}
              arrangement={stage.arrangement}
              kind={kind}
              workbook={state.workbook}
              busy={state.actions.busy !== undefined}
              remember={(change) => session.actions.remember(change)}
              filter={state.filter}
              selected={state.selected}
              unfolded={state.unfolded}
              onGo={(key, cell) => session.goTo(key, cell)}
              onUnfold={(key) => dispatch({ type: 'list-unfolded', key })}
              onFilter={dispatch}
              onFill={() => dispatch({ type: 'view-chosen', view: 'fill' })}
            />
          </ActionsContext>
        )}
      </div>
    </div>
  );
}

/** How loud a notice is, and what it is about. */
function noticeBar(
  notice: PaneProblem,
  about: PaneState['noticeAbout'],
  { problem }: Texts,
): Pick<ProblemBarProps, 'intent' | 'title'> {
  if (notice.source === 'stopped') return { intent: 'info', title: problem.stoppedTitle };
  return about === 'check'
    ? { intent: 'error', title: problem.title }
    : { intent: 'warning', title: problem.noticeTitle };
}
