import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Severity } from '../../check/finding';
import type { CellAddress } from '../../workbook/address';
import type { FindingGroup } from '../state/arrange';
import { useWords } from '../words';
import { FindingCard } from './finding-card';
import { SeverityIcon } from './severity-icon';

const MOST = 100;
// Each says much the same as the one before.
const MOST_UNRECOGNISED = 50;
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

const useStyles = makeStyles({
  group: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    overflow: 'hidden',
  },
  heading: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  name: { overflowWrap: 'anywhere' },
  counts: {
    display: 'inline-flex',
    gap: tokens.spacingHorizontalS,
    marginLeft: 'auto',
    flexShrink: 0,
    fontVariantNumeric: 'tabular-nums',
    fontWeight: tokens.fontWeightRegular,
  },
  count: { display: 'inline-flex', alignItems: 'center', gap: '2px', whiteSpace: 'nowrap' },
  list: {
    margin: 0,
    padding: 0,
    '> li + li': { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  all: { width: '100%', borderRadius: 0 },
});

export interface FindingGroupsProps {
  readonly groups: readonly FindingGroup[];
  readonly selected: string | undefined;
  readonly unfolded: ReadonlySet<string>;
  readonly onGo: (key: string, cell: CellAddress | undefined) => void;
  readonly onUnfold: (key: string) => void;
}

/** Findings under the table that they belong to, or under their severity. */
export function FindingGroups({ groups, selected, unfolded, onGo, onUnfold }: FindingGroupsProps): ReactNode {
  const styles = useStyles();
  const { texts } = useWords();
  return groups.map((group) => {
    const shown = unfolded.has(group.key)
      ? group.items
      : group.items.slice(0, group.unrecognised ? MOST_UNRECOGNISED : MOST);
    const rest = group.items.length - shown.length;
    return (
      <div
        key={group.key}
        role="group"
        className={styles.group}
        aria-label={nameOf(group)}
        data-table={group.table?.table}
      >
        <h3 className={styles.heading}>
          <span className={styles.name}>{nameOf(group)}</span>
          <span className={styles.counts}>
            {SEVERITIES.filter((severity) => group.tally[severity] > 0).map((severity) => (
              <span key={severity} className={styles.count} title={texts.severity[severity]}>
                <SeverityIcon severity={severity} />
                {group.tally[severity]}
              </span>
            ))}
          </span>
        </h3>
        <ul className={styles.list}>
          {shown.map((item) => (
            <FindingCard
              key={item.key}
              item={item}
              chosen={item.key === selected}
              isUnderTable={group.severity === undefined}
              onGo={onGo}
            />
          ))}
        </ul>
        {rest > 0 && (
          <Button className={styles.all} appearance="subtle" onClick={() => onUnfold(group.key)}>
            {group.unrecognised ? texts.showSheets(rest) : texts.showAll(rest)}
          </Button>
        )}
      </div>
    );
  });

  function nameOf({ severity, table, sheet, unrecognised, items }: FindingGroup): string {
    if (severity) return texts.severity[severity];
    if (unrecognised) return texts.unrecognised(items.length);
    return table?.name ?? (sheet === undefined ? texts.wholeFile : texts.sheetCalled(sheet));
  }
}
