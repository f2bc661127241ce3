import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Adjustment, FilledTable, Undetermined } from '../../derive/fill/plan';
import { undeterminedFigures } from '../../report/fill/undetermined';
import { formatPosition } from '../../workbook/address';
import { Fold } from '../components/fold';
import { useFillWords } from './fill-words';
import { FigureTable, type FigureLine } from './figure-table';

const useStyles = makeStyles({
  title: { minWidth: 0, overflowWrap: 'anywhere', fontWeight: tokens.fontWeightRegular },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
  note: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
});

interface Unrolling {
  readonly unrolled: ReadonlyMap<string, number>;
  readonly onUnroll: (sheet: string, count: number) => void;
}

/** Each table that would be made or changed, folded; those that stay as they are together. */
export function TableFolds({
  tables,
  unrolled,
  onUnroll,
}: Unrolling & { readonly tables: readonly FilledTable[] }): ReactNode {
  const styles = useStyles();
  const { catalogue, texts } = useFillWords();
  const { before, after, unchanged } = texts.preview;
  const concerned = tables.filter(({ isNew, changes }) => isNew || changes.length > 0);
  const same = tables.filter((table) => !concerned.includes(table));
  return (
    <>
      {concerned.map((table) => (
        <div key={table.sheet + table.table} data-filled={table.table} data-sheet={table.sheet}>
          <Fold title={<span className={styles.title}>{catalogue.preview.table(table)}</span>}>
            <FigureTable
              label={table.name}
              // On a new sheet nothing stood before.
              heads={table.isNew ? [after] : [before, after]}
              lines={table.changes.map((change) => lineOf(change, table.isNew))}
              shown={unrolled.get(table.sheet)}
              onShow={(count) => onUnroll(table.sheet, count)}
            />
          </Fold>
        </div>
      ))}
      {same.length > 0 && (
        <Fold title={<span className={styles.title}>{unchanged(same.length)}</span>}>
          <ul className={styles.list}>
            {same.map((table) => (
              <li key={table.sheet + table.table}>{catalogue.preview.table(table)}</li>
            ))}
          </ul>
        </Fold>
      )}
    </>
  );
}

function lineOf(
  { place, row, column, before, after, formula }: FilledTable['changes'][number],
  isNew: boolean,
): FigureLine {
  return { cell: formatPosition(place), row, column, formula, figures: isNew ? [after] : [before, after] };
}

/** Figures that stay blank, each reason once, with the tables that would help. */
export function UndeterminedFold({ undetermined }: { readonly undetermined: readonly Undetermined[] }): ReactNode {
  const styles = useStyles();
  const { catalogue } = useFillWords();
  if (undetermined.length === 0) return null;
  return (
    <Fold title={<span className={styles.title}>{catalogue.preview.open(undetermined.length)}</span>}>
      <ul className={styles.list} data-undetermined>
        {undeterminedFigures(undetermined).map((figures) => (
          <li key={figures.sheet + figures.needs.join()}>{catalogue.undetermined(figures)}</li>
        ))}
      </ul>
    </Fold>
  );
}

/** No sheet is called so: what is unrolled of this list needs a key of its own. */
const ADJUSTMENTS = '[]';

/** Figures that are not rounded to the nearest, with what they would be. */
export function AdjustmentFold({
  adjustments,
  unrolled,
  onUnroll,
}: Unrolling & { readonly adjustments: readonly Adjustment[] }): ReactNode {
  const styles = useStyles();
  const { catalogue, texts } = useFillWords();
  const { exact, rounded, shown, adjusted } = texts.preview;
  if (adjustments.length === 0) return null;
  const title = catalogue.preview.adjustments(adjustments.length);
  return (
    <Fold title={<span className={styles.title}>{title}</span>}>
      <p className={styles.note}>{adjusted}</p>
      <FigureTable
        label={title}
        heads={[exact, rounded, shown]}
        lines={adjustments.map((adjustment) => ({
          cell: `${adjustment.cell.sheet}!${adjustment.cell.address}`,
          row: adjustment.row,
          column: adjustment.column,
          figures: [adjustment.exact, adjustment.rounded, adjustment.shown],
        }))}
        shown={unrolled.get(ADJUSTMENTS)}
        onShow={(count) => onUnroll(ADJUSTMENTS, count)}
      />
    </Fold>
  );
}
