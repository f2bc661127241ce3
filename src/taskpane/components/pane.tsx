import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { lazy, Suspense, type ReactNode } from 'react';
import type { Inserter } from '../codes/insertion';
import type { Host } from '../host';
import type { Session } from '../session';
import type { PaneEvent, PaneState } from '../state/state';
import { useWords } from '../words';
import { CheckView } from './check-view';
import { PaneHeader } from './pane-header';
import { Spoken } from './spoken';
import { ViewNav } from './view-nav';

// The code lists are long, and many never look at them here.
const CodesView = lazy(() => import('../codes/codes-view'));
const MapView = lazy(() => import('../map/map-view'));
const SettingsView = lazy(() => import('../settings/settings-view'));
const FillView = lazy(() => import('../fill/fill-view'));

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    boxSizing: 'border-box',
    minHeight: '100%',
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  // To the edges of the pane: what sticks to the top covers all that scrolls under it.
  main: { margin: `0 calc(-1 * ${tokens.spacingHorizontalM})` },
});

export interface PaneProps {
  readonly kind: Host['kind'];
  readonly state: PaneState;
  readonly session: Session;
  readonly dispatch: (event: PaneEvent) => void;
  /** Only in Excel: codes are inserted where the user is. */
  readonly inserter?: Inserter | undefined;
}

/** The task pane: the same in Excel and beside the grid of the page. */
export function Pane({ kind, state, session, dispatch, inserter }: PaneProps): ReactNode {
  const styles = useStyles();
  const { texts } = useWords();
  const { view, stage, checked, codes } = state;
  return (
    <div className={styles.pane} data-stage={stage.kind}>
      <PaneHeader
        inSettings={view === 'settings'}
        onLanguage={(language) => dispatch({ type: 'language-chosen', language })}
        onSettings={() => dispatch({ type: 'view-chosen', view: 'settings' })}
      />
      <ViewNav view={view} onView={(chosen) => dispatch({ type: 'view-chosen', view: chosen })} />
      <Spoken state={state} />
      <main className={styles.main}>
        {view === 'check' && <CheckView kind={kind} state={state} session={session} dispatch={dispatch} />}
        <Suspense fallback={<Spinner label={texts.loading} />}>
          {view === 'map' && <MapView state={state} session={session} dispatch={dispatch} />}
          {view === 'settings' && (
            <SettingsView
              kind={kind}
              state={state}
              remember={(change) => session.actions.remember(change)}
              dispatch={dispatch}
            />
          )}
          {view === 'fill' && <FillView kind={kind} state={state} session={session} dispatch={dispatch} />}
          {view === 'codes' && (
            <CodesView
              search={codes}
              yearOfWorkbook={checked?.inspection.year}
              dispatch={dispatch}
              inserter={inserter}
            />
          )}
        </Suspense>
      </main>
    </div>
  );
}
