import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { ErrorCircle16Filled, Info16Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { FillProblem } from '../../derive/fill/plan';
import { tellProblems } from '../../report/fill/describe';
import type { CellAddress } from '../../workbook/address';
import { useFillWords } from './fill-words';

const MOST_CELLS = 6;

const useStyles = makeStyles({
  title: { margin: `0 0 ${tokens.spacingVerticalXS}`, fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    overflowWrap: 'anywhere',
    '> svg': { flexShrink: 0, marginTop: '2px' },
    '> div': { minWidth: 0 },
  },
  blocking: { color: tokens.colorStatusDangerForeground1 },
  remark: { color: tokens.colorNeutralForeground3 },
  cells: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
  link: {
    display: 'inline-flex',
    alignItems: 'center',
    minWidth: '24px',
    minHeight: '24px',
    fontSize: tokens.fontSizeBase200,
    textAlign: 'left',
  },
});

export interface ProblemListProps {
  readonly problems: readonly FillProblem[];
  readonly onGo: (cell: CellAddress) => void;
}

/** What stands in the way of filling, and then what has to be known about it. */
export function ProblemList({ problems, onGo }: ProblemListProps): ReactNode {
  const styles = useStyles();
  const { catalogue, language, texts } = useFillWords();
  const told = tellProblems(problems, language);
  const hints: Readonly<Record<string, string>> = texts.preview.hints;
  const lists = [
    { blocking: true, of: told.filter(({ blocking }) => blocking), title: catalogue.preview.obstacles },
    { blocking: false, of: told.filter(({ blocking }) => !blocking), title: catalogue.preview.remarks },
  ];
  return lists
    .filter(({ of }) => of.length > 0)
    .map(({ blocking, of, title }) => (
      <section key={String(blocking)} role={blocking ? 'alert' : undefined}>
        <h3 className={styles.title}>{title(of.length)}</h3>
        <ul className={styles.list}>
          {of.map(({ code, message, cells }) => (
            <li key={message} className={styles.item} data-fill-problem={code} data-blocking={blocking}>
              {blocking ? (
                <ErrorCircle16Filled aria-hidden className={styles.blocking} />
              ) : (
                <Info16Regular aria-hidden className={styles.remark} />
              )}
              <div>
                {message}
                {hints[code]}
                {cells.length > 0 && (
                  <div className={styles.cells}>
                    {cells.slice(0, MOST_CELLS).map((cell) => (
                      <Link
                        key={`${cell.sheet}!${cell.address}`}
                        as="button"
                        className={styles.link}
                        onClick={() => onGo(cell)}
                      >
                        {cell.sheet}!{cell.address}
                      </Link>
                    ))}
                  </div>
                )}
              </div>
            </li>
          ))}
        </ul>
      </section>
    ));
}
