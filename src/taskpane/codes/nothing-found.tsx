import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { LookUp } from '../../standard/codes/look-up';
import type { CodeSearchEvent } from '../state/code-search';
import { useCodeWords } from './code-words';

const useStyles = makeStyles({
  panel: {
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'anywhere',
  },
  text: { margin: 0 },
  heading: {
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  list: { margin: 0, padding: 0, '> li': { listStyleType: 'none' } },
  link: { display: 'inline-flex', alignItems: 'center', minHeight: '24px', textAlign: 'left' },
  everywhere: { marginTop: tokens.spacingVerticalS },
});

export interface NothingFoundProps {
  readonly instead: LookUp;
  readonly dispatch: (event: CodeSearchEvent) => void;
}

/** That nothing was found, and why that may be: another classification, other years, or a slip of the pen. */
export function NothingFound({ instead, dispatch }: NothingFoundProps): ReactNode {
  const styles = useStyles();
  const { terms, texts } = useCodeWords();
  const { query, year, found, mayExist, otherYears, nearest } = instead;
  if (found.length > 0)
    return (
      <div className={styles.panel} data-nothing>
        <p className={styles.text}>{texts.elsewhere(found.length)}</p>
        <Button
          className={styles.everywhere}
          onClick={() => dispatch({ type: 'codes-searched', classification: 'all' })}
        >
          {texts.lookEverywhere}
        </Button>
      </div>
    );
  return (
    <div className={styles.panel} data-nothing>
      <p className={styles.text}>
        {terms.nothing(query.trim(), year)}
        {mayExist && terms.incomplete}
      </p>
      {otherYears.length > 0 && (
        <>
          <h2 className={styles.heading}>{terms.inOtherYears}</h2>
          <ul className={styles.list}>
            {otherYears.map(({ classification, code, name, validity }) => (
              <li key={`${code} ${name}`}>
                {code} {name}
                {terms.colon}
                {terms.span(validity)} · {texts.classifications[classification]}
              </li>
            ))}
          </ul>
        </>
      )}
      {nearest.length > 0 && (
        <>
          <h2 className={styles.heading}>{terms.nearest}</h2>
          <ul className={styles.list}>
            {nearest.map(({ classification, code, name }) => (
              <li key={code}>
                <Link
                  as="button"
                  className={styles.link}
                  onClick={() => dispatch({ type: 'codes-searched', query: code, classification: 'all' })}
                >
                  {code} {name} · {texts.classifications[classification]}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
