import { Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { UnitKind } from '../../standard/codes/code-entry';
import { useCodeWords } from './code-words';
import type { CodeResult } from './find-codes';

const useStyles = makeStyles({
  group: { marginTop: tokens.spacingVerticalS },
  note: { margin: `${tokens.spacingVerticalS} 0 0`, color: tokens.colorNeutralForeground2 },
  quiet: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  option: { minHeight: '24px' },
});

export interface CounterpartChoiceProps {
  readonly result: CodeResult;
  readonly unitKind: UnitKind | 'any';
  /** The code that is chosen, or `none`. */
  readonly chosen: string;
  readonly onChoose: (code: string) => void;
}

/** What a code corresponds to, and which of these goes with it when it is copied or inserted. */
export function CounterpartChoice({ result, unitKind, chosen, onChoose }: CounterpartChoiceProps): ReactNode {
  const styles = useStyles();
  const { terms, texts } = useCodeWords();
  const { facts, counterparts } = result;
  const { classification, level } = facts.entry;
  if (classification === 'functional') return null;
  if (counterparts.length === 0) {
    const others = facts.counterparts.length > 0 ? texts.noneForUnit(terms.unitKinds[unitKind]) : undefined;
    const note = level === 'class' ? texts.bySection : others;
    return note === undefined ? null : <p className={styles.note}>{note}</p>;
  }
  const other = classification === 'department' ? 'government' : 'department';
  return (
    <Field className={styles.group} label={terms.labels.counterparts[other]}>
      <RadioGroup value={chosen} onChange={(_, { value }) => onChoose(value)}>
        {counterparts.map(({ entry, pair }) => (
          <Radio
            key={`${entry.code} ${pair.unitKind}`}
            className={styles.option}
            value={entry.code}
            label={
              <>
                {entry.code} {entry.name}
                <span className={styles.quiet}>
                  {terms.unitKinds[pair.unitKind]} ·{' '}
                  {terms.basis(terms.bases[pair.basis], terms.confidences[pair.confidence])}
                </span>
              </>
            }
          />
        ))}
        <Radio className={styles.option} value="none" label={texts.alone} />
      </RadioGroup>
    </Field>
  );
}
