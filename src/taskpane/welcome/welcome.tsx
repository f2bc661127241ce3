import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Language } from '../language';
import { FIRST_SAMPLE, sampleFile } from '../samples';
import { en } from '../texts/welcome/en';
import type { WelcomeTexts } from '../texts/welcome/texts';
import { zh } from '../texts/welcome/zh';
import { useWords } from '../words';

const TEXTS: Readonly<Record<Language, WelcomeTexts>> = { zh, en };

const useStyles = makeStyles({
  welcome: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  steps: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    counterReset: 'step',
  },
  step: {
    position: 'relative',
    paddingLeft: '36px',
    counterIncrement: 'step',
    '::before': {
      content: 'counter(step)',
      position: 'absolute',
      left: 0,
      top: 0,
      width: '24px',
      height: '24px',
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorBrandBackground,
      color: tokens.colorNeutralForegroundOnBrand,
      fontSize: tokens.fontSizeBase200,
      lineHeight: '24px',
      textAlign: 'center',
    },
  },
  title: { display: 'block', lineHeight: '24px', fontWeight: tokens.fontWeightSemibold },
  text: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** What there is to see: a sample in a window of its own, which not every Excel opens. */
type SampleStage = 'offered' | 'opening' | 'impossible';

export interface WelcomeProps {
  readonly onSkip: () => void;
}

/** The first run in Excel, on one screen: what Gouji does, in three steps, and a workbook to try it on. */
export function Welcome({ onSkip }: WelcomeProps): ReactNode {
  const styles = useStyles();
  const texts = TEXTS[useWords().language];
  const [stage, setStage] = useState<SampleStage>('offered');
  const openSample = async (): Promise<void> => {
    setStage('opening');
    const isOpen = await openSampleInExcel();
    setStage(isOpen ? 'offered' : 'impossible');
  };
  return (
    <section className={styles.welcome} aria-label={texts.heading} data-welcome>
      <h2 className={styles.heading}>{texts.heading}</h2>
      <ol className={styles.steps}>
        {texts.steps.map(({ title, text }) => (
          <li key={title} className={styles.step}>
            <span className={styles.title}>{title}</span>
            <span className={styles.text}>{text}</span>
          </li>
        ))}
      </ol>
      <div className={styles.buttons}>
        <Button disabledFocusable={stage === 'opening'} onClick={() => void openSample()}>
          {texts.sample}
        </Button>
        <Button appearance="subtle" onClick={onSkip}>
          {texts.skip}
        </Button>
      </div>
      <p role="status" className={styles.note}>
        {stage === 'impossible' ? (
          <>
            {texts.noSample}{' '}
            <Link href="index.html" target="_blank" rel="noreferrer" inline>
              {texts.page}
            </Link>
          </>
        ) : (
          texts.sampleNote
        )}
      </p>
    </section>
  );
}

async function openSampleInExcel(): Promise<boolean> {
  try {
    const [{ openInExcel }, bytes] = await Promise.all([
      import('../../hosts/excel/new-workbook'),
      sampleFile(FIRST_SAMPLE).bytes(),
    ]);
    return await openInExcel(bytes);
  } catch {
    // The sample could not be fetched: the page would say the same, in its own words.
    return false;
  }
}
