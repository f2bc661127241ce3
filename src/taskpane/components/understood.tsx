import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Inspection } from '../../check/inspection';
import { useOverviewWords } from '../overview/overview-words';
import { unrecognisedSheets } from '../overview/sheet-facts';
import { useWords } from '../words';

const useStyles = makeStyles({
  department: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    padding: 0,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
    '> li': { listStyleType: 'none' },
  },
  link: { minHeight: '24px' },
});

export interface UnderstoodProps {
  readonly inspection: Inspection;
  readonly units: readonly string[];
  /** Leaves for the list of sheets. */
  readonly onSheets: () => void;
}

/** Whose document this is, of which year, in which unit, and how much of it was recognised. */
export function Understood({ inspection, units, onSheets }: UnderstoodProps): ReactNode {
  const styles = useStyles();
  const { texts } = useWords();
  const overview = useOverviewWords();
  const { family, year, department, tables } = inspection;
  const unrecognised = unrecognisedSheets(inspection);
  return (
    <section aria-label={texts.understood.heading}>
      <h2 className={styles.department}>{department ?? texts.understood.departmentUnknown}</h2>
      <ul className={styles.facts}>
        <li>{texts.understood.document(family, year)}</li>
        <li>{texts.understood.unit(units)}</li>
        <li>{texts.understood.tables(tables.length)}</li>
        {unrecognised > 0 && (
          <li>
            <Link as="button" className={styles.link} onClick={onSheets}>
              {overview.unrecognised(unrecognised)}
            </Link>
          </li>
        )}
      </ul>
    </section>
  );
}
