import { formatOf, isDecimal } from './decimal';
import type { CellContent } from './model';
import { blank } from './model';
import type { ColumnKind } from './table';

/** Reads the typed text of a body cell as what the column holds. */
export function contentOf(text: string, kind: ColumnKind): CellContent {
  if (text === '') return blank;
  const typed = kind === 'free' && text.startsWith('=') ? text.slice(1) : text;
  const numeric = kind === 'amount' || kind === 'ordinal' || typed !== text;
  return numeric && isDecimal(typed)
    ? { kind: 'number', decimal: typed, format: formatOf(typed) }
    : { kind: 'text', text };
}
