import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  ClipboardCheckmark20Regular,
  Flowchart20Regular,
  Search20Regular,
  TableEdit20Regular,
} from '@fluentui/react-icons';
import type { ComponentType, ReactNode } from 'react';
import type { View } from '../view';
import { useWords } from '../words';

const VIEWS: readonly {
  readonly view: Exclude<View, 'settings'>;
  readonly Icon: ComponentType<{ 'aria-hidden': true }>;
}[] = [
  { view: 'check', Icon: ClipboardCheckmark20Regular },
  { view: 'map', Icon: Flowchart20Regular },
  { view: 'fill', Icon: TableEdit20Regular },
  { view: 'codes', Icon: Search20Regular },
];

const FORCED = '@media (forced-colors: active)';

const useStyles = makeStyles({
  views: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  view: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: 'none',
    borderBottom: '2px solid transparent',
    marginBottom: '-1px',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    lineHeight: tokens.lineHeightBase300,
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    // There a transparent line is drawn like any other, and would make every view look like the one in front.
    [FORCED]: { borderBottomStyle: 'none', paddingBottom: `calc(${tokens.spacingVerticalXS} + 2px)` },
    // In the narrowest pane the words alone stand in one line.
    '> svg': { flexShrink: 0, '@media (max-width: 399px)': { display: 'none' } },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorBrandStroke1,
    ':hover': { borderBottomColor: tokens.colorBrandStroke1 },
    '> svg': { color: tokens.colorBrandForeground1 },
    [FORCED]: {
      borderBottomStyle: 'solid',
      borderBottomColor: 'Highlight',
      paddingBottom: tokens.spacingVerticalXS,
      ':hover': { borderBottomColor: 'Highlight' },
    },
  },
});

export interface ViewNavProps {
  readonly view: View;
  readonly onView: (view: View) => void;
}

/** What the pane can be used for. */
export function ViewNav({ view, onView }: ViewNavProps): ReactNode {
  const styles = useStyles();
  const { texts } = useWords();
  return (
    <nav className={styles.views} aria-label={texts.viewsHeading}>
      {VIEWS.map(({ view: own, Icon }) => (
        <button
          key={own}
          type="button"
          className={mergeClasses(styles.view, own === view && styles.current)}
          aria-current={own === view ? 'page' : undefined}
          data-view={own}
          onClick={() => onView(own)}
        >
          <Icon aria-hidden />
          {texts.views[own]}
        </button>
      ))}
    </nav>
  );
}
