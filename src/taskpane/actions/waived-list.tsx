import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Finding } from '../../check/finding';
import { describeFinding, describeWaiver } from '../../report/messages/describe';
import { useActionWords } from './action-words';
import { useActions } from './actions-context';

const useStyles = makeStyles({
  note: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, margin: 0, padding: 0 },
  item: { listStyleType: 'none', overflowWrap: 'anywhere' },
  reason: { display: 'block', margin: `${tokens.spacingVerticalXXS} 0`, color: tokens.colorNeutralForeground2 },
});

/** What was waived, each with its reason and a way back. */
export default function WaivedList({ waived }: { readonly waived: readonly Finding[] }): ReactNode {
  const styles = useStyles();
  const { language, texts } = useActionWords();
  const actions = useActions();
  return (
    <>
      <p className={styles.note}>{texts.waivedNote}</p>
      <ul className={styles.list}>
        {waived.map((finding, index) => {
          const message = describeFinding(finding, language);
          return (
            <li key={index} className={styles.item} data-waived={finding.code}>
              {message}
              <span className={styles.reason}>{finding.waived && describeWaiver(finding.waived, language)}</span>
              {actions && (
                <Button
                  size="small"
                  disabledFocusable={actions.state.busy !== undefined}
                  aria-label={texts.unwaiveOf(message)}
                  onClick={() => finding.waived && actions.session.unwaive(finding.waived)}
                >
                  {texts.unwaive}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
