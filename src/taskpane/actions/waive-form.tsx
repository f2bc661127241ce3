import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useActionWords } from './action-words';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, margin: 0 },
  area: { minWidth: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const LONGEST_REASON = 500;

export interface WaiveFormProps {
  readonly onWaive: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Asks for the reason why a finding is left as it is; without one nothing is waived. */
export function WaiveForm({ onWaive, onCancel }: WaiveFormProps): ReactNode {
  const styles = useStyles();
  const { texts } = useActionWords();
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const focusReason = (): void => form.current?.querySelector('textarea')?.focus();
  // The form was asked for, to be typed into.
  useEffect(focusReason, []);
  const submit = (): void => {
    const given = reason.trim();
    if (given !== '') onWaive(given);
    else {
      setMissing(true);
      focusReason();
    }
  };
  return (
    // Escape leaves the form as the button does.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      ref={form}
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <Field
        label={texts.reason}
        hint={texts.reasonHint}
        required
        size="small"
        validationState={isMissing ? 'error' : 'none'}
        validationMessage={isMissing ? texts.reasonMissing : null}
      >
        <Textarea
          className={styles.area}
          value={reason}
          maxLength={LONGEST_REASON}
          rows={2}
          onChange={(_, { value }) => {
            setReason(value);
            if (value.trim() !== '') setMissing(false);
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" size="small">
          {texts.waiveNow}
        </Button>
        <Button size="small" onClick={onCancel}>
          {texts.cancel}
        </Button>
      </div>
    </form>
  );
}
