import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownload20Regular, DocumentTableArrowRight20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { latestYear } from '../../standard/codes/latest-year';
import type { Host } from '../host';
import type { TemplateWishes } from '../state/fill';
import { ChoiceField } from './choice-field';
import { useFillWords } from './fill-words';
import type { TemplateName } from './fill-session';
import { OptionsGrid } from './options-grid';
import { TextField } from './text-field';
import { isWrongYear } from './wishes';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface TemplateFormProps {
  readonly kind: Host['kind'];
  readonly wishes: TemplateWishes;
  readonly busy: boolean;
  readonly onWish: (wishes: Partial<TemplateWishes>) => void;
  readonly onMake: (name: TemplateName) => void;
}

/** A set of blank tables: into the open workbook, or as a file of its own. */
export function TemplateForm({ kind, wishes, busy, onWish, onMake }: TemplateFormProps): ReactNode {
  const styles = useStyles();
  const { texts } = useFillWords();
  const { form, template } = texts;
  const { family, year, department, unit } = wishes;
  const wrongYear = isWrongYear(year);
  return (
    <form
      className={styles.form}
      aria-label={template.heading}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy && !wrongYear) onMake((of) => template.fileName(family, of, department.trim()));
      }}
    >
      <p className={styles.hint}>{template.hint[kind]}</p>
      <OptionsGrid>
        <ChoiceField
          label={template.set}
          value={family}
          choices={template.sets}
          onChoose={(chosen) => onWish({ family: chosen })}
        />
        <TextField
          label={form.year}
          value={year}
          placeholder={String(latestYear())}
          fault={wrongYear ? form.wrongYear : undefined}
          isNumber
          onType={(typed) => onWish({ year: typed })}
        />
        <TextField
          label={form.department}
          value={department}
          placeholder={template.departmentEmpty}
          onType={(typed) => onWish({ department: typed })}
        />
        <ChoiceField
          label={template.unit}
          value={unit}
          choices={{ 万元: '万元', 元: '元' }}
          onChoose={(chosen) => onWish({ unit: chosen })}
        />
      </OptionsGrid>
      <Button
        type="submit"
        icon={kind === 'excel' ? <DocumentTableArrowRight20Regular /> : <ArrowDownload20Regular />}
        disabledFocusable={busy || wrongYear}
      >
        {template.make[kind]}
      </Button>
    </form>
  );
}
