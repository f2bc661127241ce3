import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import { useEffect, useRef, type ReactNode } from 'react';
import { ProblemBar } from '../components/problem-bar';
import type { Host } from '../host';
import type { Outcome } from '../state/actions';
import { placeOf, type ActionTexts } from '../texts/actions/texts';
import { useActionWords } from './action-words';

const useStyles = makeStyles({
  bar: {
    ':focus': { outline: 'none' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  body: { whiteSpace: 'normal', overflowWrap: 'anywhere', paddingBottom: tokens.spacingVerticalXS },
});

export interface OutcomeBarProps {
  readonly kind: Host['kind'];
  readonly outcome: Outcome;
  readonly canUndo: boolean;
  readonly busy: boolean;
  readonly onUndo: () => void;
  readonly onDismiss: () => void;
}

/** What became of an action, with a way back where there is one. */
export function OutcomeBar({ kind, outcome, canUndo, busy, onUndo, onDismiss }: OutcomeBarProps): ReactNode {
  const styles = useStyles();
  const { texts } = useActionWords();
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button that was pressed may be gone with its finding; reading and tabbing then go on from here.
    if (document.activeElement === document.body) bar.current?.focus({ preventScroll: true });
  }, [outcome]);
  if (outcome.kind === 'failed') {
    return <ProblemBar intent="error" title={texts.failedTitle} problem={outcome.problem} onDismiss={onDismiss} />;
  }
  return (
    <div ref={bar} tabIndex={-1} className={styles.bar}>
      <MessageBar intent={intentOf(outcome)} layout="multiline" role="group" data-outcome={outcome.kind}>
        <MessageBarBody className={styles.body}>{sentence(outcome, kind, texts)}</MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              aria-label={texts.dismiss}
              icon={<Dismiss16Regular />}
              onClick={onDismiss}
            />
          }
        >
          {outcome.kind === 'adopted' && canUndo && (
            <Button size="small" disabledFocusable={busy} onClick={onUndo} data-undo>
              {texts.undo}
            </Button>
          )}
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}

function intentOf(outcome: Outcome): 'success' | 'warning' {
  if (outcome.kind === 'changed' || outcome.kind === 'cannot-watch') return 'warning';
  return 'protectedSheets' in outcome && outcome.protectedSheets.length > 0 ? 'warning' : 'success';
}

/** What became of an action, in a sentence or two. */
export function sentence(
  outcome: Exclude<Outcome, { kind: 'failed' }>,
  kind: Host['kind'],
  { outcome: texts }: ActionTexts,
): string {
  switch (outcome.kind) {
    case 'adopted':
      return texts.adopted(outcome.adopted.length, outcome.adopted[0] ? placeOf(outcome.adopted[0].cell) : '');
    case 'changed':
      return texts.changed(placeOf(outcome.cell), outcome.now);
    case 'waived':
      return texts.waived[kind];
    case 'marked':
    case 'cleared': {
      const { cells, protectedSheets } = outcome;
      const done = outcome.kind === 'marked' ? texts.marked(cells) : texts.cleared;
      return protectedSheets.length > 0 ? `${done}${texts.protectedSheets(protectedSheets)}` : done;
    }
    case 'reported':
      return texts.reported(outcome.sheet);
    case 'report-removed':
      return texts.removed(outcome.sheets);
    case 'saved':
      return texts.saved(outcome.name);
    case 'cannot-watch':
      return texts.cannotWatch;
    default:
      return texts[outcome.kind];
  }
}
