import { createContext, useContext } from 'react';
import type { Host } from '../host';
import type { Actions } from '../state/actions';
import type { ActionSession } from './action-session';

/** What findings can be acted on with, for whatever shows a finding. */
export interface ActionsHere {
  readonly kind: Host['kind'];
  readonly state: Actions;
  readonly session: ActionSession;
}

/** Nothing where findings are only looked at. */
export const ActionsContext = createContext<ActionsHere | undefined>(undefined);

export function useActions(): ActionsHere | undefined {
  return useContext(ActionsContext);
}
