import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import type { Inspection } from '../../check/inspection';
import type { WorkbookOutline } from '../../workbook/outline';
import type { ActionSession } from '../actions/action-session';
import { Fold } from '../components/fold';
import type { Host } from '../host';
import { useWords } from '../words';
import { useOverviewWords } from './overview-words';
import { sheetFacts, withSheet } from './sheet-facts';

// The names of all tables come with what lists them, and few look at it.
const SheetList = lazy(() => import('./sheet-list'));

const ID = 'sheets';

const useStyles = makeStyles({
  note: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
});

export interface SheetsFoldProps {
  readonly kind: Host['kind'];
  readonly workbook: WorkbookOutline;
  readonly inspection: Inspection;
  readonly busy: boolean;
  readonly remember: ActionSession['remember'];
}

/** The sheets of the workbook, folded: what each was taken for, and a way to say otherwise. */
export function SheetsFold({ kind, workbook, inspection, busy, remember }: SheetsFoldProps): ReactNode {
  const styles = useStyles();
  const { texts: words } = useWords();
  const texts = useOverviewWords();
  const [wasOpened, setWasOpened] = useState(false);
  return (
    <Fold
      id={ID}
      title={texts.heading(workbook.sheets.length, inspection.tables.length)}
      onOpen={() => setWasOpened(true)}
    >
      <p className={styles.note}>{texts.note[kind]}</p>
      {wasOpened && (
        <Suspense fallback={<Spinner size="tiny" label={words.loading} />}>
          <SheetList
            sheets={sheetFacts(workbook, inspection)}
            busy={busy}
            onSay={(sheet, table) => remember((memo) => withSheet(memo, sheet, table))}
          />
        </Suspense>
      )}
    </Fold>
  );
}

/** Opens the fold and takes the focus there: it stands below the findings. */
export function openSheets(): void {
  const fold = document.getElementById(ID);
  if (!(fold instanceof HTMLDetailsElement)) return;
  fold.open = true;
  fold.querySelector('summary')?.focus();
}
