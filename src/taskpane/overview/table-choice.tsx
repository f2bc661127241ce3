import { makeStyles, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { TABLE_DEFINITIONS, TABLE_SETS } from '../../standard/registry';
import { useOverviewWords } from './overview-words';

const AUTOMATIC = 'automatic';
const NONE = 'none';

const useStyles = makeStyles({
  select: { minWidth: 0, maxWidth: '20em', '> select': { minWidth: 0 } },
});

export interface TableChoiceProps {
  readonly sheet: string;
  readonly said: string | undefined;
  readonly busy: boolean;
  /** A table id, empty for 不是公开表, nothing for 自动识别. */
  readonly onSay: (table: string | undefined) => void;
}

/** 这张表是…: which table of the standard a sheet is, or that it is none, or whatever Gouji recognises. */
export function TableChoice({ sheet, said, busy, onSay }: TableChoiceProps): ReactNode {
  const styles = useStyles();
  const texts = useOverviewWords();
  const isKnown = said === '' || TABLE_DEFINITIONS.some(({ id }) => id === said);
  return (
    <Select
      className={styles.select}
      size="small"
      aria-label={texts.question(sheet)}
      disabled={busy}
      value={isKnown ? said || NONE : AUTOMATIC}
      onChange={(_, { value }) => onSay(value === AUTOMATIC ? undefined : value === NONE ? '' : value)}
    >
      <option value={AUTOMATIC}>{texts.automatic}</option>
      <option value={NONE}>{texts.none}</option>
      {TABLE_SETS.map(({ family, name, tables }) => (
        <optgroup key={family} label={name}>
          {tables.map(({ id, name: table }) => (
            <option key={id} value={id}>
              {table}
            </option>
          ))}
        </optgroup>
      ))}
    </Select>
  );
}
