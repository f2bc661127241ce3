import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';

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
  buttons: {
    display: 'flex',
    justifyContent: 'flex-end',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalL,
  },
});

export interface QuestionDialogProps {
  readonly title: string;
  readonly text: string;
  readonly yes: string;
  readonly no: string;
  readonly onAnswer: (agreed: boolean) => void;
  /** What the question is about, below its text. */
  readonly children?: ReactNode;
}

/** Asks before something that cannot be left undone by looking away; the rest of the pane waits. */
export function QuestionDialog({ title, text, yes, no, onAnswer, children }: QuestionDialogProps): ReactNode {
  const styles = useStyles();
  const id = useId();
  const element = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => open(element.current!), []);
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
        {title}
      </h2>
      <p id={`${id}-text`} className={styles.text}>
        {text}
      </p>
      {children}
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => onAnswer(true)}>
          {yes}
        </Button>
        <Button data-cancel onClick={() => onAnswer(false)}>
          {no}
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
