import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import type { CodeEntry } from '../../standard/codes/code-entry';
import type { Counterpart } from '../../standard/codes/correspondence';
import { useCodeWords, type CodeWords } from './code-words';
import type { CodeResult } from './find-codes';

const useStyles = makeStyles({
  item: { listStyleType: 'none', borderLeft: '3px solid transparent' },
  openItem: { borderLeftColor: tokens.colorBrandStroke1 },
  card: {
    display: 'block',
    boxSizing: 'border-box',
    width: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  head: { display: 'flex', alignItems: 'baseline', columnGap: tokens.spacingHorizontalS },
  code: { fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2, flexShrink: 0 },
  name: { fontWeight: tokens.fontWeightSemibold, minWidth: 0 },
  kind: { marginLeft: 'auto', flexShrink: 0, whiteSpace: 'nowrap' },
  quiet: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
  },
  body: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}` },
});

export interface CodeCardProps {
  readonly result: CodeResult;
  readonly open: boolean;
  readonly onToggle: () => void;
  /** What an open card holds. */
  readonly children: ReactNode;
}

/** One code: what it is, where it stands, and what it corresponds to; all about it when it is opened. */
export function CodeCard({ result, open, onToggle, children }: CodeCardProps): ReactNode {
  const styles = useStyles();
  const words = useCodeWords();
  const id = useId();
  const { entry, parents } = result.facts;
  const lines = [...(parents.length > 0 ? [pathOf(parents)] : []), ...counterpartLines(result.counterparts, words)];
  return (
    <li className={mergeClasses(styles.item, open && styles.openItem)}>
      <button
        type="button"
        className={styles.card}
        aria-expanded={open}
        aria-controls={open ? `${id}-body` : undefined}
        data-code-result={entry.code}
        onClick={onToggle}
      >
        <span className={styles.head}>
          <span className={styles.code}>{entry.code}</span>
          <span className={styles.name}>{entry.name}</span>
          <span className={mergeClasses(styles.quiet, styles.kind)}>
            {words.texts.classifications[entry.classification]} · {words.terms.levels[entry.level]}
          </span>
        </span>
        {!open &&
          lines.map((line) => (
            <span key={line} className={styles.quiet}>
              {line}
            </span>
          ))}
      </button>
      {open && (
        <div id={`${id}-body`} className={styles.body}>
          {children}
        </div>
      )}
    </li>
  );
}

/** `301 工资福利支出 › …` */
export function pathOf(parents: readonly CodeEntry[]): string {
  return parents.map(({ code, name }) => `${code} ${name}`).join(' › ');
}

const LISTED = 2;

/** What a code corresponds to, a line each; of many, only how many. */
function counterpartLines(counterparts: readonly Counterpart[], { terms, texts }: CodeWords): readonly string[] {
  const classification = counterparts[0]?.entry.classification;
  if (classification === undefined || classification === 'functional') return [];
  if (counterparts.length > LISTED) return [`→ ${texts.counterparts[classification](counterparts.length)}`];
  return counterparts.map(({ entry, pair }) => `${terms.unitKinds[pair.unitKind]} → ${entry.code} ${entry.name}`);
}
