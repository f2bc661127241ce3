import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { DismissCircle16Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useWords } from '../words';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    minHeight: '32px',
    marginTop: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
});

export interface WorkingProps {
  /** What is being done, as a sentence. */
  readonly label: string;
  /** How much of it is done, 0 … 1; nothing where nobody can tell beforehand. */
  readonly done?: number | undefined;
  /** Gives it up; nothing where that would leave half a job behind. */
  readonly onStop?: (() => void) | undefined;
}

/** Work that is under way: what it is, how far it has come, and a way to give it up. */
export function Working({ label, done, onStop }: WorkingProps): ReactNode {
  const styles = useStyles();
  const { texts } = useWords();
  return (
    <>
      <ProgressBar {...(done !== undefined && { value: done })} aria-label={label} />
      <div className={styles.line}>
        <span>{label}</span>
        {onStop && (
          <Button size="small" appearance="subtle" icon={<DismissCircle16Regular />} onClick={onStop}>
            {texts.stop}
          </Button>
        )}
      </div>
    </>
  );
}
