import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ActionSession } from '../actions/action-session';
import { ChoiceField } from '../fill/choice-field';
import type { Host } from '../host';
import type { PaneEvent, PaneState } from '../state/state';
import { useSettingsWords } from './settings-words';
import { ToleranceChoice } from './tolerance-choice';
import { withTolerance } from './with-tolerance';

const useStyles = makeStyles({
  view: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    padding: `0 ${tokens.spacingHorizontalM}`,
  },
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

const LANGUAGES = { zh: '中文', en: 'English' } as const;

export interface SettingsViewProps {
  readonly kind: Host['kind'];
  readonly state: PaneState;
  readonly remember: ActionSession['remember'];
  readonly dispatch: (event: PaneEvent) => void;
}

/** 设置: what is kept with the workbook, and what with the person. Every choice holds at once. */
export default function SettingsView({ kind, state, remember, dispatch }: SettingsViewProps): ReactNode {
  const styles = useStyles();
  const texts = useSettingsWords();
  const { checked, actions, filter, fill, language } = state;
  return (
    <div className={styles.view} data-settings-view>
      <section className={styles.section}>
        <h2 className={styles.heading}>{texts.ofWorkbook}</h2>
        <p className={styles.note}>{checked ? texts.ofWorkbookNote[kind] : texts.noWorkbook}</p>
        <ToleranceChoice
          tolerance={checked?.inspection.tolerance}
          busy={actions.busy !== undefined}
          onChoose={(tolerance) => remember((memo) => withTolerance(memo, tolerance))}
        />
      </section>
      <section className={styles.section}>
        <h2 className={styles.heading}>{texts.personal}</h2>
        <p className={styles.note}>{texts.personalNote}</p>
        <ChoiceField
          label={texts.grouping}
          value={filter.grouping}
          choices={texts.groupings}
          onChoose={(grouping) => dispatch({ type: 'findings-grouped', grouping })}
        />
        <ChoiceField
          label={texts.totals}
          value={fill.wishes.totals}
          choices={texts.totalsAs}
          onChoose={(totals) => dispatch({ type: 'fill-wished', wishes: { totals } })}
        />
        <ChoiceField
          label={texts.language}
          value={language}
          choices={LANGUAGES}
          onChoose={(chosen) => dispatch({ type: 'language-chosen', language: chosen })}
        />
      </section>
    </div>
  );
}
