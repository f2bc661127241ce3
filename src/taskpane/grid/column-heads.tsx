import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { columnName } from '../../workbook/address';
import { useWords } from '../words';
import { indexAt, type Geometry } from './geometry';
import type { Viewport } from './window';

export const HEAD_WIDTH = 48;
export const HEAD_HEIGHT = 22;

const useStyles = makeStyles({
  heads: {
    position: 'sticky',
    top: 0,
    zIndex: 3,
    height: `${HEAD_HEIGHT}px`,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: `${HEAD_HEIGHT}px`,
    textAlign: 'center',
  },
  head: {
    position: 'absolute',
    top: 0,
    boxSizing: 'border-box',
    height: '100%',
    overflow: 'hidden',
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  hidden: { color: tokens.colorNeutralForeground3, fontStyle: 'italic' },
  corner: {
    position: 'sticky',
    left: 0,
    zIndex: 1,
    display: 'block',
    boxSizing: 'border-box',
    width: `${HEAD_WIDTH}px`,
    height: '100%',
    borderRight: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

/** The letters over the columns in view. */
export function ColumnHeads({ geometry, view }: { readonly geometry: Geometry; readonly view: Viewport }): ReactNode {
  const styles = useStyles();
  const { texts } = useWords();
  const { columnEdges, columns, hiddenColumns } = geometry;
  const first = Math.max(indexAt(columnEdges, view.left) - 1, 0);
  const last = Math.min(indexAt(columnEdges, view.left + view.width) + 1, columns - 1);
  return (
    <div role="row" aria-rowindex={1} className={styles.heads}>
      {/* Heads neither rows nor columns, so it is a cell like others. */}
      <span role="gridcell" aria-colindex={1} className={styles.corner} />
      {Array.from({ length: last - first + 1 }, (_, index) => first + index).map((column) => (
        <span
          key={column}
          role="columnheader"
          aria-colindex={column + 2}
          className={mergeClasses(styles.head, hiddenColumns.has(column) && styles.hidden)}
          title={hiddenColumns.has(column) ? texts.grid.hiddenColumn : undefined}
          style={{ left: HEAD_WIDTH + columnEdges[column]!, width: columnEdges[column + 1]! - columnEdges[column]! }}
        >
          {columnName(column)}
        </span>
      ))}
    </div>
  );
}
