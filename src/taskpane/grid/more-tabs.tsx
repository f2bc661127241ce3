import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronLeft16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import { useEffect, useState, type ReactNode, type RefObject } from 'react';
import type { SheetHead } from '../../workbook/outline';
import { useWords } from '../words';

const useStyles = makeStyles({
  more: {
    display: 'flex',
    alignItems: 'center',
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    minWidth: '24px',
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    cursor: 'pointer',
    boxShadow: `0 0 6px ${tokens.colorNeutralShadowAmbientDarker}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground2Hover },
  },
});

export interface MoreTabsProps {
  readonly row: RefObject<HTMLDivElement | null>;
  readonly sheets: readonly SheetHead[];
  /** Towards the first sheet or towards the last. */
  readonly direction: -1 | 1;
}

/** Beside tabs that do not all fit: says that there are more on this side, and brings them. By keyboard, arrows do. */
export function MoreTabs({ row, sheets, direction }: MoreTabsProps): ReactNode {
  const styles = useStyles();
  const { texts } = useWords();
  const [more, setMore] = useState(false);

  useEffect(() => {
    const tabs = row.current!;
    const look = (): void => {
      const { scrollLeft, clientWidth, scrollWidth } = tabs;
      // Positions between two pixels are not more tabs.
      setMore(direction < 0 ? scrollLeft > 1 : scrollLeft + clientWidth < scrollWidth - 1);
    };
    const observer = new ResizeObserver(look);
    observer.observe(tabs);
    tabs.addEventListener('scroll', look);
    look();
    return () => {
      observer.disconnect();
      tabs.removeEventListener('scroll', look);
    };
  }, [row, direction, sheets]);

  if (!more) return null;
  const page = (): void =>
    row.current?.scrollBy({ left: direction * 0.8 * row.current.clientWidth, behavior: 'smooth' });
  const Arrow = direction < 0 ? ChevronLeft16Regular : ChevronRight16Regular;
  const label = direction < 0 ? texts.grid.earlierSheets : texts.grid.laterSheets;
  return (
    <button type="button" tabIndex={-1} className={styles.more} aria-label={label} title={label} onClick={page}>
      <Arrow aria-hidden />
    </button>
  );
}
