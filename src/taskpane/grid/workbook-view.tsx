import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { parsePosition, type CellAddress } from '../../workbook/address';
import type { OpenWorkbook } from '../open-workbook';
import type { Mark } from '../state/arrange';
import { useWords } from '../words';
import { SheetGrid } from './sheet-grid';
import { SheetTabs } from './sheet-tabs';
import { showCell } from './show-cell';
import { useCell } from './use-cell';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', flex: '1 1 0', minHeight: 0 },
  bar: {
    display: 'flex',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    minHeight: tokens.lineHeightBase300,
    maxHeight: '5em',
    overflowY: 'auto',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontVariantNumeric: 'tabular-nums',
  },
  place: { flexShrink: 0, minWidth: '4em', color: tokens.colorNeutralForeground3 },
  content: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  formula: { color: tokens.colorNeutralForeground3 },
});

export interface WorkbookViewProps {
  readonly workbook: OpenWorkbook;
  readonly sheet: string | undefined;
  readonly target: CellAddress | undefined;
  readonly marks: ReadonlyMap<string, Mark> | undefined;
  readonly onSheet: (sheet: string) => void;
  readonly onCell: (cell: CellAddress) => void;
}

/** The workbook as the page shows it: what the chosen cell holds, the sheet, and the tabs below it. Read only. */
export default function WorkbookView(props: WorkbookViewProps): ReactNode {
  const { workbook, target, marks, onSheet, onCell } = props;
  const styles = useStyles();
  const { texts } = useWords();
  const sheet = workbook.sheets.find(({ name }) => name === props.sheet) ?? workbook.sheets[0];
  const place = sheet && target?.sheet === sheet.name ? parsePosition(target.address) : undefined;
  const cell = useCell(workbook.source, sheet?.name ?? '', place);
  if (!sheet) return null;
  return (
    <div className={styles.view}>
      <div className={styles.bar}>
        <span className={styles.place} title={texts.grid.cell}>
          {place && target?.address}
        </span>
        <span className={styles.content}>{cell && showCell(cell)}</span>
        {cell?.formula && cell.kind !== 'uncalculated' && <span className={styles.formula}>={cell.formula}</span>}
      </div>
      <SheetGrid
        key={sheet.name}
        source={workbook.source}
        sheet={sheet.name}
        place={place}
        target={target}
        marks={marks}
        onCell={(address) => onCell({ sheet: sheet.name, address })}
      />
      <SheetTabs sheets={workbook.sheets} current={sheet.name} onSheet={onSheet} />
    </div>
  );
}
