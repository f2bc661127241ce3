import { Checkbox, Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
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
  none: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
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
  const id = useId();
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
        <div>
          <div role="group" aria-label={form.some} aria-describedby={`${id}-none`} className={styles.list}>
            {choices.map(({ id: table, number, name }) => (
              <Checkbox
                key={table}
                label={number === undefined ? name : `${number} ${name}`}
                checked={tables.includes(table)}
                onChange={(_, { checked }) =>
                  onChoose(checked === true ? [...tables, table] : tables.filter((other) => other !== table))
                }
              />
            ))}
          </div>
          <p id={`${id}-none`} className={styles.none}>
            {tables.length === 0 && form.none}
          </p>
        </div>
      )}
    </>
  );
}
