import { useSyncExternalStore } from 'react';
import { prefersDark } from './theme';

function subscribe(changed: () => void): () => void {
  const query = matchMedia('(prefers-color-scheme: dark)');
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

/** Follows light and dark: of Excel (`officeBackground`, its pane colour), else of the system. */
export function useDark(officeBackground: string | undefined): boolean {
  return useSyncExternalStore(subscribe, () => prefersDark(officeBackground));
}
