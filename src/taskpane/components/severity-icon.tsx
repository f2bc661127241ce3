import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DismissCircle16Filled, Info16Regular, Warning16Filled } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { Severity } from '../../check/finding';

const ICON = { error: DismissCircle16Filled, warning: Warning16Filled, info: Info16Regular };

const useStyles = makeStyles({
  icon: { flexShrink: 0 },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground3 },
  quiet: { color: tokens.colorNeutralForeground4 },
});

export interface SeverityIconProps {
  readonly severity: Severity;
  /** Without its colour: there is none of the kind. */
  readonly quiet?: boolean;
}

/** The sign of a severity: its own shape for each, because the word beside it and the colour are not for everybody. */
export function SeverityIcon({ severity, quiet = false }: SeverityIconProps): ReactNode {
  const styles = useStyles();
  const Icon = ICON[severity];
  return <Icon aria-hidden className={mergeClasses(styles.icon, quiet ? styles.quiet : styles[severity])} />;
}
