import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { formatPosition } from '../../workbook/address';
import { useCodeWords } from './code-words';
import type { InsertionPlan } from './insertion';

const useStyles = makeStyles({
  dialog: {
    boxSizing: 'border-box',
    width: 'calc(100vw - 24px)',
    maxWidth: '420px',
    padding: tokens.spacingHorizontalL,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    boxShadow: tokens.shadow64,
    '::backdrop': { backgroundColor: 'rgba(0, 0, 0, 0.4)' },
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: `${tokens.spacingVerticalS} 0` },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontVariantNumeric: 'tabular-nums',
    '& th, & td': {
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      textAlign: 'left',
      verticalAlign: 'top',
      overflowWrap: 'anywhere',
      fontWeight: tokens.fontWeightRegular,
    },
    '& thead th': { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
    '& tbody th': { whiteSpace: 'nowrap' },
    '& tbody td:last-child': { fontWeight: tokens.fontWeightSemibold },
  },
  empty: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  buttons: {
    display: 'flex',
    justifyContent: 'flex-end',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalL,
  },
});

export interface ConsentDialogProps {
  readonly plan: InsertionPlan;
  readonly onAnswer: (agreed: boolean) => void;
}

/** Shows every cell that would change, before and after, and asks; the rest of the pane waits. */
export function ConsentDialog({ plan, onAnswer }: ConsentDialogProps): ReactNode {
  const styles = useStyles();
  const { texts } = useCodeWords();
  const { dialog } = texts;
  const id = useId();
  const element = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => open(element.current!), []);
  const first = `${plan.sheet}!${formatPosition(plan.changes[0]!)}`;
  const shown = (text: string): ReactNode => text || <span className={styles.empty}>{dialog.empty}</span>;
  return (
    <dialog
      ref={element}
      role="alertdialog"
      className={styles.dialog}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      onCancel={(event) => {
        event.preventDefault();
        onAnswer(false);
      }}
    >
      <h2 id={`${id}-title`} className={styles.title}>
        {dialog.title}
      </h2>
      <p id={`${id}-text`} className={styles.text}>
        {plan.table === undefined ? dialog.atCell(first) : dialog.inTable(plan.table)}
      </p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{dialog.cell}</th>
            <th scope="col">{dialog.before}</th>
            <th scope="col">{dialog.after}</th>
          </tr>
        </thead>
        <tbody>
          {plan.changes.map((change) => (
            <tr key={formatPosition(change)}>
              <th scope="row">{formatPosition(change)}</th>
              <td>{shown(change.before)}</td>
              <td>{shown(change.after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => onAnswer(true)}>
          {dialog.write}
        </Button>
        <Button data-cancel onClick={() => onAnswer(false)}>
          {dialog.cancel}
        </Button>
      </div>
    </dialog>
  );
}

/** The browser keeps the focus inside, and gives it back when the dialog is closed. */
function open(dialog: HTMLDialogElement): () => void {
  dialog.showModal();
  // Pressing Enter once more must not overwrite anything.
  dialog.querySelector<HTMLElement>('[data-cancel]')?.focus();
  return () => dialog.close();
}
