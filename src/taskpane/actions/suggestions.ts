import type { Finding, Suggestion } from '../../check/finding';
import { isNothing } from '../../report/messages/wording';
import type { Adopted } from './adoption';

/** Kinds of mistakes where the cell should be empty, not zero. */
const EMPTIED: ReadonlySet<string> = new Set(['misplaced', 'amount-extra']);

/**
 * The amounts that set a finding right: of its culprit with the cells that are wrong together with it, or of another cell
 * that would explain the same. None where a row or a whole table is wrong.
 */
export function suggestionsOf({ culprit }: Finding, choice?: Suggestion): readonly Adopted[] {
  if (choice) return [{ cell: choice.cell, current: undefined, suggested: choice.suggested }];
  if (!culprit || culprit.suggested === undefined) return [];
  const { kind, cell, current, suggested, partner, followers = [] } = culprit;
  const own = EMPTIED.has(kind) && isNothing(suggested) ? '' : suggested;
  const others = [...(partner ? [partner] : []), ...followers];
  return [
    { cell, current, suggested: own },
    ...others.map((other) => ({ cell: other.cell, current: undefined, suggested: other.suggested })),
  ];
}
