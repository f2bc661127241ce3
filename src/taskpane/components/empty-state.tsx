import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useWords } from '../words';

const useStyles = makeStyles({
  empty: { padding: `${tokens.spacingVerticalL} 0` },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: `${tokens.spacingVerticalS} 0 0`, color: tokens.colorNeutralForeground2, maxWidth: '34em' },
});

/** Before the first check: what the button does, in one paragraph. */
export function EmptyState({ host }: { readonly host: 'excel' | 'page' }): ReactNode {
  const styles = useStyles();
  const { texts } = useWords();
  return (
    <section className={styles.empty}>
      <h2 className={styles.title}>{texts.empty.title}</h2>
      <p className={styles.text}>{texts.empty[host]}</p>
    </section>
  );
}
