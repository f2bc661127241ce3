import type { TableDefinition } from '../standard/definition';
import type { Match } from './match';
import { isLikely, POSSIBLE, type Start } from './starts';
import { tablesTitled } from './title';

const CLOSE = 0.02;

/** Which table a header is the header of, or why that can't be said. */
export type Decision =
  | { readonly definition: TableDefinition; readonly match: Match | undefined }
  | { readonly reason: 'unknown-header' | 'ambiguous'; readonly detail: string };

/**
 * Title and header together decide. Without a title the sheet's name stands in for it; failing that, the header must go on
 * with the table before (`open`) or be one table's alone. Where a title contradicts the header nothing is guessed.
 */
export function decide(start: Start, sheetName: string, open: TableDefinition | undefined): Decision {
  if (start.form) return { definition: start.form, match: undefined };
  const { matches } = start;
  if (start.title) {
    const { tables, text } = start.title;
    const titled = matches.find(({ definition, score }) => score >= POSSIBLE && tables.includes(definition));
    return titled ? { definition: titled.definition, match: titled } : { reason: 'unknown-header', detail: text };
  }
  const named = tablesTitled(sheetName);
  const settled = matches.find(({ definition, score }) => score >= POSSIBLE && named.includes(definition));
  if (settled) return { definition: settled.definition, match: settled };
  const likely = matches.filter(isLikely);
  const best = likely[0];
  if (!best) return { reason: 'unknown-header', detail: '' };
  const equal = likely.filter(({ score }) => best.score - score <= CLOSE);
  const chosen = equal.find(({ definition }) => definition === open) ?? only(equal);
  if (chosen) return { definition: chosen.definition, match: chosen };
  return { reason: 'ambiguous', detail: equal.map(({ definition }) => definition.name).join('、') };
}

/** What the user said that a sheet is, where the header allows it; title and name then have no say. */
export function decideAsSaid(start: Start, said: TableDefinition): Decision | undefined {
  if (start.form === said) return { definition: said, match: undefined };
  const match = start.matches.find(({ definition, score }) => definition === said && score >= POSSIBLE);
  return match && { definition: said, match };
}

function only<T>(items: readonly T[]): T | undefined {
  return items.length === 1 ? items[0] : undefined;
}
