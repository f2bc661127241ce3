import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { MAP_SIGNS, useWordStyles } from './map-looks';
import { countWords, useMapWords, worstWords } from './map-words';
import type { MapNode } from './relation-map';

const useStyles = makeStyles({
  node: {
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'center',
    boxSizing: 'border-box',
    width: '100%',
    height: '100%',
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  broken: { borderLeft: `4px solid ${tokens.colorPaletteRedForeground1}` },
  suspect: { borderLeft: `4px dashed ${tokens.colorStatusWarningForeground3}` },
  missing: { border: `1px dashed ${tokens.colorNeutralStroke1}`, backgroundColor: 'transparent' },
  chosen: { border: `2px solid ${tokens.colorBrandStroke1}` },
  name: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: '15px',
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  nameMissing: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  state: { fontSize: tokens.fontSizeBase100, lineHeight: tokens.lineHeightBase100, fontVariantNumeric: 'tabular-nums' },
});

export interface TableNodeProps {
  readonly node: MapNode;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

/** A table on the map, with how the relations inside it came out; dashed where the workbook has none. */
export function TableNode({ node, chosen, onChoose }: TableNodeProps): ReactNode {
  const styles = useStyles();
  const words = useWordStyles();
  const texts = useMapWords();
  const { name, sheet, state, counts } = node;
  const missing = sheet === undefined;
  const short = missing ? texts.missing : `${MAP_SIGNS[state]} ${texts.inside} ${worstWords(state, counts, texts)}`;
  return (
    <button
      type="button"
      className={mergeClasses(
        styles.node,
        state === 'broken' && styles.broken,
        state === 'suspect' && styles.suspect,
        missing && styles.missing,
        chosen && styles.chosen,
      )}
      aria-label={texts.said(name, missing ? texts.missing : `${texts.inside} ${countWords(counts, texts)}`)}
      aria-pressed={chosen}
      data-map-item={node.key}
      data-map-state={missing ? 'missing' : state}
      onClick={onChoose}
    >
      <span className={mergeClasses(styles.name, missing && styles.nameMissing)}>{name}</span>
      <span className={mergeClasses(styles.state, words[missing ? 'nothing' : state])}>{short}</span>
    </button>
  );
}
