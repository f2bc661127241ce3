import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Eye20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { FillWishes } from '../state/fill';
import { ChoiceField } from './choice-field';
import { useFillWords } from './fill-words';
import { OptionsGrid } from './options-grid';
import type { Survey } from './survey';
import { TableChoice } from './table-choice';
import { TextField } from './text-field';
import { canBePlanned, isWrongYear } from './wishes';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  button: { width: '100%' },
});

export interface FillFormProps {
  readonly survey: Survey;
  readonly wishes: FillWishes;
  readonly busy: boolean;
  /** There is a preview: the next thing to press is below it. */
  readonly previewed: boolean;
  readonly onWish: (wishes: Partial<FillWishes>) => void;
  readonly onPreview: () => void;
}

/** Which tables are to be filled, and how. */
export function FillForm({ survey, wishes, busy, previewed, onWish, onPreview }: FillFormProps): ReactNode {
  const styles = useStyles();
  const { texts } = useFillWords();
  const { form } = texts;
  const unitIsOpen = survey.ledgers.some(({ unit }) => unit === undefined);
  return (
    <form
      className={styles.form}
      aria-label={form.heading}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy && canBePlanned(wishes)) onPreview();
      }}
    >
      <TableChoice choices={survey.choices} tables={wishes.tables} onChoose={(tables) => onWish({ tables })} />
      <OptionsGrid>
        <ChoiceField
          label={form.order}
          value={wishes.order}
          choices={form.orders}
          onChoose={(order) => onWish({ order })}
        />
        <ChoiceField
          label={form.totals}
          value={wishes.totals}
          choices={form.totalsAs}
          onChoose={(totals) => onWish({ totals })}
        />
        <ChoiceField
          label={form.rounding}
          value={wishes.rounding}
          choices={form.roundings}
          onChoose={(rounding) => onWish({ rounding })}
        />
        <TextField
          label={form.year}
          value={wishes.year}
          placeholder={form.yearOf(survey.year)}
          fault={isWrongYear(wishes.year) ? form.wrongYear : undefined}
          isNumber
          onType={(year) => onWish({ year })}
        />
        <TextField
          label={form.department}
          value={wishes.department}
          placeholder={form.departmentOf(survey.department)}
          onType={(department) => onWish({ department })}
        />
        {unitIsOpen && (
          <ChoiceField
            label={form.ledgerUnit}
            value={wishes.ledgerUnit ?? 'open'}
            choices={{ open: form.unitOpen, 元: '元', 万元: '万元' }}
            onChoose={(unit) => onWish({ ledgerUnit: unit === 'open' ? undefined : unit })}
          />
        )}
      </OptionsGrid>
      <Button
        type="submit"
        className={styles.button}
        appearance={previewed ? 'secondary' : 'primary'}
        size="large"
        icon={<Eye20Regular />}
        disabledFocusable={busy || !canBePlanned(wishes)}
      >
        {form.preview}
      </Button>
    </form>
  );
}
