import { Button, makeStyles, Switch, tokens } from '@fluentui/react-components';
import {
  DocumentTable16Regular,
  EraserTool20Regular,
  Highlight16Regular,
  TableDismiss16Regular,
} from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { Inspection } from '../../check/inspection';
import { useActionWords } from './action-words';
import type { ActionsHere } from './actions-context';

const useStyles = makeStyles({
  tools: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface CheckToolsProps {
  readonly inspection: Inspection;
  readonly actions: ActionsHere;
}

/** What can be done with all findings at once: marks in the cells, a report sheet; and checking again by itself. */
export default function CheckTools({ inspection, actions: { kind, state, session } }: CheckToolsProps): ReactNode {
  const styles = useStyles();
  const { language, texts } = useActionWords();
  const disabledFocusable = state.busy !== undefined;
  return (
    <div className={styles.tools} role="group" aria-label={texts.tools} data-check-tools>
      <div className={styles.buttons}>
        {kind === 'excel' && (
          <>
            <Button
              size="small"
              icon={<Highlight16Regular />}
              {...{ disabledFocusable }}
              onClick={() => session.mark(inspection)}
            >
              {texts.mark}
            </Button>
            <Button
              size="small"
              icon={<EraserTool20Regular />}
              {...{ disabledFocusable }}
              onClick={() => session.clearMarks()}
            >
              {texts.clear}
            </Button>
          </>
        )}
        <Button
          size="small"
          icon={<DocumentTable16Regular />}
          {...{ disabledFocusable }}
          onClick={() => session.report(inspection, language, false)}
        >
          {texts.report}
        </Button>
        <Button
          size="small"
          icon={<TableDismiss16Regular />}
          {...{ disabledFocusable }}
          onClick={() => session.removeReport()}
        >
          {texts.removeReport}
        </Button>
      </div>
      {kind === 'excel' && (
        <Switch label={texts.watch} checked={state.watching} onChange={(_, { checked }) => session.watch(checked)} />
      )}
    </div>
  );
}
