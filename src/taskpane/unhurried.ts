import { startTransition, useCallback, type Dispatch } from 'react';
import type { PaneEvent } from './state/state';

/** After these there is much to draw. */
const LARGE: ReadonlySet<PaneEvent['type']> = new Set([
  'checked',
  'fill-previewed',
  'fill-answered',
  'stopped',
  'list-unfolded',
]);

/**
 * Lets React draw what is large in small pieces, between which the browser answers the user; everything else is drawn at
 * once.
 */
export function useUnhurried(dispatch: Dispatch<PaneEvent>): Dispatch<PaneEvent> {
  return useCallback(
    (event) => {
      if (LARGE.has(event.type)) startTransition(() => dispatch(event));
      else dispatch(event);
    },
    [dispatch],
  );
}
