import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { LocalLanguage16Regular, Settings16Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { Language } from '../language';
import { useWords } from '../words';
import { Mark } from './mark';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minWidth: 0,
  },
  names: { minWidth: 0, marginRight: 'auto' },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  tagline: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

export interface PaneHeaderProps {
  readonly inSettings: boolean;
  readonly onLanguage: (language: Language) => void;
  readonly onSettings: () => void;
}

export function PaneHeader({ inSettings, onLanguage, onSettings }: PaneHeaderProps): ReactNode {
  const styles = useStyles();
  const { language, texts } = useWords();
  const other = language === 'zh' ? 'en' : 'zh';
  return (
    <header className={styles.header}>
      <Mark size={32} />
      <div className={styles.names}>
        <h1 className={styles.name}>{texts.name}</h1>
        <p className={styles.tagline}>{texts.tagline}</p>
      </div>
      <Button
        appearance="subtle"
        size="small"
        lang={other === 'zh' ? 'zh-CN' : 'en'}
        icon={<LocalLanguage16Regular />}
        onClick={() => onLanguage(other)}
      >
        {texts.otherLanguage}
      </Button>
      <Button
        appearance="subtle"
        size="small"
        icon={<Settings16Regular />}
        aria-label={texts.settings}
        aria-current={inSettings ? 'page' : undefined}
        title={texts.settings}
        data-view="settings"
        onClick={onSettings}
      />
    </header>
  );
}
