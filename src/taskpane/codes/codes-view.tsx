import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { latestYear } from '../../standard/codes/latest-year';
import { neighbour } from '../neighbour';
import type { CodeSearch, CodeSearchEvent } from '../state/code-search';
import { useWords } from '../words';
import { CodeCard } from './code-card';
import { CodeDetails } from './code-details';
import { CodeUse } from './code-use';
import { useCodeWords } from './code-words';
import { findCodes, resultOf } from './find-codes';
import type { Inserter } from './insertion';
import { NothingFound } from './nothing-found';
import { SearchForm } from './search-form';

const MOST = 50;

const useStyles = makeStyles({
  view: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `0 ${tokens.spacingHorizontalM}`,
  },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, maxWidth: '34em' },
  count: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  list: {
    margin: 0,
    padding: 0,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    overflow: 'hidden',
    '> li + li': { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  },
});

export interface CodesViewProps {
  readonly search: CodeSearch;
  readonly yearOfWorkbook: number | undefined;
  readonly dispatch: (event: CodeSearchEvent) => void;
  /** Only in Excel. */
  readonly inserter: Inserter | undefined;
}

/** 查科目: the code lists, searched by code or name; a code is copied or written into the row that is selected. */
export default function CodesView({ search, yearOfWorkbook, dispatch, inserter }: CodesViewProps): ReactNode {
  const styles = useStyles();
  const { texts: paneTexts } = useWords();
  const { texts } = useCodeWords();
  const list = useRef<HTMLUListElement>(null);
  const year = search.year ?? yearOfWorkbook ?? latestYear();
  // Letters appear in the box at once, however long the lists are.
  const query = useDeferredValue(search.query);
  const { classification, unitKind, unfolded } = search;
  const { count, instead, results } = useMemo(() => {
    const { found, instead: near } = findCodes(query, classification, year);
    const shown = unfolded ? found : found.slice(0, MOST);
    return { count: found.length, instead: near, results: shown.map((entry) => resultOf(entry, unitKind, year)) };
  }, [query, classification, unitKind, unfolded, year]);

  const move = (event: KeyboardEvent): void => {
    const next = list.current && neighbour(list.current, '[data-code-result]', event);
    if (!next) return;
    event.preventDefault();
    next.focus();
  };

  return (
    <div className={styles.view} data-codes-view>
      <SearchForm
        search={search}
        year={year}
        yearOfWorkbook={yearOfWorkbook}
        dispatch={dispatch}
        onDown={() => list.current?.querySelector<HTMLElement>('[data-code-result]')?.focus()}
      />
      {query.trim() === '' && <p className={styles.hint}>{texts.hint}</p>}
      <p role="status" className={styles.count}>
        {count > 0 && texts.found(count)}
      </p>
      {instead && <NothingFound instead={instead} dispatch={dispatch} />}
      {results.length > 0 && (
        // The arrow keys are a shortcut; Tab reaches every result too.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
        <ul ref={list} className={styles.list} aria-label={texts.results} onKeyDown={move}>
          {results.map((result) => {
            const { code } = result.facts.entry;
            const open = search.open === code;
            return (
              <CodeCard
                key={code}
                result={result}
                open={open}
                onToggle={() => dispatch({ type: 'code-opened', code: open ? undefined : code })}
              >
                <CodeDetails facts={result.facts} />
                <CodeUse result={result} search={search} dispatch={dispatch} inserter={inserter} />
              </CodeCard>
            );
          })}
        </ul>
      )}
      {count > results.length && (
        <Button appearance="subtle" onClick={() => dispatch({ type: 'codes-unfolded' })}>
          {paneTexts.showAll(count - results.length)}
        </Button>
      )}
    </div>
  );
}
