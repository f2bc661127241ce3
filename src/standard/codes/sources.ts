import type { BasisKind, CodeEntry, CodeSource } from './code-entry';
import { CODE_LISTS } from './code-lists';
import type { CodeList } from './code-list';

const BEST_FIRST: readonly BasisKind[] = ['published', 'software', 'older-list', 'recalled'];

/** The source that an id in the lists stands for. */
export function sourceNamed(id: string, lists: readonly CodeList[] = CODE_LISTS): CodeSource | undefined {
  for (const { sources } of lists) {
    if (sources?.[id] !== undefined) return sources[id];
  }
  return undefined;
}

/** What a row of the code lists was taken from, for a reader who wants to look it up. */
export function sourcesOf({ sources }: Pick<CodeEntry, 'sources'>): readonly CodeSource[] {
  return sources.flatMap((id) => sourceNamed(id) ?? []);
}

/** The best kind of basis among sources; without any, a row is only recalled. */
export function basisOf(ids: readonly string[], lists: readonly CodeList[]): BasisKind {
  const kinds = ids.map((id) => sourceNamed(id, lists)?.kind);
  return BEST_FIRST.find((kind) => kinds.includes(kind)) ?? 'recalled';
}

/** Nothing but a document or the code of a program in use shows that a row was in force. */
export function isDocumented(basis: BasisKind): boolean {
  return basis === 'published' || basis === 'software';
}
