import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Copy16Regular, TableInsertRow16Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { CodeSearch, CodeSearchEvent } from '../state/code-search';
import { AnswerLine } from './answer-line';
import { useCodeWords } from './code-words';
import { ConsentDialog } from './consent-dialog';
import { copyText } from './copy';
import { chosenCodes, counterpartOf, type CodeResult } from './find-codes';
import { CounterpartChoice } from './counterpart-choice';
import { fieldsOf, type ChosenCodes, type Inserter, type InsertionPlan } from './insertion';

const useStyles = makeStyles({
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
});

export interface CodeUseProps {
  readonly result: CodeResult;
  readonly search: CodeSearch;
  readonly dispatch: (event: CodeSearchEvent) => void;
  /** Only in Excel. */
  readonly inserter: Inserter | undefined;
}

/** What can be done with a code: choose its counterpart, copy both, write both into the row that is selected. */
export function CodeUse({ result, search, dispatch, inserter }: CodeUseProps): ReactNode {
  const styles = useStyles();
  const { texts } = useCodeWords();
  const codes = chosenCodes(result, search);
  const { answer } = search;
  const copy = async (): Promise<void> => {
    const text = fieldsOf(codes).join('\t');
    const kind = (await copyText(text)) ? 'copied' : 'not-copied';
    dispatch({ type: 'code-answered', answer: { kind, text } });
  };
  const insert = async (insertInto: Inserter, given: ChosenCodes, agreed?: InsertionPlan): Promise<void> => {
    try {
      dispatch({ type: 'code-answered', answer: await insertInto(given, agreed) });
    } catch (error) {
      const problem = { source: 'unexpected', detail: String(error) } as const;
      dispatch({ type: 'code-answered', answer: { kind: 'problem', problem } });
    }
  };

  return (
    <>
      <CounterpartChoice
        result={result}
        unitKind={search.unitKind}
        chosen={counterpartOf(result, search)?.code ?? 'none'}
        onChoose={(code) => dispatch({ type: 'counterpart-chosen', code })}
      />
      <div className={styles.buttons}>
        {inserter && (
          <Button appearance="primary" icon={<TableInsertRow16Regular />} onClick={() => void insert(inserter, codes)}>
            {texts.insert}
          </Button>
        )}
        <Button icon={<Copy16Regular />} onClick={() => void copy()}>
          {texts.copy}
        </Button>
      </div>
      <AnswerLine answer={answer} />
      {inserter && answer?.kind === 'asked' && (
        <ConsentDialog
          plan={answer.plan}
          onAnswer={(agreed) => {
            dispatch({ type: 'code-answered', answer: undefined });
            if (agreed) void insert(inserter, answer.codes, answer.plan);
          }}
        />
      )}
    </>
  );
}
