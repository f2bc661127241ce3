import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  fold: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    overflow: 'hidden',
    '&[open] > summary > svg:first-child': { transform: 'rotate(90deg)' },
  },
  summary: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    minHeight: '24px',
    cursor: 'pointer',
    listStyleType: 'none',
    fontWeight: tokens.fontWeightSemibold,
    '&::-webkit-details-marker': { display: 'none' },
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '> svg:first-child': {
      flexShrink: 0,
      color: tokens.colorNeutralForeground3,
      transitionProperty: 'transform',
      transitionDuration: tokens.durationFaster,
      '@media (prefers-reduced-motion: reduce)': { transitionDuration: '0s' },
    },
  },
  body: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}` },
});

export interface FoldProps {
  readonly title: ReactNode;
  readonly open?: boolean;
  readonly id?: string;
  readonly onOpen?: () => void;
  readonly children: ReactNode;
}

/** A section that opens on demand; the browser's own `details`, so that search in the page finds what is in it. */
export function Fold({ title, open = false, id, onOpen, children }: FoldProps): ReactNode {
  const styles = useStyles();
  return (
    <details
      className={styles.fold}
      id={id}
      open={open}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) onOpen?.();
      }}
    >
      <summary className={styles.summary}>
        <ChevronRight16Regular aria-hidden />
        {title}
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
