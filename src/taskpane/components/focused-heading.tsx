import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';

const useStyles = makeStyles({
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    scrollMarginTop: tokens.spacingVerticalM,
    ':focus': { outline: 'none' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
});

export interface FocusedHeadingProps {
  /** What the heading stands over: something new there takes the focus to the heading. */
  readonly of: object;
  readonly children: ReactNode;
}

/**
 * The heading of what the user has been waiting for. It comes into sight and takes the focus, because the button that
 * asked for it may be gone, and reading and tabbing then go on from here.
 */
export function FocusedHeading({ of, children }: FocusedHeadingProps): ReactNode {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // At the top: at the bottom, where the browser would scroll it to, a button that sticks there would cover it.
    heading.current?.scrollIntoView({ block: 'start' });
    heading.current?.focus({ preventScroll: true });
  }, [of]);
  return (
    <h2 ref={heading} tabIndex={-1} className={styles.heading}>
      {children}
    </h2>
  );
}
