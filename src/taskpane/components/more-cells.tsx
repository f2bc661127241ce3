import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CellAddress } from '../../workbook/address';
import { cellKey } from '../state/arrange';
import { useWords } from '../words';

const MOST = 24;

const useStyles = makeStyles({
  cells: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalMNudge}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  term: { color: tokens.colorNeutralForeground3 },
  link: {
    display: 'inline-flex',
    alignItems: 'center',
    minWidth: '24px',
    minHeight: '24px',
    fontSize: 'inherit',
    whiteSpace: 'nowrap',
  },
});

export interface MoreCellsProps {
  readonly cells: readonly CellAddress[];
  readonly onGo: (cell: CellAddress) => void;
}

/** The cells whose figures a finding rests on, each a way to go there. */
export function MoreCells({ cells, onGo }: MoreCellsProps): ReactNode {
  const styles = useStyles();
  const { texts } = useWords();
  const home = cells[0]?.sheet;
  return (
    <div className={styles.cells}>
      <span className={styles.term}>{texts.moreCells}</span>
      {cells.slice(0, MOST).map((cell, index) => (
        <Link key={`${index}-${cellKey(cell)}`} as="button" className={styles.link} onClick={() => onGo(cell)}>
          {cell.sheet === home ? cell.address : cellKey(cell)}
        </Link>
      ))}
      {cells.length > MOST && <span className={styles.term}>…</span>}
    </div>
  );
}
