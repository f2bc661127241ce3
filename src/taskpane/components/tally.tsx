import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled, QuestionCircle16Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { VerdictCounts } from '../../check/inspection';
import type { Arrangement } from '../state/arrange';
import { useWords } from '../words';
import { SeverityIcon } from './severity-icon';

const useStyles = makeStyles({
  tally: {
    display: 'flex',
    // Side by side, but for long words in the narrowest of panes.
    flexWrap: 'wrap',
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: `${tokens.spacingVerticalS} 0`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  one: {
    // The number stands above its word, and the word is read first.
    display: 'flex',
    flexDirection: 'column-reverse',
    alignItems: 'center',
    flex: '1 1 0',
    minWidth: 'max-content',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    '& + &': { borderLeft: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  number: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  none: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  word: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'nowrap',
  },
  ties: { flexShrink: 0, color: tokens.colorStatusSuccessForeground3 },
  quiet: { flexShrink: 0, color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
});

export interface TallyProps {
  readonly tally: Arrangement['tally'];
  readonly summary: VerdictCounts;
}

/** The result in five numbers. */
export function Tally({ tally, summary }: TallyProps): ReactNode {
  const styles = useStyles();
  const { texts } = useWords();
  const almost = (
    <span aria-hidden className={styles.quiet}>
      ≈
    </span>
  );
  const numbers = [
    {
      word: texts.severity.error,
      icon: <SeverityIcon severity="error" quiet={tally.error === 0} />,
      count: tally.error,
    },
    {
      word: texts.severity.warning,
      icon: <SeverityIcon severity="warning" quiet={tally.warning === 0} />,
      count: tally.warning,
    },
    { word: texts.tally.rounding, icon: almost, count: summary.rounding },
    {
      word: texts.tally.notChecked,
      icon: <QuestionCircle16Regular aria-hidden className={styles.quiet} />,
      count: summary.notChecked,
    },
    {
      word: texts.tally.ties,
      icon: <CheckmarkCircle16Filled aria-hidden className={styles.ties} />,
      count: summary.ties,
    },
  ];
  return (
    <dl className={styles.tally} aria-label={texts.tally.heading}>
      {numbers.map(({ word, icon, count }) => (
        <div key={word} className={styles.one}>
          <dt className={styles.word}>{word}</dt>
          <dd className={mergeClasses(styles.number, count === 0 && styles.none)}>
            {icon}
            {count}
          </dd>
        </div>
      ))}
    </dl>
  );
}
