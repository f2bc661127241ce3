import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  options: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(120px, 1fr))',
    gap: tokens.spacingHorizontalS,
    alignItems: 'start',
  },
});

/** Fields beside each other, as many as fit. */
export function OptionsGrid({ children }: { readonly children: ReactNode }): ReactNode {
  return <div className={useStyles().options}>{children}</div>;
}
