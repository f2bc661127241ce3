import { useSyncExternalStore } from 'react';
import type { OfficeSurroundings } from './office';
import { prefersDark, THEME_QUERIES } from './theme';

/** Excel does not tell of a change of its theme; but who changes it comes back to the pane from somewhere else. */
function subscribe(changed: () => void): () => void {
  const queries = THEME_QUERIES.map((query) => matchMedia(query));
  for (const query of queries) query.addEventListener('change', changed);
  window.addEventListener('focus', changed);
  document.addEventListener('visibilitychange', changed);
  return () => {
    for (const query of queries) query.removeEventListener('change', changed);
    window.removeEventListener('focus', changed);
    document.removeEventListener('visibilitychange', changed);
  };
}

/** Follows light, dark and contrast: of Excel, else of the system. */
export function useDark(office: Pick<OfficeSurroundings, 'isDark'> | undefined): boolean {
  return useSyncExternalStore(subscribe, () => prefersDark(office?.isDark()));
}
