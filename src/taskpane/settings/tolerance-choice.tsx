import { Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { isTolerance, TOLERANCES, type Tolerance } from '../../relation/tolerance';
import { useSettingsWords } from './settings-words';

const useStyles = makeStyles({
  meaning: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

export interface ToleranceChoiceProps {
  /** Nothing where no workbook was checked. */
  readonly tolerance: Tolerance | undefined;
  readonly busy: boolean;
  readonly onChoose: (tolerance: Tolerance) => void;
}

/** How much is put down to rounding, each way with what it means. */
export function ToleranceChoice({ tolerance, busy, onChoose }: ToleranceChoiceProps): ReactNode {
  const styles = useStyles();
  const texts = useSettingsWords();
  return (
    <Field label={texts.tolerance}>
      <RadioGroup
        value={tolerance ?? ''}
        disabled={busy || tolerance === undefined}
        onChange={(_, { value }) => {
          if (isTolerance(value)) onChoose(value);
        }}
      >
        {TOLERANCES.map((one) => (
          <Radio
            key={one}
            value={one}
            label={
              <>
                {texts.tolerances[one].name}
                <span className={styles.meaning}>{texts.tolerances[one].meaning}</span>
              </>
            }
          />
        ))}
      </RadioGroup>
    </Field>
  );
}
