import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Finding } from '../../check/finding';
import { describeMistake } from '../../report/messages/describe';
import { isNothing, withUnit } from '../../report/messages/wording';
import { useWords } from '../words';

const useStyles = makeStyles({
  proof: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    marginTop: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  chosen: { backgroundColor: tokens.colorNeutralBackground1 },
  term: { color: tokens.colorNeutralForeground3 },
  figures: { fontVariantNumeric: 'tabular-nums' },
  amount: { fontWeight: tokens.fontWeightSemibold },
});

export interface ProofProps {
  readonly finding: Finding;
  readonly id: string;
  readonly chosen: boolean;
}

/** What a finding rests on: what the cell should show instead, the relation, and the relation with its figures. */
export function Proof({ finding: { formula, substituted, culprit, data }, id, chosen }: ProofProps): ReactNode {
  const styles = useStyles();
  const { language, texts } = useWords();
  const unit = data['unit'] ?? '';
  return (
    <span id={id} className={mergeClasses(styles.proof, chosen && styles.chosen)}>
      {culprit?.suggested !== undefined && (
        <>
          <span className={styles.term}>{texts.suggested}</span>
          <span className={styles.figures} data-suggested={culprit.suggested} data-mistake={culprit.kind}>
            {isNothing(culprit.current) ? texts.noAmount : culprit.current} →{' '}
            <span className={styles.amount}>{withUnit(culprit.suggested, unit)}</span>
            {describeMistake(culprit.kind, language) && texts.slip(describeMistake(culprit.kind, language))}
          </span>
        </>
      )}
      {formula && <span className={styles.term}>{texts.formula}</span>}
      {formula && <span>{formula}</span>}
      {substituted && <span className={styles.term}>{texts.substituted}</span>}
      {substituted && <span className={styles.figures}>{substituted}</span>}
    </span>
  );
}
