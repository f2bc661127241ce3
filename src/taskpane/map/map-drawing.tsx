import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { widthOf } from '../../layout/text-width';
import { neighbour } from '../neighbour';
import type { MapTexts } from '../texts/map/texts';
import { MAP_SIGNS, useLineStyles, useWordStyles } from './map-looks';
import { countWords, useMapWords, worstWords } from './map-words';
import type { MapEdge, RelationMap } from './relation-map';
import { routeWires } from './route';
import { TableNode } from './table-node';
import { useWidth } from './use-width';

const ROW = 56;
const GAP = 8;
const LABEL = 24;
const NARROWEST = 296;
/** From here on there is room for every verdict on a label, and not only for the worst. */
const ROOMY = 560;
/** About the width of a Latin letter in the small type of the labels. */
const CHARACTER = 5.5;

const useStyles = makeStyles({
  drawing: { position: 'relative', fontVariantNumeric: 'tabular-nums' },
  lines: { position: 'absolute', top: 0, overflow: 'visible', pointerEvents: 'none' },
  nodes: { position: 'absolute', inset: 0, margin: 0, padding: 0, pointerEvents: 'none' },
  place: { position: 'absolute', left: 0, listStyleType: 'none', pointerEvents: 'auto' },
  label: {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    boxSizing: 'border-box',
    width: '100%',
    height: '100%',
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    font: 'inherit',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, borderRadius: tokens.borderRadiusMedium },
    ':hover > span': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  words: {
    padding: '0 3px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase100,
    lineHeight: '16px',
    whiteSpace: 'nowrap',
  },
  wordsChosen: { border: `2px solid ${tokens.colorBrandStroke1}` },
});

export interface MapDrawingProps {
  readonly map: RelationMap;
  readonly chosen: string | undefined;
  readonly onChoose: (key: string) => void;
}

/** The tables below one another, and beside them a line for each pair that should tie, labelled with what came of it. */
export function MapDrawing({ map: { nodes, edges }, chosen, onChoose }: MapDrawingProps): ReactNode {
  const styles = useStyles();
  const lines = useLineStyles();
  const words = useWordStyles();
  const texts = useMapWords();
  const drawing = useRef<HTMLDivElement>(null);
  const width = useWidth(drawing, NARROWEST);
  const tables = Math.min(260, Math.round(width * 0.44));
  const names = useMemo(() => new Map(nodes.map(({ id, name }) => [id, name])), [nodes]);

  const routes = useMemo(() => {
    const rows = new Map(nodes.map(({ id }, at) => [id, at]));
    return routeWires(
      edges.map((edge) => ({
        key: edge.key,
        rows: [rows.get(edge.between[0])!, rows.get(edge.between[1])!],
        state: edge.state,
        labelWidth: CHARACTER * widthOf(labelOf(edge, texts, width)) + 10,
      })),
      { rowHeight: ROW, width: width - tables, labelHeight: LABEL },
    );
  }, [nodes, edges, texts, width, tables]);

  const move = (event: KeyboardEvent): void => {
    const next = drawing.current && neighbour(drawing.current, '[data-map-item]', event);
    if (!next) return;
    event.preventDefault();
    next.focus();
  };

  const height = nodes.length * ROW;
  return (
    // The arrow keys are a shortcut; Tab reaches every table and every tie too.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={drawing} className={styles.drawing} style={{ height }} onKeyDown={move} data-map>
      <svg aria-hidden className={styles.lines} style={{ left: tables }} width={width - tables} height={height}>
        {routes.map(({ key, from, to, lane }, at) => (
          <path
            key={key}
            className={mergeClasses(lines.line, lines[edges[at]!.state], key === chosen && lines.chosen)}
            d={outline(from, to, lane)}
          />
        ))}
      </svg>
      <ul className={styles.nodes}>
        {nodes.map((node, at) => (
          <li key={node.key} className={styles.place} style={{ top: at * ROW, width: tables, height: ROW - GAP }}>
            <TableNode node={node} chosen={node.key === chosen} onChoose={() => onChoose(node.key)} />
          </li>
        ))}
        {routes.map(({ key, label }, at) => {
          const edge = edges[at]!;
          const [one, other] = edge.between;
          return (
            <li
              key={key}
              className={styles.place}
              style={{ left: tables + label.left, top: label.top, width: label.width, height: LABEL }}
            >
              <button
                type="button"
                className={styles.label}
                aria-label={texts.said(texts.pair(names.get(one)!, names.get(other)!), countWords(edge.counts, texts))}
                aria-pressed={key === chosen}
                data-map-item={key}
                data-map-state={edge.state}
                onClick={() => onChoose(key)}
              >
                <span className={mergeClasses(styles.words, words[edge.state], key === chosen && styles.wordsChosen)}>
                  {labelOf(edge, texts, width)}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function labelOf({ state, counts }: MapEdge, texts: MapTexts, width: number): string {
  return `${MAP_SIGNS[state]} ${width < ROOMY ? worstWords(state, counts, texts) : countWords(counts, texts)}`;
}

/** Out of the table, along the lane and into the other table, round the corners. */
function outline(from: number, to: number, lane: number): string {
  const bend = Math.min(6, (to - from) / 2, lane);
  return [`M0 ${from}H${lane - bend}q${bend} 0 ${bend} ${bend}`, `V${to - bend}q0 ${bend} ${-bend} ${bend}H0`].join('');
}
