import { makeStyles, mergeClasses, Spinner, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState, type DragEvent, type ReactNode } from 'react';
import type { Session } from './session';
import type { PaneEvent, PaneState } from './state/state';
import { droppedFile } from './user-file';
import { useWords } from './words';

const WorkbookView = lazy(() => import('./grid/workbook-view'));

const WIDE = '@media (min-width: 860px)';
// Narrow but tall: the pane above, the sheet below, both in view, so that a finding's cell is seen when it is gone to.
const TALL = '@media (max-width: 859.98px) and (min-height: 640px)';

const useStyles = makeStyles({
  page: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    minHeight: '100%',
    backgroundColor: tokens.colorNeutralBackground2,
    [WIDE]: { flexDirection: 'row', height: '100%', overflow: 'hidden' },
    [TALL]: { height: '100%', overflow: 'hidden' },
  },
  pane: {
    [TALL]: { flex: '1 1 60%', minHeight: 0, overflowY: 'auto' },
    [WIDE]: {
      flex: '0 0 400px',
      overflowY: 'auto',
      borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
  grid: {
    display: 'flex',
    flexDirection: 'column',
    height: '80vh',
    minWidth: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    [WIDE]: { flex: '1 1 0', height: '100%', borderTop: 'none' },
    [TALL]: { flex: '1 1 40%', height: 'auto', minHeight: 0 },
  },
  waiting: { margin: 'auto' },
  over: {
    '::after': {
      content: 'attr(data-release)',
      position: 'fixed',
      inset: 0,
      zIndex: 10,
      display: 'flex',
      alignItems: 'center',
      justifyContent: 'center',
      border: `2px dashed ${tokens.colorBrandStroke1}`,
      backgroundColor: tokens.colorNeutralBackgroundAlpha2,
      color: tokens.colorBrandForeground1,
      fontSize: tokens.fontSizeBase500,
      fontWeight: tokens.fontWeightSemibold,
      pointerEvents: 'none',
    },
  },
});

export interface PageProps {
  readonly pane: ReactNode;
  readonly state: PaneState;
  readonly session: Session;
  readonly dispatch: (event: PaneEvent) => void;
}

/** The pane in a plain browser, with the workbook beside it; a file may be dropped anywhere. */
export function Page({ pane, state, session, dispatch }: PageProps): ReactNode {
  const styles = useStyles();
  const { texts } = useWords();
  const [over, setOver] = useState(false);
  const { workbook, sheet, target, stage } = state;

  const dragged = (event: DragEvent): void => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(true);
  };
  const left = (event: DragEvent): void => {
    if (event.relatedTarget === null || !event.currentTarget.contains(event.relatedTarget as Node)) setOver(false);
  };
  const dropped = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const file = droppedFile(event.dataTransfer);
    if (file) session.open(file);
  };

  return (
    // Dropping is one more way to do what the button 选择文件 does by keyboard.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className={mergeClasses(styles.page, over && styles.over)}
      data-release={texts.file.release}
      onDragEnter={dragged}
      onDragOver={dragged}
      onDragLeave={left}
      onDrop={dropped}
    >
      <div className={styles.pane}>{pane}</div>
      {workbook && (
        <section className={styles.grid} aria-label={texts.grid.heading}>
          <Suspense fallback={<Spinner className={styles.waiting} label={texts.grid.loading} />}>
            <WorkbookView
              workbook={workbook}
              sheet={sheet}
              target={target}
              marks={stage.kind === 'checked' ? stage.arrangement.marks : undefined}
              onSheet={(chosen) => dispatch({ type: 'sheet-chosen', sheet: chosen })}
              onCell={(cell) => dispatch({ type: 'cell-chosen', cell })}
            />
          </Suspense>
        </section>
      )}
    </div>
  );
}
