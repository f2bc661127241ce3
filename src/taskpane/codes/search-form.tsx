import { Field, makeStyles, SearchBox, Select, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { latestYear } from '../../standard/codes/latest-year';
import type { CodeSearch, CodeSearchEvent } from '../state/code-search';
import { useWords } from '../words';
import { useCodeWords } from './code-words';
import { yearsToChoose } from './find-codes';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  box: { maxWidth: 'none', width: '100%' },
  filters: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(88px, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  select: { minWidth: 0, '> select': { minWidth: 0, paddingRight: tokens.spacingHorizontalXXL } },
  note: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

const UNIT_KINDS = ['any', 'administrative', 'institution'] as const;
const CLASSIFICATIONS = ['all', 'functional', 'department', 'government'] as const;

export interface SearchFormProps {
  readonly search: CodeSearch;
  readonly year: number;
  readonly yearOfWorkbook: number | undefined;
  readonly dispatch: (event: CodeSearchEvent) => void;
  /** ↓ in the box: on to the results. */
  readonly onDown: () => void;
}

/** What to look for, and in which year, for which kind of unit, in which classification. */
export function SearchForm({ search, year, yearOfWorkbook, dispatch, onDown }: SearchFormProps): ReactNode {
  const styles = useStyles();
  const { texts } = useCodeWords();
  const { clearSearch } = useWords().texts;
  const latest = latestYear();
  return (
    <form role="search" className={styles.form} onSubmit={(event) => event.preventDefault()}>
      <Field label={texts.search}>
        <SearchBox
          className={styles.box}
          value={search.query}
          placeholder={texts.placeholder}
          autoComplete="off"
          dismiss={{ 'aria-label': clearSearch }}
          onChange={(_, { value }) => dispatch({ type: 'codes-searched', query: value })}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowDown') return;
            event.preventDefault();
            onDown();
          }}
        />
      </Field>
      <div className={styles.filters}>
        <Field label={texts.year} size="small">
          <Select
            className={styles.select}
            value={String(year)}
            onChange={(_, { value }) => dispatch({ type: 'codes-searched', year: Number(value) })}
          >
            {yearsToChoose(yearOfWorkbook).map((one) => (
              <option key={one} value={one}>
                {texts.years(one, one === yearOfWorkbook)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={texts.unitKind} size="small">
          <Select
            className={styles.select}
            value={search.unitKind}
            onChange={(_, { value }) =>
              dispatch({ type: 'codes-searched', unitKind: UNIT_KINDS.find((kind) => kind === value) ?? 'any' })
            }
          >
            {UNIT_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {texts.unitKinds[kind]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={texts.classification} size="small">
          <Select
            className={styles.select}
            value={search.classification}
            onChange={(_, { value }) =>
              dispatch({
                type: 'codes-searched',
                classification: CLASSIFICATIONS.find((name) => name === value) ?? 'all',
              })
            }
          >
            {CLASSIFICATIONS.map((name) => (
              <option key={name} value={name}>
                {texts.classifications[name]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      {year > latest && <p className={styles.note}>{texts.beyond(latest)}</p>}
    </form>
  );
}
