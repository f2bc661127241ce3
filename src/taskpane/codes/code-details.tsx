import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CodeFacts } from '../../standard/codes/code-facts';
import { pathOf } from './code-card';
import { useCodeWords } from './code-words';

const SOURCES = 2;

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  term: { color: tokens.colorNeutralForeground2 },
  fact: { margin: 0, fontVariantNumeric: 'tabular-nums' },
  line: { display: 'block' },
});

/** What the lists say of a code: its place, its years, its other names, and how sure all this is. */
export function CodeDetails({ facts }: { readonly facts: CodeFacts }): ReactNode {
  const styles = useStyles();
  const { terms, texts } = useCodeWords();
  const { entry, parents, otherYears, sources } = facts;
  const { labels } = terms;
  const former = otherYears.map(
    ({ name, validity, sameSubject }) =>
      `${terms.span(validity)}${terms.colon}${name}${sameSubject ? '' : terms.otherSubject}`,
  );
  const shown = sources.slice(0, SOURCES);
  const rows: readonly (readonly [label: string, lines: readonly string[]])[] = [
    [texts.classification, [`${terms.classifications[entry.classification]} · ${terms.levels[entry.level]}`]],
    [labels.parents, parents.length > 0 ? [pathOf(parents)] : []],
    [labels.aliases, entry.aliases.length > 0 ? [entry.aliases.join(terms.listMark)] : []],
    [labels.validity, [terms.span(entry.validity)]],
    [labels.otherYears, former],
    [
      labels.basis,
      [
        terms.basis(terms.bases[entry.basis], terms.confidences[entry.confidence]),
        ...(shown.length > 0 ? [terms.sources(shown, sources.length - shown.length)] : []),
      ],
    ],
  ];
  return (
    <dl className={styles.facts}>
      {rows
        .filter(([, lines]) => lines.length > 0)
        .map(([label, lines]) => (
          <div key={label} style={{ display: 'contents' }}>
            <dt className={styles.term}>{label}</dt>
            <dd className={styles.fact}>
              {lines.map((line) => (
                <span key={line} className={styles.line}>
                  {line}
                </span>
              ))}
            </dd>
          </div>
        ))}
    </dl>
  );
}
