import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState, type ReactNode } from 'react';
import type { Finding, Suggestion } from '../../check/finding';
import { cellSeenFrom, isNothing, withUnit } from '../../report/messages/wording';
import { cellKey } from '../state/arrange';
import { placeOf } from '../texts/actions/texts';
import { useActionWords } from './action-words';
import type { ActionsHere } from './actions-context';
import { suggestionsOf } from './suggestions';
import { WaiveForm } from './waive-form';

const useStyles = makeStyles({
  actions: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalMNudge}`,
  },
  note: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface FindingActionsProps {
  readonly finding: Finding;
  readonly actions: ActionsHere;
}

/** What can be done about a finding: its suggestion adopted, another one instead, or the finding waived. */
export default function FindingActions({ finding, actions: { state, session } }: FindingActionsProps): ReactNode {
  const styles = useStyles();
  const { texts } = useActionWords();
  const [isWaiving, setWaiving] = useState(false);
  const group = useRef<HTMLDivElement>(null);
  const { culprit, unneeded, lapsed, severity, cells } = finding;
  const suggested = suggestionsOf(finding);
  const busy = state.busy !== undefined;
  const unit = finding.data['unit'] ?? '';
  const shown = (amount: string, of: string): string => (isNothing(amount) ? texts.empty : withUnit(amount, of));
  const adoption = (choice?: Suggestion): ReactNode => {
    const [first] = suggestionsOf(finding, choice);
    if (!first || !culprit) return null;
    const place = cellSeenFrom(culprit, first.cell);
    return (
      <Button
        key={place}
        size="small"
        appearance={choice ? 'secondary' : 'primary'}
        disabledFocusable={busy}
        data-adopt={cellKey(first.cell)}
        aria-label={texts.adopt(shown(first.suggested, choice?.unit ?? unit), place)}
        onClick={() => session.adopt(finding, choice)}
      >
        {choice ? `${place} → ${shown(first.suggested, choice.unit)}` : texts.change}
      </Button>
    );
  };

  if (severity === 'info' && !unneeded) return null;
  const where = cells[0] ? placeOf(cells[0]) : '';
  return (
    <div ref={group} className={styles.actions} role="group" aria-label={texts.heading(where)} data-finding-actions>
      {suggested.length > 1 && (
        <p className={styles.note}>{texts.together(suggested.map(({ cell }) => placeOf(cell)))}</p>
      )}
      {!isWaiving && (
        <div className={styles.buttons}>
          {adoption()}
          {suggested.length > 0 && culprit?.alternatives.map((choice) => adoption(choice))}
          {unneeded ? (
            <Button size="small" disabledFocusable={busy} data-forget onClick={() => session.unwaive(unneeded)}>
              {texts.forget}
            </Button>
          ) : (
            <Button size="small" disabledFocusable={busy} data-waive onClick={() => setWaiving(true)}>
              {lapsed ? texts.waiveAgain : texts.waive}
            </Button>
          )}
        </div>
      )}
      {isWaiving && (
        <WaiveForm
          onWaive={(reason) => {
            setWaiving(false);
            session.waive(finding, reason);
          }}
          onCancel={() => {
            setWaiving(false);
            // Back to where the form was opened, once that is there again.
            requestAnimationFrame(() => group.current?.querySelector<HTMLElement>('[data-waive]')?.focus());
          }}
        />
      )}
    </div>
  );
}
