import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { formatPosition } from '../../workbook/address';
import { QuestionDialog } from '../components/question-dialog';
import { useCodeWords } from './code-words';
import type { InsertionPlan } from './insertion';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontVariantNumeric: 'tabular-nums',
    '& th, & td': {
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      textAlign: 'left',
      verticalAlign: 'top',
      overflowWrap: 'anywhere',
      fontWeight: tokens.fontWeightRegular,
    },
    '& thead th': { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
    '& tbody th': { whiteSpace: 'nowrap' },
    '& tbody td:last-child': { fontWeight: tokens.fontWeightSemibold },
  },
  empty: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
});

export interface ConsentDialogProps {
  readonly plan: InsertionPlan;
  readonly onAnswer: (agreed: boolean) => void;
}

/** Shows every cell that would change, before and after, and asks. */
export function ConsentDialog({ plan, onAnswer }: ConsentDialogProps): ReactNode {
  const styles = useStyles();
  const { texts } = useCodeWords();
  const { dialog } = texts;
  const first = `${plan.sheet}!${formatPosition(plan.changes[0]!)}`;
  const shown = (text: string): ReactNode => text || <span className={styles.empty}>{dialog.empty}</span>;
  return (
    <QuestionDialog
      title={dialog.title}
      text={plan.table === undefined ? dialog.atCell(first) : dialog.inTable(plan.table)}
      yes={dialog.write}
      no={dialog.cancel}
      onAnswer={onAnswer}
    >
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{dialog.cell}</th>
            <th scope="col">{dialog.before}</th>
            <th scope="col">{dialog.after}</th>
          </tr>
        </thead>
        <tbody>
          {plan.changes.map((change) => (
            <tr key={formatPosition(change)}>
              <th scope="row">{formatPosition(change)}</th>
              <td>{shown(change.before)}</td>
              <td>{shown(change.after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </QuestionDialog>
  );
}
