import type { Classification, UnitKind } from '../../standard/codes/code-entry';
import type { InsertionOutcome } from '../codes/insertion';

/** What is looked for in the code lists, which result is open, and what came of using it. */
export interface CodeSearch {
  readonly query: string;
  /** Nothing: that of the workbook, else the last one of the lists. */
  readonly year: number | undefined;
  readonly unitKind: UnitKind | 'any';
  readonly classification: Classification | 'all';
  /** Show all results, however many. */
  readonly unfolded: boolean;
  /** The code of the result that is open. */
  readonly open: string | undefined;
  /** The code of the counterpart chosen for it, or `none`; not yet chosen: the only one there is, else none. */
  readonly counterpart: string | undefined;
  readonly answer: CodeAnswer | undefined;
}

/** What became of copying or inserting. */
export type CodeAnswer = InsertionOutcome | { readonly kind: 'copied' | 'not-copied'; readonly text: string };

export type CodeSearchEvent =
  | ({ readonly type: 'codes-searched' } & Partial<Pick<CodeSearch, 'query' | 'year' | 'unitKind' | 'classification'>>)
  | { readonly type: 'codes-unfolded' }
  | { readonly type: 'code-opened'; readonly code: string | undefined }
  | { readonly type: 'counterpart-chosen'; readonly code: string }
  | { readonly type: 'code-answered'; readonly answer: CodeAnswer | undefined };

export const NOTHING_SEARCHED: CodeSearch = {
  query: '',
  year: undefined,
  unitKind: 'any',
  classification: 'all',
  unfolded: false,
  open: undefined,
  counterpart: undefined,
  answer: undefined,
};

export function reduceCodeSearch(search: CodeSearch, event: CodeSearchEvent): CodeSearch {
  switch (event.type) {
    case 'codes-searched': {
      const { type: _, ...changed } = event;
      // A result stays open while filters change, but not what was chosen and said about it.
      const open = changed.query === undefined ? search.open : undefined;
      return { ...search, ...changed, open, unfolded: false, counterpart: undefined, answer: undefined };
    }
    case 'codes-unfolded':
      return { ...search, unfolded: true };
    case 'code-opened':
      return { ...search, open: event.code, counterpart: undefined, answer: undefined };
    case 'counterpart-chosen':
      return { ...search, counterpart: event.code, answer: undefined };
    case 'code-answered':
      return { ...search, answer: event.answer };
  }
}
