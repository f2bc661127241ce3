import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  select: { minWidth: 0, '> select': { minWidth: 0, paddingRight: tokens.spacingHorizontalXXL } },
});

export interface ChoiceFieldProps<Choice extends string> {
  readonly label: string;
  readonly value: Choice;
  readonly choices: Readonly<Record<Choice, string>>;
  readonly onChoose: (choice: Choice) => void;
}

/** One of a few things to choose from. */
export function ChoiceField<Choice extends string>({
  label,
  value,
  choices,
  onChoose,
}: ChoiceFieldProps<Choice>): ReactNode {
  const styles = useStyles();
  const all = Object.entries(choices) as [Choice, string][];
  return (
    <Field label={label} size="small">
      <Select
        className={styles.select}
        value={value}
        onChange={(_, { value: chosen }) => {
          const found = all.find(([choice]) => choice === chosen);
          if (found) onChoose(found[0]);
        }}
      >
        {all.map(([choice, text]) => (
          <option key={choice} value={choice}>
            {text}
          </option>
        ))}
      </Select>
    </Field>
  );
}
