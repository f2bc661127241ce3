import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Severity } from '../../check/finding';
import { SeverityIcon } from '../components/severity-icon';
import { SEVERITIES } from '../state/filter';
import { useWords } from '../words';
import { useFilterWords } from './filter-words';

const useStyles = makeStyles({
  chips: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  chip: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minHeight: '24px',
    padding: `0 ${tokens.spacingHorizontalS}`,
    // Dashed until it is pressed: colour alone would not tell.
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  pressed: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover },
  },
});

export interface SeverityChipsProps {
  readonly tally: Readonly<Record<Severity, number>>;
  readonly chosen: ReadonlySet<Severity>;
  readonly onToggle: (severity: Severity) => void;
}

/** One button for each severity that there is, with its number: pressed, its findings are shown. */
export function SeverityChips({ tally, chosen, onToggle }: SeverityChipsProps): ReactNode {
  const styles = useStyles();
  const { texts } = useWords();
  const filter = useFilterWords();
  return (
    <div role="group" className={styles.chips} aria-label={filter.severities}>
      {SEVERITIES.filter((severity) => tally[severity] > 0).map((severity) => {
        const pressed = chosen.has(severity);
        return (
          <button
            key={severity}
            type="button"
            className={mergeClasses(styles.chip, pressed && styles.pressed)}
            aria-pressed={pressed}
            data-severity-chip={severity}
            onClick={() => onToggle(severity)}
          >
            <SeverityIcon severity={severity} quiet={!pressed} />
            {texts.severity[severity]} {tally[severity]}
          </button>
        );
      })}
    </div>
  );
}
