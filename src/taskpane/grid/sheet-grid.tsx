import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useEffect, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { formatPosition, type CellAddress, type Position } from '../../workbook/address';
import type { Mark } from '../state/arrange';
import { useWords } from '../words';
import { ColumnHeads, HEAD_HEIGHT, HEAD_WIDTH } from './column-heads';
import { GridRow } from './grid-row';
import { step } from './keys';
import { cellIn, type SheetSource } from './rows';
import { useSheet, type LoadedSheet } from './use-sheet';
import { scrollTo, tilesIn, type Viewport } from './window';

const useStyles = makeStyles({
  scroller: {
    position: 'relative',
    flex: '1 1 0',
    minHeight: 0,
    overflow: 'auto',
    backgroundColor: tokens.colorNeutralBackground3,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  waiting: { flex: '1 1 0' },
  body: { position: 'relative', fontSize: '13px', lineHeight: '18px', fontVariantNumeric: 'tabular-nums' },
});

export interface SheetGridProps {
  readonly source: SheetSource;
  readonly sheet: string;
  /** The chosen cell, if it is on this sheet. */
  readonly place: Position | undefined;
  /** The same as the state keeps it: a new object each time that it is gone to. */
  readonly target: CellAddress | undefined;
  readonly marks: ReadonlyMap<string, Mark> | undefined;
  readonly onCell: (address: string) => void;
}

/** One sheet, of which only what is in view is brought over and drawn. */
export function SheetGrid(props: SheetGridProps): ReactNode {
  const styles = useStyles();
  const { texts } = useWords();
  const [view, setView] = useState<Viewport>({ top: 0, left: 0, width: 1200, height: 900 });
  const loaded = useSheet(props.source, props.sheet, view, props.place);
  if (!loaded) return <Spinner className={styles.waiting} label={texts.grid.loading} />;
  return <LoadedGrid {...props} loaded={loaded} view={view} setView={setView} />;
}

interface LoadedGridProps extends SheetGridProps {
  readonly loaded: LoadedSheet;
  readonly view: Viewport;
  readonly setView: (view: Viewport) => void;
}

function LoadedGrid({ loaded, view, setView, sheet, place, target, marks, onCell }: LoadedGridProps): ReactNode {
  const styles = useStyles();
  const { geometry, blocks } = loaded;
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => tilesIn(geometry, view), [geometry, view]);

  const look = (): void => {
    // A sheet that has just made way for another one still hears of its last scrolling.
    if (!scroller.current) return;
    const { scrollTop, scrollLeft, clientWidth, clientHeight } = scroller.current;
    setView({ top: scrollTop, left: scrollLeft, width: clientWidth - HEAD_WIDTH, height: clientHeight - HEAD_HEIGHT });
  };

  useEffect(() => {
    const observer = new ResizeObserver(look);
    observer.observe(scroller.current!);
    return () => observer.disconnect();
    // It only ever looks at what is on the page by then.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  useLayoutEffect(() => {
    const element = scroller.current!;
    if (!place) return;
    const area = geometry.mergeAt(place) ?? {
      top: place.row,
      bottom: place.row,
      left: place.column,
      right: place.column,
    };
    const { scrollTop: top, scrollLeft: left, clientWidth, clientHeight } = element;
    const now = { top, left, width: clientWidth - HEAD_WIDTH, height: clientHeight - HEAD_HEIGHT };
    const next = scrollTo(geometry, now, area);
    element.scrollTop = next.top;
    element.scrollLeft = next.left;
    // `target` is what changes when the same cell is gone to again.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [geometry, target]);

  const move = (event: KeyboardEvent): void => {
    const next = step(geometry, place ?? { row: 0, column: 0 }, event);
    if (!next) return;
    event.preventDefault();
    onCell(formatPosition(next));
  };

  const width = geometry.columnEdges[geometry.columns]! + HEAD_WIDTH;
  const height = geometry.rowEdges[geometry.rows]! + HEAD_HEIGHT;
  return (
    <div
      ref={scroller}
      className={styles.scroller}
      role="grid"
      tabIndex={0}
      aria-label={sheet}
      aria-readonly
      aria-rowcount={geometry.rows + 1}
      aria-colcount={geometry.columns + 1}
      aria-activedescendant={place && `cell-${formatPosition(place)}`}
      onScroll={look}
      onKeyDown={move}
    >
      <div role="presentation" className={styles.body} style={{ width, height }}>
        <ColumnHeads geometry={geometry} view={view} />
        {rows.map(({ row, tiles }) => (
          <GridRow
            key={row}
            sheet={sheet}
            cellAt={(at) => cellIn(blocks, at)}
            geometry={geometry}
            row={row}
            tiles={tiles}
            place={place}
            marks={marks}
            onCell={onCell}
          />
        ))}
      </div>
    </div>
  );
}
