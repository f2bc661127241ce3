import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Inspection } from '../../check/inspection';
import type { CellAddress } from '../../workbook/address';
import type { Arrangement } from '../state/arrange';
import { useWords } from '../words';
import { AllClear } from './all-clear';
import { FindingGroups } from './finding-groups';
import { Fold } from './fold';
import { NotCheckedList } from './not-checked-list';
import { noKnownTable } from './spoken';
import { ProblemBar } from './problem-bar';
import { TableList } from './table-list';
import { Tally } from './tally';
import { Understood } from './understood';

const useStyles = makeStyles({
  result: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  nested: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  note: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
});

export interface ResultProps {
  readonly inspection: Inspection;
  readonly arrangement: Arrangement;
  readonly sheets: number;
  readonly selected: string | undefined;
  readonly unfolded: ReadonlySet<string>;
  readonly onGo: (key: string, cell: CellAddress | undefined) => void;
  readonly onUnfold: (key: string) => void;
  /** Leaves for the view that makes tables of a ledger. */
  readonly onFill: () => void;
}

/** Everything that a check says: what was understood, the numbers, the findings, and what was not checked. */
export function Result({
  inspection,
  arrangement,
  sheets,
  selected,
  unfolded,
  onGo,
  onUnfold,
  onFill,
}: ResultProps): ReactNode {
  const styles = useStyles();
  const { texts } = useWords();
  const { summary, tables } = inspection;
  const { tally, groups, information, notChecked, units } = arrangement;
  const lists = { selected, unfolded, onGo, onUnfold };
  const known = tables.length > 0;
  return (
    <div className={styles.result}>
      {!known && <ProblemBar intent="warning" title={texts.problem.title} problem={noKnownTable(sheets, inspection)} />}
      {!known && inspection.ledgers.length > 0 && (
        <Button appearance="primary" onClick={onFill}>
          {texts.toFill}
        </Button>
      )}
      {known && <Understood inspection={inspection} units={units} />}
      {known && <Tally tally={tally} summary={summary} />}
      {known && tally.error + tally.warning === 0 && <AllClear summary={summary} />}
      <FindingGroups groups={groups} {...lists} />
      {tally.info > 0 && (
        <Fold title={texts.information(summary.rounding, tally.info - summary.rounding)}>
          <p className={styles.note}>{texts.informationNote}</p>
          <div className={styles.nested}>
            <FindingGroups groups={information} {...lists} />
          </div>
        </Fold>
      )}
      {notChecked.length > 0 && (
        <Fold title={texts.notChecked(inspection.notChecked.length)}>
          <NotCheckedList groups={notChecked} unfolded={unfolded} onUnfold={onUnfold} />
        </Fold>
      )}
      {known && (
        <Fold title={texts.understood.tablesHeading(tables.length)}>
          <TableList tables={tables} />
        </Fold>
      )}
    </div>
  );
}
