import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Culprit } from '../../check/finding';
import { cellSeenFrom, withUnit } from '../../report/messages/wording';
import type { CellAddress } from '../../workbook/address';
import { useWords } from '../words';

const useStyles = makeStyles({
  suspects: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  term: { color: tokens.colorNeutralForeground3 },
  link: { minHeight: '24px', fontSize: 'inherit', textAlign: 'left' },
});

export interface OtherSuspectsProps {
  readonly culprit: Culprit;
  readonly onGo: (cell: CellAddress) => void;
}

/** Cells that may be wrong instead, each with what it should show then, and a way to go there. */
export function OtherSuspects({ culprit, onGo }: OtherSuspectsProps): ReactNode {
  const styles = useStyles();
  const { texts } = useWords();
  return (
    <div className={styles.suspects} role="group" aria-label={texts.possiblyInstead}>
      <span className={styles.term}>{texts.possiblyInstead}</span>
      {culprit.alternatives.map(({ cell, suggested, unit }) => (
        <Link
          key={`${cell.sheet}!${cell.address}`}
          as="button"
          className={styles.link}
          data-alternative={`${cell.sheet}!${cell.address}`}
          onClick={() => onGo(cell)}
        >
          {cellSeenFrom(culprit, cell)} → {withUnit(suggested, unit)}
        </Link>
      ))}
    </div>
  );
}
