import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle24Filled, QuestionCircle24Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { VerdictCounts } from '../../check/inspection';
import { useWords } from '../words';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    gap: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  good: { flexShrink: 0, color: tokens.colorStatusSuccessForeground3 },
  open: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  body: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
});

/** No errors and no warnings, said with what this rests on; where nothing could be checked, it says that instead. */
export function AllClear({ summary }: { readonly summary: VerdictCounts }): ReactNode {
  const styles = useStyles();
  const { texts } = useWords();
  const { ties, rounding, notChecked } = summary;
  const checked = ties + rounding > 0;
  return (
    <section className={styles.panel}>
      {checked ? (
        <CheckmarkCircle24Filled aria-hidden className={styles.good} />
      ) : (
        <QuestionCircle24Regular aria-hidden className={styles.open} />
      )}
      <div>
        <h2 className={styles.title}>{checked ? texts.allClear.title : texts.allClear.nothingChecked}</h2>
        <p className={styles.body}>
          {checked ? texts.allClear.body(ties, rounding, notChecked) : texts.allClear.nothingCheckedBody}
        </p>
      </div>
    </section>
  );
}
