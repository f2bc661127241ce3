import { Field, Input, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({ input: { minWidth: 0 } });

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  /** What counts where nothing is typed. */
  readonly placeholder: string;
  /** What is wrong with what was typed. */
  readonly fault?: string | undefined;
  readonly isNumber?: boolean;
  readonly onType: (text: string) => void;
}

/** A line to type into. */
export function TextField({ label, value, placeholder, fault, isNumber = false, onType }: TextFieldProps): ReactNode {
  const styles = useStyles();
  return (
    <Field
      label={label}
      size="small"
      validationMessage={fault ?? null}
      validationState={fault === undefined ? 'none' : 'error'}
    >
      <Input
        className={styles.input}
        value={value}
        placeholder={placeholder}
        inputMode={isNumber ? 'numeric' : 'text'}
        autoComplete="off"
        onChange={(_, { value: typed }) => onType(typed)}
      />
    </Field>
  );
}
