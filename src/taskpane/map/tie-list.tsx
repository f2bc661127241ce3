import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { MAP_SIGNS, useWordStyles } from './map-looks';
import { countWords, useMapWords } from './map-words';
import { MAP_STATES, type RelationMap } from './relation-map';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  tie: {
    padding: `${tokens.spacingVerticalXS} 0`,
    '& + &': { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  link: { minHeight: '24px', fontSize: 'inherit', textAlign: 'left' },
  counts: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
});

export interface TieListProps {
  readonly map: RelationMap;
  readonly onChoose: (key: string) => void;
}

/** The ties of the map once more, as a list, the worst first. */
export function TieList({ map: { nodes, edges }, onChoose }: TieListProps): ReactNode {
  const styles = useStyles();
  const words = useWordStyles();
  const texts = useMapWords();
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  const worstFirst = MAP_STATES.flatMap((state) => edges.filter((edge) => edge.state === state));
  return (
    <ul className={styles.list}>
      {worstFirst.map(({ key, between: [one, other], state, counts }) => (
        <li key={key} className={styles.tie}>
          <Link as="button" className={styles.link} data-tie={key} onClick={() => onChoose(key)}>
            {texts.pair(names.get(one)!, names.get(other)!)}
          </Link>
          <span className={mergeClasses(styles.counts, words[state])}>
            {MAP_SIGNS[state]} {countWords(counts, texts)}
          </span>
        </li>
      ))}
    </ul>
  );
}
