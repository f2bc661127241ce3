import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { EyeOff16Regular } from '@fluentui/react-icons';
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import type { SheetHead } from '../../workbook/outline';
import { useWords } from '../words';
import { MoreTabs } from './more-tabs';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexShrink: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  tabs: {
    display: 'flex',
    flex: '1 1 0',
    minWidth: 0,
    overflowX: 'auto',
    scrollbarWidth: 'none',
  },
  tab: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    flexShrink: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: 'none',
    borderTop: '2px solid transparent',
    borderRight: `1px solid ${tokens.colorNeutralStroke3}`,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground2Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  current: {
    borderTopColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
});

const STEPS: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowRight: (index, count) => Math.min(index + 1, count - 1),
  ArrowLeft: (index) => Math.max(index - 1, 0),
  Home: () => 0,
  End: (_, count) => count - 1,
};

export interface SheetTabsProps {
  readonly sheets: readonly SheetHead[];
  readonly current: string;
  readonly onSheet: (sheet: string) => void;
}

/** The sheets below the grid, as in Excel; hidden ones are there too, and say so, because they are checked as well. */
export function SheetTabs({ sheets, current, onSheet }: SheetTabsProps): ReactNode {
  const styles = useStyles();
  const { texts } = useWords();
  const row = useRef<HTMLDivElement>(null);

  useEffect(() => {
    row.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [current]);

  const step = (event: KeyboardEvent): void => {
    const index = STEPS[event.key]?.(
      sheets.findIndex(({ name }) => name === current),
      sheets.length,
    );
    const next = index === undefined ? undefined : sheets[index];
    if (!next) return;
    event.preventDefault();
    onSheet(next.name);
    (row.current?.children[index!] as HTMLElement | undefined)?.focus();
  };

  return (
    <div className={styles.bar}>
      <MoreTabs row={row} sheets={sheets} direction={-1} />
      <div
        ref={row}
        role="tablist"
        tabIndex={-1}
        aria-label={texts.grid.sheets}
        className={styles.tabs}
        onKeyDown={step}
      >
        {sheets.map(({ name, hidden }) => (
          <button
            key={name}
            type="button"
            role="tab"
            aria-selected={name === current}
            tabIndex={name === current ? 0 : -1}
            className={mergeClasses(styles.tab, name === current && styles.current)}
            onClick={() => onSheet(name)}
          >
            {hidden && <EyeOff16Regular aria-label={texts.grid.hidden} title={texts.grid.hidden} />}
            {name}
          </button>
        ))}
      </div>
      <MoreTabs row={row} sheets={sheets} direction={1} />
    </div>
  );
}
