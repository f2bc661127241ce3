import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import type { CellAddress } from '../../workbook/address';
import { describeFinding } from '../../report/messages/describe';
import { cellKey, type KeyedFinding } from '../state/arrange';
import { useWords } from '../words';
import { MoreCells } from './more-cells';
import { SeverityIcon } from './severity-icon';

const useStyles = makeStyles({
  item: { listStyleType: 'none', borderLeft: '3px solid transparent' },
  chosenItem: { borderLeftColor: tokens.colorBrandStroke1, backgroundColor: tokens.colorBrandBackground2 },
  card: {
    display: 'block',
    boxSizing: 'border-box',
    width: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalMNudge}`,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chosen: {
    ':hover': { backgroundColor: 'transparent' },
    ':active': { backgroundColor: 'transparent' },
  },
  head: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  kind: { fontWeight: tokens.fontWeightSemibold, flexShrink: 0 },
  place: {
    marginLeft: 'auto',
    color: tokens.colorBrandForeground1,
    fontVariantNumeric: 'tabular-nums',
    textAlign: 'right',
  },
  message: { display: 'block', marginTop: tokens.spacingVerticalXXS },
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
  chosenProof: { backgroundColor: tokens.colorNeutralBackground1 },
  term: { color: tokens.colorNeutralForeground3 },
  figures: { fontVariantNumeric: 'tabular-nums' },
});

export interface FindingCardProps {
  readonly item: KeyedFinding;
  readonly chosen: boolean;
  readonly onGo: (key: string, cell: CellAddress | undefined) => void;
}

/** One finding: what it is, where, the sentence, and the relation with its figures. A press goes to the cell. */
export function FindingCard({ item: { key, finding }, chosen, onGo }: FindingCardProps): ReactNode {
  const styles = useStyles();
  const { language, texts } = useWords();
  const id = useId();
  const card = useRef<HTMLButtonElement>(null);
  const [cell] = finding.cells;
  const { formula, substituted } = finding;

  useEffect(() => {
    // Chosen through its cell in the grid, the finding may be out of sight.
    if (chosen) card.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);

  return (
    <li className={mergeClasses(styles.item, chosen && styles.chosenItem)}>
      <button
        ref={card}
        type="button"
        className={mergeClasses(styles.card, chosen && styles.chosen)}
        aria-current={chosen}
        aria-labelledby={`${id}-kind ${id}-place ${id}-message`}
        aria-describedby={formula || substituted ? `${id}-proof` : undefined}
        data-finding={key}
        data-rule={finding.rule}
        data-code={finding.code}
        data-severity={finding.severity}
        data-verdict={finding.verdict}
        data-cell={cell && cellKey(cell)}
        onClick={() => onGo(key, cell)}
      >
        <span className={styles.head}>
          <SeverityIcon severity={finding.severity} />
          <span id={`${id}-kind`} className={styles.kind}>
            {texts.severity[finding.severity]}
            {finding.verdict && ` · ${texts.verdict[finding.verdict]}`}
          </span>
          <span id={`${id}-place`} className={styles.place}>
            {cell?.address}
          </span>
        </span>
        <span id={`${id}-message`} className={styles.message}>
          {describeFinding(finding, language)}
        </span>
        {(formula ?? substituted) && (
          <span id={`${id}-proof`} className={mergeClasses(styles.proof, chosen && styles.chosenProof)}>
            {formula && <span className={styles.term}>{texts.formula}</span>}
            {formula && <span>{formula}</span>}
            {substituted && <span className={styles.term}>{texts.substituted}</span>}
            {substituted && <span className={styles.figures}>{substituted}</span>}
          </span>
        )}
      </button>
      {chosen && finding.cells.length > 1 && <MoreCells cells={finding.cells} onGo={(other) => onGo(key, other)} />}
    </li>
  );
}
