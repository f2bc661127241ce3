import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { TableSummary } from '../../check/inspection';
import { useWords } from '../words';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0 },
  table: {
    listStyleType: 'none',
    padding: `${tokens.spacingVerticalXS} 0`,
    overflowWrap: 'anywhere',
    '& + &': { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  place: {
    display: 'block',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
});

/** The tables that were recognised, and where each stands. */
export function TableList({ tables }: { readonly tables: readonly TableSummary[] }): ReactNode {
  const styles = useStyles();
  const { texts } = useWords();
  return (
    <ul className={styles.list}>
      {tables.map(({ table, name, sheet, range, rows, unit }) => (
        <li key={`${table}@${sheet}!${range}`} className={styles.table} data-table={table}>
          {name}
          <span className={styles.place}>
            {sheet} {range} · {texts.understood.table(rows, unit)}
          </span>
        </li>
      ))}
    </ul>
  );
}
