import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { formatPosition, type Position } from '../../workbook/address';
import type { Cell } from '../../workbook/cell';
import { cellKey, type Mark } from '../state/arrange';
import { useWords } from '../words';
import { HEAD_HEIGHT, HEAD_WIDTH } from './column-heads';
import type { Geometry } from './geometry';
import { alignment, showCell } from './show-cell';
import type { Tile } from './window';

const useStyles = makeStyles({
  row: { position: 'absolute', left: 0, right: 0, pointerEvents: 'none' },
  head: {
    position: 'sticky',
    left: 0,
    zIndex: 2,
    display: 'block',
    boxSizing: 'border-box',
    width: `${HEAD_WIDTH}px`,
    height: '100%',
    paddingTop: '3px',
    borderRight: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    textAlign: 'center',
  },
  hidden: { color: tokens.colorNeutralForeground3, fontStyle: 'italic' },
  cell: {
    position: 'absolute',
    top: 0,
    display: 'flex',
    alignItems: 'center',
    boxSizing: 'border-box',
    padding: '2px 6px',
    overflow: 'hidden',
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    cursor: 'cell',
    pointerEvents: 'auto',
  },
  left: {},
  middle: { justifyContent: 'center', textAlign: 'center' },
  right: { justifyContent: 'flex-end', textAlign: 'right' },
  figure: { whiteSpace: 'nowrap' },
  dim: { backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground3 },
  chosen: {
    outline: `2px solid ${tokens.colorBrandStroke1}`,
    outlineOffset: '-2px',
    backgroundColor: tokens.colorBrandBackground2,
  },
  // The corner says that there is a finding here, its tooltip says of which kind.
  mark: {
    '::after': {
      content: '""',
      position: 'absolute',
      top: 0,
      right: 0,
      borderTop: '8px solid',
      borderLeft: '8px solid transparent',
      borderTopColor: 'inherit',
    },
  },
  error: { '::after': { borderTopColor: tokens.colorStatusDangerForeground1 } },
  warning: { '::after': { borderTopColor: tokens.colorStatusWarningForeground3 } },
  info: { '::after': { borderTopColor: tokens.colorNeutralForeground3 } },
});

export interface GridRowProps {
  readonly sheet: string;
  readonly cellAt: (at: Position) => Cell | undefined;
  readonly geometry: Geometry;
  readonly row: number;
  readonly tiles: readonly Tile[];
  readonly place: Position | undefined;
  readonly marks: ReadonlyMap<string, Mark> | undefined;
  readonly onCell: (address: string) => void;
}

/** One row of the grid: its number, and those of its cells that are in view. */
export function GridRow({ sheet, cellAt, geometry, row, tiles, place, marks, onCell }: GridRowProps): ReactNode {
  const styles = useStyles();
  const { texts } = useWords();
  const { rowEdges, columnEdges, hiddenRows, hiddenColumns } = geometry;
  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      className={styles.row}
      style={{ top: HEAD_HEIGHT + rowEdges[row]!, height: rowEdges[row + 1]! - rowEdges[row]! }}
    >
      <span
        role="rowheader"
        aria-colindex={1}
        className={mergeClasses(styles.head, hiddenRows.has(row) && styles.hidden)}
        title={hiddenRows.has(row) ? texts.grid.hiddenRow : undefined}
      >
        {row + 1}
      </span>
      {tiles.map(({ place: at, area, merged }) => {
        const address = formatPosition(at);
        const cell = cellAt(at);
        const mark = marks?.get(cellKey({ sheet, address }));
        const chosen = place !== undefined && place.row === at.row && place.column === at.column;
        return (
          // The grid itself takes the keys (arrows move, as in Excel); a cell only takes the pointer.
          // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
          <div
            key={address}
            id={`cell-${address}`}
            role="gridcell"
            aria-colindex={at.column + 2}
            aria-selected={chosen}
            data-address={address}
            data-mark={mark?.severity}
            title={mark && texts.severity[mark.severity]}
            className={mergeClasses(
              styles.cell,
              styles[alignment(cell, { merged, heading: at.row < geometry.firstFigure })],
              cell?.kind === 'number' && styles.figure,
              (hiddenRows.has(at.row) || hiddenColumns.has(at.column)) && styles.dim,
              mark && styles.mark,
              mark && styles[mark.severity],
              chosen && styles.chosen,
            )}
            style={{
              left: HEAD_WIDTH + columnEdges[area.left]!,
              width: columnEdges[Math.min(area.right + 1, geometry.columns)]! - columnEdges[area.left]!,
              height: rowEdges[Math.min(area.bottom + 1, geometry.rows)]! - rowEdges[area.top]!,
              zIndex: merged || chosen ? 1 : undefined,
            }}
            onClick={() => onCell(address)}
          >
            <span>{cell && showCell(cell)}</span>
          </div>
        );
      })}
    </div>
  );
}
