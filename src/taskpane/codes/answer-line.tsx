import { Input, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled, Info16Regular } from '@fluentui/react-icons';
import { useEffect, useRef, type ReactNode } from 'react';
import { formatArea, formatPosition } from '../../workbook/address';
import { ProblemBar } from '../components/problem-bar';
import type { CodeAnswer } from '../state/code-search';
import { useCodeWords } from './code-words';
import type { InsertionPlan } from './insertion';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalXS,
    margin: `${tokens.spacingVerticalS} 0 0`,
    overflowWrap: 'anywhere',
    '> svg': { flexShrink: 0, marginTop: '2px' },
  },
  done: { color: tokens.colorStatusSuccessForeground3 },
  info: { color: tokens.colorNeutralForeground3 },
  text: { width: '100%', marginTop: tokens.spacingVerticalXS },
  problem: { marginTop: tokens.spacingVerticalS },
});

/** What became of copying or inserting, read out as it is shown. */
export function AnswerLine({ answer }: { readonly answer: CodeAnswer | undefined }): ReactNode {
  const styles = useStyles();
  const { texts } = useCodeWords();
  const said = answer && sentence(answer);
  const done = answer?.kind === 'copied' || answer?.kind === 'written';
  return (
    <>
      <div role="status">
        {said !== undefined && (
          <p className={styles.line} data-answer={answer?.kind}>
            {done ? (
              <CheckmarkCircle16Filled aria-hidden className={styles.done} />
            ) : (
              <Info16Regular aria-hidden className={styles.info} />
            )}
            <span>{said}</span>
          </p>
        )}
      </div>
      {answer?.kind === 'not-copied' && <SelectedText text={answer.text} label={texts.copy} />}
      {answer?.kind === 'problem' && (
        <div className={styles.problem}>
          <ProblemBar intent="error" title={texts.notInserted} problem={answer.problem} />
        </div>
      )}
    </>
  );

  function sentence(given: CodeAnswer): string | undefined {
    switch (given.kind) {
      case 'copied':
        return texts.copied(given.text.replaceAll('\t', ' '));
      case 'not-copied':
        return texts.notCopied;
      case 'written':
        return given.plan.changes.length === 0
          ? texts.nothingToWrite
          : texts.written(given.plan.sheet, cellsOf(given.plan), given.plan.table);
      case 'no-column':
        return texts.noColumn(given.table);
      case 'asked':
      case 'problem':
        return undefined;
    }
  }
}

/** `A12:B12`, or `A12、C12` where cells between them stayed as they were; all are of one row. */
function cellsOf({ changes }: InsertionPlan): string {
  const [first, last] = [changes[0]!, changes.at(-1)!];
  const together = changes.every(({ column }, at) => column === first.column + at);
  if (!together) return changes.map(formatPosition).join('、');
  return formatArea({ top: first.row, left: first.column, bottom: last.row, right: last.column });
}

function SelectedText({ text, label }: { readonly text: string; readonly label: string }): ReactNode {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, [text]);
  return <Input className={styles.text} input={{ ref: input }} readOnly value={text} aria-label={label} />;
}
