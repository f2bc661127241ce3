import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, type ReactNode } from 'react';
import type { Inspection } from '../../check/inspection';
import type { CellAddress } from '../../workbook/address';
import type { WorkbookOutline } from '../../workbook/outline';
import type { ActionSession } from '../actions/action-session';
import { useActions } from '../actions/actions-context';
import { FindingList } from '../filter/finding-list';
import type { Host } from '../host';
import { openSheets, SheetsFold } from '../overview/sheets-fold';
import type { Arrangement } from '../state/arrange';
import type { FilterEvent, FindingFilter } from '../state/filter';
import { useWords } from '../words';
import { AllClear } from './all-clear';
import { Fold } from './fold';
import { NotCheckedList } from './not-checked-list';
import { noKnownTable } from './spoken';
import { ProblemBar } from './problem-bar';
import { Tally } from './tally';
import { Understood } from './understood';

// What acts on findings is fetched once there are some.
const CheckTools = lazy(() => import('../actions/check-tools'));
const WaivedList = lazy(() => import('../actions/waived-list'));

const useStyles = makeStyles({
  result: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

export interface ResultProps {
  readonly inspection: Inspection;
  readonly arrangement: Arrangement;
  readonly kind: Host['kind'];
  /** As it was read: nothing where that is not known any more. */
  readonly workbook: WorkbookOutline | undefined;
  /** Something is being written: no more may be asked for. */
  readonly busy: boolean;
  readonly filter: FindingFilter;
  readonly selected: string | undefined;
  readonly unfolded: ReadonlySet<string>;
  readonly onGo: (key: string, cell: CellAddress | undefined) => void;
  readonly onUnfold: (key: string) => void;
  readonly onFilter: (event: FilterEvent) => void;
  /** Leaves for the view that makes tables of a ledger. */
  readonly onFill: () => void;
  readonly remember: ActionSession['remember'];
}

/** Everything that a check says: what was understood, the numbers, the findings, and what was not checked. */
export function Result({
  inspection,
  arrangement,
  kind,
  workbook,
  busy,
  filter,
  selected,
  unfolded,
  onGo,
  onUnfold,
  onFilter,
  onFill,
  remember,
}: ResultProps): ReactNode {
  const styles = useStyles();
  const { texts } = useWords();
  const actions = useActions();
  const { summary, tables } = inspection;
  const { tally, notChecked, units } = arrangement;
  const known = tables.length > 0;
  return (
    <div className={styles.result}>
      {!known && (
        <ProblemBar
          intent="warning"
          title={texts.problem.title}
          problem={noKnownTable(workbook?.sheets.length ?? 0, inspection)}
        />
      )}
      {!known && inspection.ledgers.length > 0 && (
        <Button appearance="primary" onClick={onFill}>
          {texts.toFill}
        </Button>
      )}
      {known && <Understood inspection={inspection} units={units} onSheets={openSheets} />}
      {known && <Tally tally={tally} summary={summary} />}
      {known && actions && (
        <Suspense fallback={null}>
          <CheckTools inspection={inspection} actions={actions} />
        </Suspense>
      )}
      {known && tally.error + tally.warning === 0 && <AllClear summary={summary} />}
      <FindingList
        arrangement={arrangement}
        filter={filter}
        selected={selected}
        unfolded={unfolded}
        onGo={onGo}
        onUnfold={onUnfold}
        dispatch={onFilter}
      />
      {inspection.waived.length > 0 && (
        <Fold title={texts.waived(inspection.waived.length)}>
          <Suspense fallback={null}>
            <WaivedList waived={inspection.waived} />
          </Suspense>
        </Fold>
      )}
      {notChecked.length > 0 && (
        <Fold title={texts.notChecked(inspection.notChecked.length)}>
          <NotCheckedList groups={notChecked} unfolded={unfolded} onUnfold={onUnfold} />
        </Fold>
      )}
      {workbook && (
        <SheetsFold kind={kind} workbook={workbook} inspection={inspection} busy={busy} remember={remember} />
      )}
    </div>
  );
}
