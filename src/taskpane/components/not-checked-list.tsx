import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { describeNotChecked } from '../../report/messages/describe';
import type { NotCheckedGroup } from '../state/arrange';
import { useWords } from '../words';

const MOST = 50;

const useStyles = makeStyles({
  note: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
  reason: {
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  count: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
  one: { marginBottom: tokens.spacingVerticalXS },
  formula: {
    display: 'block',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

export interface NotCheckedListProps {
  readonly groups: readonly NotCheckedGroup[];
  readonly unfolded: ReadonlySet<string>;
  readonly onUnfold: (key: string) => void;
}

/** What could not be checked, by reason: as plain to see as what failed. */
export function NotCheckedList({ groups, unfolded, onUnfold }: NotCheckedListProps): ReactNode {
  const styles = useStyles();
  const { language, texts } = useWords();
  return (
    <>
      <p className={styles.note}>{texts.notCheckedNote}</p>
      {groups.map(({ code, count, causes }) => {
        const key = `not-checked:${code}`;
        const shown = unfolded.has(key) ? causes : causes.slice(0, MOST);
        return (
          <section key={code} aria-label={texts.reason[code]}>
            <h3 className={styles.reason}>
              {texts.reason[code]} <span className={styles.count}>{count}</span>
            </h3>
            <ul className={styles.list}>
              {shown.map((cause) => (
                <li key={cause.key} className={styles.one} data-not-checked={code}>
                  {describeNotChecked(cause.items[0], language)}
                  {cause.items.map(({ rule, formula }, index) => (
                    <span key={`${index}-${rule}`} className={styles.formula} data-rule={rule}>
                      {formula}
                    </span>
                  ))}
                </li>
              ))}
            </ul>
            {causes.length > shown.length && (
              <Button appearance="subtle" size="small" onClick={() => onUnfold(key)}>
                {texts.showAll(causes.length - shown.length)}
              </Button>
            )}
          </section>
        );
      })}
    </>
  );
}
