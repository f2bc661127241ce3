import { Checkbox, Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { FillWishes } from '../state/fill';
import { useFillWords } from './fill-words';
import type { TableChoice as Choice } from './survey';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(190px, 1fr))',
    maxHeight: '260px',
    overflowY: 'auto',
    margin: 0,
    padding: 0,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    '& label': { overflowWrap: 'anywhere' },
  },
});

export interface TableChoiceProps {
  readonly choices: readonly Choice[];
  readonly tables: FillWishes['tables'];
  readonly onChoose: (tables: FillWishes['tables']) => void;
}

/** All tables, or which of them. */
export function TableChoice({ choices, tables, onChoose }: TableChoiceProps): ReactNode {
  const styles = useStyles();
  const { texts } = useFillWords();
  const { form } = texts;
  const some = tables !== 'all';
  return (
    <>
      <Field label={form.tables} size="small">
        <RadioGroup
          layout="horizontal"
          value={some ? 'some' : 'all'}
          onChange={(_, { value }) => onChoose(value === 'all' ? 'all' : [])}
        >
          <Radio value="all" label={form.all} />
          <Radio value="some" label={form.some} />
        </RadioGroup>
      </Field>
      {some && (
        <Field validationMessage={tables.length === 0 ? form.none : null} validationState="none">
          <div role="group" aria-label={form.some} className={styles.list}>
            {choices.map(({ id, number, name }) => (
              <Checkbox
                key={id}
                size="medium"
                label={number === undefined ? name : `${number} ${name}`}
                checked={tables.includes(id)}
                onChange={(_, { checked }) =>
                  onChoose(checked === true ? [...tables, id] : tables.filter((other) => other !== id))
                }
              />
            ))}
          </div>
        </Field>
      )}
    </>
  );
}
