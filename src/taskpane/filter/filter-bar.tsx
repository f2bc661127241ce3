import { Link, makeStyles, SearchBox, Select, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Severity } from '../../check/finding';
import { isFiltering, type FilterEvent, type FindingFilter, type Grouping } from '../state/filter';
import { useWords } from '../words';
import { useFilterWords } from './filter-words';
import { SeverityChips } from './severity-chips';

const useStyles = makeStyles({
  bar: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  box: { maxWidth: 'none', width: '100%' },
  choices: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  select: { minWidth: 0 },
  count: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  link: { display: 'inline-flex', alignItems: 'center', minHeight: '24px', fontSize: 'inherit' },
});

const GROUPINGS: readonly Grouping[] = ['table', 'severity'];

export interface FilterBarProps {
  readonly filter: FindingFilter;
  readonly tally: Readonly<Record<Severity, number>>;
  readonly shown: number;
  readonly all: number;
  readonly dispatch: (event: FilterEvent) => void;
  /** ↓ in the box: on to the findings. */
  readonly onDown: () => void;
}

/** Which findings are shown: by words, by severity; and under what headings. */
export function FilterBar({ filter, tally, shown, all, dispatch, onDown }: FilterBarProps): ReactNode {
  const styles = useStyles();
  const texts = useFilterWords();
  const { clearSearch } = useWords().texts;
  const filtering = isFiltering(filter);
  return (
    <form
      role="search"
      className={styles.bar}
      aria-label={texts.heading}
      data-filter
      onSubmit={(event) => event.preventDefault()}
    >
      <SearchBox
        className={styles.box}
        aria-label={texts.search}
        placeholder={texts.search}
        autoComplete="off"
        value={filter.query}
        dismiss={{ 'aria-label': clearSearch }}
        onChange={(_, { value }) => dispatch({ type: 'findings-searched', query: value })}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          onDown();
        }}
      />
      <div className={styles.choices}>
        <SeverityChips
          tally={tally}
          chosen={filter.severities}
          onToggle={(severity) => dispatch({ type: 'severity-toggled', severity })}
        />
        <Select
          className={styles.select}
          size="small"
          aria-label={texts.grouping}
          value={filter.grouping}
          onChange={(_, { value }) => {
            const grouping = GROUPINGS.find((one) => one === value);
            if (grouping) dispatch({ type: 'findings-grouped', grouping });
          }}
        >
          {GROUPINGS.map((grouping) => (
            <option key={grouping} value={grouping}>
              {texts.groupings[grouping]}
            </option>
          ))}
        </Select>
      </div>
      <div className={styles.count}>
        <span role="status">{filtering && (shown === 0 ? texts.nothing : texts.shown(shown, all))}</span>
        {filtering && (
          <Link as="button" className={styles.link} onClick={() => dispatch({ type: 'filter-cleared' })}>
            {texts.clear}
          </Link>
        )}
      </div>
    </form>
  );
}
