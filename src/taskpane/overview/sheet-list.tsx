import { makeStyles, tokens } from '@fluentui/react-components';
import { Warning16Filled } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { describeFinding } from '../../report/messages/describe';
import { useWords } from '../words';
import { useOverviewWords } from './overview-words';
import type { SheetFacts } from './sheet-facts';
import { TableChoice } from './table-choice';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  sheet: {
    padding: `${tokens.spacingVerticalS} 0`,
    overflowWrap: 'anywhere',
    '& + &': { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  fact: {
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    margin: `${tokens.spacingVerticalXXS} 0`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
    '> svg': { flexShrink: 0, color: tokens.colorStatusWarningForeground3 },
  },
});

export interface SheetListProps {
  readonly sheets: readonly SheetFacts[];
  readonly busy: boolean;
  readonly onSay: (sheet: string, table: string | undefined) => void;
}

/** Every sheet with the tables on it, or why there are none, and a way to say which table it is. */
export default function SheetList({ sheets, busy, onSay }: SheetListProps): ReactNode {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {sheets.map((facts) => (
        <li key={facts.name} className={styles.sheet} data-sheet={facts.name}>
          <Facts facts={facts} />
          <TableChoice sheet={facts.name} said={facts.said} busy={busy} onSay={(table) => onSay(facts.name, table)} />
        </li>
      ))}
    </ul>
  );
}

function Facts({ facts: { name, hidden, tables, isLedger, unread, said } }: { readonly facts: SheetFacts }): ReactNode {
  const styles = useStyles();
  const { language, texts: words } = useWords();
  const texts = useOverviewWords();
  const isNothing = tables.length === 0 && unread.length === 0 && !isLedger;
  return (
    <>
      <span className={styles.name}>{name}</span>
      {hidden && ` · ${words.grid.hidden}`}
      {tables.map(({ table, name: called, range, rows, unit }) => (
        <p key={`${table}@${range}`} className={styles.fact} data-table={table}>
          {texts.table(called, range, rows, unit)}
        </p>
      ))}
      {isLedger && <p className={styles.fact}>{texts.ledger}</p>}
      {unread.map((finding, index) => (
        <p key={index} className={styles.fact} data-unread={finding.data['reason']}>
          {finding.severity !== 'info' && <Warning16Filled aria-hidden />}
          <span>{describeFinding(finding, language)}</span>
        </p>
      ))}
      {isNothing && <p className={styles.fact}>{said === '' ? texts.apart : texts.nothing}</p>}
    </>
  );
}
