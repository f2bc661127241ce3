import { makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useRef, type KeyboardEvent, type ReactNode } from 'react';
import type { CellAddress } from '../../workbook/address';
import { FindingGroups } from '../components/finding-groups';
import { Fold } from '../components/fold';
import { neighbour } from '../neighbour';
import type { Arrangement } from '../state/arrange';
import { filterFindings, type FilterEvent, type FindingFilter } from '../state/filter';
import { useWords } from '../words';
import { FilterBar } from './filter-bar';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  nested: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  note: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
});

export interface FindingListProps {
  readonly arrangement: Arrangement;
  readonly filter: FindingFilter;
  readonly selected: string | undefined;
  readonly unfolded: ReadonlySet<string>;
  readonly onGo: (key: string, cell: CellAddress | undefined) => void;
  readonly onUnfold: (key: string) => void;
  readonly dispatch: (event: FilterEvent) => void;
}

/** The findings, with a way to look for some of them; the arrow keys go from one to the next, Enter to its cell. */
export function FindingList(props: FindingListProps): ReactNode {
  const { arrangement, filter, selected, unfolded, onGo, onUnfold, dispatch } = props;
  const styles = useStyles();
  const { language, texts } = useWords();
  const list = useRef<HTMLDivElement>(null);
  // Letters appear in the box at once, however many findings there are.
  const deferred = useDeferredValue(filter);
  const { groups, information, shown, all } = useMemo(
    () => filterFindings(arrangement, deferred, language),
    [arrangement, deferred, language],
  );
  const informed = information.reduce((sum, { items }) => sum + items.length, 0);
  const roundings = information.reduce(
    (sum, { items }) => sum + items.filter(({ finding }) => finding.verdict === '尾差').length,
    0,
  );
  const lists = { selected, unfolded, onGo, onUnfold };

  const move = (event: KeyboardEvent): void => {
    const next = list.current && neighbour(list.current, '[data-finding]', event);
    if (!next) return;
    event.preventDefault();
    next.focus();
  };

  if (all === 0) return null;
  return (
    // The arrow keys are a shortcut; Tab reaches every finding too.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={list} className={styles.list} onKeyDown={move} data-finding-list>
      <FilterBar
        filter={filter}
        tally={arrangement.tally}
        shown={shown}
        all={all}
        dispatch={dispatch}
        onDown={() => list.current?.querySelector<HTMLElement>('[data-finding]')?.focus()}
      />
      <FindingGroups groups={groups} {...lists} />
      {informed > 0 && (
        // Found by a word that was looked for, it must not stay hidden in a fold.
        <Fold
          key={String(filter.query !== '')}
          title={texts.information(roundings, informed - roundings)}
          open={filter.query !== ''}
        >
          {roundings > 0 && <p className={styles.note}>{texts.roundingNote}</p>}
          <div className={styles.nested}>
            <FindingGroups groups={information} {...lists} />
          </div>
        </Fold>
      )}
    </div>
  );
}
