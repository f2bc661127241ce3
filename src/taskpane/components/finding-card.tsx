import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useId, useRef, type ReactNode } from 'react';
import type { CellAddress } from '../../workbook/address';
import { describeFinding } from '../../report/messages/describe';
import { useActions } from '../actions/actions-context';
import { cellKey, type KeyedFinding } from '../state/arrange';
import { useWords } from '../words';
import { MoreCells } from './more-cells';
import { OtherRelations } from './other-relations';
import { OtherSuspects } from './other-suspects';
import { Proof } from './proof';
import { SeverityIcon } from './severity-icon';

// Fetched when the first finding is chosen.
const FindingActions = lazy(() => import('../actions/finding-actions'));

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
});

export interface FindingCardProps {
  readonly item: KeyedFinding;
  readonly chosen: boolean;
  /** The heading over it names the table, so that the cell needs no sheet. */
  readonly isUnderTable?: boolean;
  readonly onGo: (key: string, cell: CellAddress | undefined) => void;
}

/** One finding: what it is, where, the sentence, and what it rests on; below, other suspects. A press goes to the cell. */
export function FindingCard({
  item: { key, finding },
  chosen,
  isUnderTable = true,
  onGo,
}: FindingCardProps): ReactNode {
  const styles = useStyles();
  const { language, texts } = useWords();
  const actions = useActions();
  const id = useId();
  const card = useRef<HTMLButtonElement>(null);
  const [cell] = finding.cells;
  const { formula, substituted, culprit, evidence = [] } = finding;
  const hasProof = formula !== undefined || substituted !== undefined;
  const go = (other: CellAddress) => onGo(key, other);

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
        aria-describedby={hasProof ? `${id}-proof` : undefined}
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
            {cell && (isUnderTable ? cell.address : cellKey(cell))}
          </span>
        </span>
        <span id={`${id}-message`} className={styles.message}>
          {describeFinding(finding, language)}
        </span>
        {hasProof && <Proof id={`${id}-proof`} finding={finding} chosen={chosen} />}
      </button>
      {chosen && actions && (
        <Suspense fallback={null}>
          <FindingActions finding={finding} actions={actions} />
        </Suspense>
      )}
      {culprit && culprit.alternatives.length > 0 && <OtherSuspects culprit={culprit} onGo={go} />}
      {evidence.length > 0 && <OtherRelations evidence={evidence} onGo={go} />}
      {chosen && finding.cells.length > 1 && <MoreCells cells={finding.cells} onGo={go} />}
    </li>
  );
}
