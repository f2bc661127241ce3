import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRight12Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { Finding } from '../../check/finding';
import type { CellAddress } from '../../workbook/address';
import { cellKey } from '../state/arrange';
import { useWords } from '../words';

const useStyles = makeStyles({
  fold: {
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '&[open] > summary > svg': { transform: 'rotate(90deg)' },
  },
  summary: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minHeight: '24px',
    color: tokens.colorNeutralForeground2,
    cursor: 'pointer',
    listStyleType: 'none',
    '&::-webkit-details-marker': { display: 'none' },
    ':hover': { color: tokens.colorNeutralForeground2Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  list: { margin: `${tokens.spacingVerticalXXS} 0 0`, padding: 0, listStyleType: 'none' },
  one: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  head: { display: 'flex', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
  link: { minHeight: '24px', fontSize: 'inherit', flexShrink: 0, fontVariantNumeric: 'tabular-nums' },
  formula: { display: 'block', color: tokens.colorNeutralForeground3 },
  figures: { display: 'block', fontVariantNumeric: 'tabular-nums' },
});

export interface OtherRelationsProps {
  readonly evidence: readonly Finding[];
  readonly onGo: (cell: CellAddress) => void;
}

/** The other relations that the same mistake breaks, folded: each with its formula, its figures and its cell. */
export function OtherRelations({ evidence, onGo }: OtherRelationsProps): ReactNode {
  const styles = useStyles();
  const { texts } = useWords();
  return (
    <details className={styles.fold}>
      <summary className={styles.summary}>
        <ChevronRight12Regular aria-hidden />
        {texts.affected(evidence.length)}
      </summary>
      <ul className={styles.list}>
        {evidence.map(({ rule, verdict, data, formula, substituted, cells: [cell] }, index) => (
          <li key={`${index}-${rule}`} className={styles.one} data-evidence={rule}>
            <span className={styles.head}>
              <span>
                {verdict && texts.verdict[verdict]} · {data['title']}
              </span>
              {cell && (
                <Link as="button" className={styles.link} onClick={() => onGo(cell)}>
                  {cellKey(cell)}
                </Link>
              )}
            </span>
            {formula && <span className={styles.formula}>{formula}</span>}
            {substituted && <span className={styles.figures}>{substituted}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}
