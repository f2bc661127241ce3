import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { MAP_SIGNS, useLineStyles, useWordStyles } from './map-looks';
import { useMapWords } from './map-words';
import { MAP_STATES } from './relation-map';

const useStyles = makeStyles({
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  one: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, whiteSpace: 'nowrap' },
});

/** What each kind of line means. */
export function Legend(): ReactNode {
  const styles = useStyles();
  const lines = useLineStyles();
  const words = useWordStyles();
  const texts = useMapWords();
  return (
    <ul className={styles.legend} aria-label={texts.legend}>
      {MAP_STATES.map((state) => (
        <li key={state} className={mergeClasses(styles.one, words[state])}>
          <svg aria-hidden width="28" height="6">
            <path className={mergeClasses(lines.line, lines[state])} d="M1 3H27" />
          </svg>
          {MAP_SIGNS[state]} {texts.state[state]}
        </li>
      ))}
    </ul>
  );
}
