import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowUp16Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { CellAddress } from '../../workbook/address';
import { FindingGroups } from '../components/finding-groups';
import { FocusedHeading } from '../components/focused-heading';
import type { Arrangement } from '../state/arrange';
import { findingsOf, relationsOf, type Chosen } from './chosen';
import { MAP_SIGNS, useWordStyles } from './map-looks';
import { countWords, useMapWords } from './map-words';
import { worstOf } from './relation-map';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  relation: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  counts: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  formula: {
    display: 'block',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  back: { alignSelf: 'flex-start' },
});

export interface ChosenPanelProps {
  readonly chosen: Chosen;
  readonly arrangement: Arrangement;
  readonly selected: string | undefined;
  readonly unfolded: ReadonlySet<string>;
  readonly onGo: (key: string, cell: CellAddress | undefined) => void;
  readonly onUnfold: (key: string) => void;
  readonly onClose: () => void;
}

/** Below the map: the findings and the relations of the table, or of the tie, that was pressed. */
export function ChosenPanel({ chosen, arrangement, onClose, ...lists }: ChosenPanelProps): ReactNode {
  const styles = useStyles();
  const words = useWordStyles();
  const texts = useMapWords();
  const groups = findingsOf(chosen, arrangement);
  const relations = relationsOf(chosen);
  const count = groups.reduce((sum, { items }) => sum + items.length, 0);
  const title = chosen.kind === 'node' ? chosen.node.name : texts.pair(...chosen.names);
  const subject = chosen.kind === 'node' ? chosen.node : chosen.edge;
  return (
    <section className={styles.panel} data-map-chosen={subject.key}>
      <FocusedHeading of={subject}>{title}</FocusedHeading>
      <Button className={styles.back} size="small" icon={<ArrowUp16Regular />} onClick={onClose}>
        {texts.close}
      </Button>
      {chosen.kind === 'node' && chosen.node.sheet === undefined && <p className={styles.note}>{texts.missingTable}</p>}
      {count > 0 && <h3 className={styles.heading}>{texts.findings(count)}</h3>}
      <FindingGroups groups={groups} {...lists} />
      <h3 className={styles.heading}>{texts.relations(relations.length)}</h3>
      <ul className={styles.list}>
        {relations.map(({ rule, title: said, formula, ...counts }) => {
          const state = worstOf(counts);
          return (
            <li key={rule} className={styles.relation} data-rule={rule}>
              <span className={mergeClasses(styles.counts, words[state])}>
                {MAP_SIGNS[state]} {countWords(counts, texts)}
              </span>
              {said}
              <span className={styles.formula}>{formula}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
