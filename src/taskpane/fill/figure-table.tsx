import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { aligned } from './aligned';
import { useFillWords } from './fill-words';

const FIRST = 50;
const NEXT = 200;

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontVariantNumeric: 'tabular-nums',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& th, & td': {
      padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
      borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
      verticalAlign: 'top',
      fontWeight: tokens.fontWeightRegular,
    },
    '& th:first-child': { paddingLeft: 0, textAlign: 'left', overflowWrap: 'anywhere' },
    '& thead th': { color: tokens.colorNeutralForeground2 },
  },
  figure: { textAlign: 'right', whiteSpace: 'nowrap' },
  last: { textAlign: 'right', whiteSpace: 'nowrap', '> span:first-child': { fontWeight: tokens.fontWeightSemibold } },
  quiet: { display: 'block', color: tokens.colorNeutralForeground3 },
  formula: {
    display: 'block',
    maxWidth: '14em',
    marginLeft: 'auto',
    whiteSpace: 'normal',
    overflowWrap: 'anywhere',
    color: tokens.colorNeutralForeground3,
  },
  more: { marginTop: tokens.spacingVerticalS },
});

/** One figure: where it is, and what is said of it, a text for each column. */
export interface FigureLine {
  /** `F12`, with its sheet where the lines are of several. */
  readonly cell: string;
  readonly row: string;
  readonly column: string;
  readonly figures: readonly string[];
  /** Without its `=`. */
  readonly formula?: string | undefined;
}

export interface FigureTableProps {
  /** What the table is about, for those who do not see where it stands. */
  readonly label: string;
  readonly heads: readonly string[];
  readonly lines: readonly FigureLine[];
  /** How many lines are shown; of a long table, the first few at the beginning. */
  readonly shown: number | undefined;
  readonly onShow: (count: number) => void;
}

/** Figures one below the other, the last column being what counts. */
export function FigureTable({ label, heads, lines, shown = FIRST, onShow }: FigureTableProps): ReactNode {
  const styles = useStyles();
  const { texts } = useFillWords();
  const { empty, moreRows, place } = texts.preview;
  const columns = heads.map((_, at) => aligned(lines.map(({ figures }) => figures[at]!)));
  const rest = lines.length - shown;
  const last = heads.length - 1;
  return (
    <>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{place}</th>
            {heads.map((head) => (
              <th key={head} scope="col" className={styles.figure}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.slice(0, shown).map(({ cell, row, column, formula }, line) => (
            <tr key={cell} data-change={cell}>
              <th scope="row">
                {row}
                <span className={styles.quiet}>
                  {column} · {cell}
                </span>
              </th>
              {columns.map((texted, at) => (
                <td key={heads[at]} className={at === last ? styles.last : styles.figure}>
                  {texted[line] === '' ? <span className={styles.quiet}>{empty}</span> : <span>{texted[line]}</span>}
                  {at === last && formula !== undefined && <code className={styles.formula}>={formula}</code>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 && (
        <Button className={styles.more} size="small" onClick={() => onShow(shown + NEXT)}>
          {moreRows(Math.min(NEXT, rest), rest)}
        </Button>
      )}
    </>
  );
}
