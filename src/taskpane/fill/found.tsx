import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowSync16Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useWords } from '../words';
import { useFillWords } from './fill-words';
import type { Survey } from './survey';

const useStyles = makeStyles({
  found: {
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'anywhere',
  },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  title: { margin: 0, fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold },
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: tokens.spacingHorizontalL },
  quiet: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
});

export interface FoundProps {
  readonly survey: Survey;
  readonly busy: boolean;
  readonly onAgain: () => void;
}

/** What the workbook has that tables can be filled from. */
export function Found({ survey, busy, onAgain }: FoundProps): ReactNode {
  const styles = useStyles();
  const { texts: pane } = useWords();
  const { texts } = useFillWords();
  const { ledgers, tables, family, year, department } = survey;
  const something = ledgers.length + tables.length > 0;
  return (
    <section className={styles.found} aria-label={texts.found.heading} data-survey={something}>
      <div className={styles.head}>
        <h2 className={styles.title}>{texts.found.heading}</h2>
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowSync16Regular />}
          disabledFocusable={busy}
          onClick={onAgain}
        >
          {texts.found.again}
        </Button>
      </div>
      {something ? (
        <>
          <ul className={styles.list}>
            {ledgers.map((ledger) => (
              <li key={ledger.sheet}>{texts.found.ledger(ledger)}</li>
            ))}
            {tables.length > 0 && <li>{texts.found.tables(tables)}</li>}
            {tables.length > 0 && (
              <li>
                {pane.understood.document(family, year)} · {department ?? pane.understood.departmentUnknown}
              </li>
            )}
          </ul>
          <p className={styles.quiet}>{texts.found.source(survey)}</p>
        </>
      ) : (
        <p className={styles.quiet}>{texts.found.nothing}</p>
      )}
    </section>
  );
}
